// SPDX-License-Identifier: MIT
// A rank test as Student t. The one source that knows Boost.
#include "wins/insight/trend/score_test.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace wins::trend {
namespace {

namespace math = boost::math;

// Doubles are exact enough; and no z or N that is finite may throw.
using Quiet = math::policies::policy<
    math::policies::promote_double<false>,
    math::policies::overflow_error<math::policies::ignore_error>,
    math::policies::evaluation_error<math::policies::ignore_error>>;

/// P(T > t) on `df` degrees of freedom.
double upper_tail(double t, double df) {
  const math::students_t_distribution<double, Quiet> student(df);
  return math::cdf(math::complement(student, t));
}

}  // namespace

Test score_test(double z, std::size_t count, double vif) {
  const auto n = static_cast<double>(count);
  // Complete separation of two values only has z^2 = N - 1.
  const double left = std::max(n - 1 - z * z, 0.001);
  const double t = z * std::sqrt(std::max(n - 2, 0.0) / left) / std::sqrt(vif);
  const double df = std::max(n / vif - 2, 1.0);
  return {.z = z,
          .t = t,
          .df = df,
          .p = {.gentler = upper_tail(t, df), .harder = upper_tail(-t, df)}};
}

}  // namespace wins::trend
