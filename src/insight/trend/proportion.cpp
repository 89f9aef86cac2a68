// SPDX-License-Identifier: MIT
// Shares, and how far two of them lie apart.
#include "wins/insight/trend/proportion.h"

#include <cmath>

namespace wins::trend {

Interval score_interval(const Proportion& proportion, double z) {
  const double share = proportion.share;
  const double whole = 2 * (proportion.of + z * z);
  const double centre = 2 * proportion.of * share + z * z;
  const double reach =
      z * std::sqrt(z * z + 4 * proportion.of * share * (1 - share));
  return {.low = (centre - reach) / whole, .high = (centre + reach) / whole};
}

Interval wilson(std::size_t k, std::size_t n, double z) {
  if (n == 0) {
    return {.low = 0, .high = 1};
  }
  const auto of = static_cast<double>(n);
  Interval interval =
      score_interval({.share = static_cast<double>(k) / of, .of = of}, z);
  if (k == 0) {
    interval.low = 0;
  }
  if (k == n) {
    interval.high = 1;
  }
  return interval;
}

Interval difference_interval(double share_now, const Interval& now,
                             double share_then, const Interval& then) {
  const double difference = share_now - share_then;
  return {.low = difference -
                 std::hypot(share_now - now.low, then.high - share_then),
          .high = difference +
                  std::hypot(now.high - share_now, share_then - then.low)};
}

}  // namespace wins::trend
