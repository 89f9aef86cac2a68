// SPDX-License-Identifier: MIT
// The whole path, by all of its pairs.
#include "wins/insight/trend/mann_kendall.h"

#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

#include "trend/earlier_values.h"

namespace wins::trend {
namespace {

/// Sums over the comparisons of all pairs.
struct PairSums {
  double later_gentler = 0;  ///< S
  double known = 0;          ///< ordered pairs that are not tied
  double of_rows = 0;        ///< squared sums of the rows of the matrix
};

PairSums sums_of(std::span<const Value> path, Orient orient) {
  std::ptrdiff_t balance = 0;
  std::ptrdiff_t untied = 0;
  EarlierValues earlier(path);
  for (const Value& later : path) {
    const std::ptrdiff_t below = earlier.below(later);
    const std::ptrdiff_t above = earlier.above(later);
    balance += below - above;
    untied += below + above;
    earlier.count_in(later);
  }
  // The sum of a row is the score of its value, with the other sign.
  const std::vector<double> rows = gehan_scores(path, orient);
  return {.later_gentler = static_cast<double>(sign_of(orient) * balance),
          .known = 2 * static_cast<double>(untied),
          .of_rows =
              std::inner_product(rows.begin(), rows.end(), rows.begin(), 0.0)};
}

/// Daniels (1944), with the comparisons of the times as the other matrix.
double variance(const PairSums& sums, double n) {
  const double pairs = n * (n - 1);
  // The sum over i of (n + 1 - 2i)^2.
  const double time_rows = n * (n * n - 1) / 3;
  const double triples = n > 2 ? 4 * (sums.of_rows - sums.known) *
                                     (time_rows - pairs) / (pairs * (n - 2))
                               : 0;
  return (triples + 2 * sums.known) / 4;
}

}  // namespace

MannKendall mann_kendall(std::span<const Value> path, Orient orient) {
  if (path.size() < 2) {
    return {};
  }
  const auto n = static_cast<double>(path.size());
  const PairSums sums = sums_of(path, orient);
  const double s = sums.later_gentler;
  const double var_s = variance(sums, n);
  const double sign = (s > 0 ? 1 : 0) - (s < 0 ? 1 : 0);
  return {.s = s,
          .var_s = var_s,
          .z = var_s > 0 ? (s - sign) / std::sqrt(var_s) : 0,
          .tau = s / (n * (n - 1) / 2)};
}

}  // namespace wins::trend
