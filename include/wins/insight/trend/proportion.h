// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "wins/insight/trend/interval.h"

namespace wins::trend {

/// So many of so many; `of` need not be whole where autocorrelation leaves
/// fewer independent ones.
struct Proportion {
  double share = 0;  ///< 0 to 1
  double of = 0;
};

/// Wilson's (1927) score interval of a share, by its formula. Requires:
/// of > 0.
[[nodiscard]] Interval score_interval(const Proportion& proportion, double z);

/// Wilson's interval of `k` of `n`; its end is 0 for none and 1 for all, and
/// it is 0 to 1 for none of none. Requires: k <= n.
[[nodiscard]] Interval wilson(std::size_t k, std::size_t n, double z);

/// Newcombe's (1998) interval (method 10) of a difference of two shares, each
/// with its Wilson interval.
[[nodiscard]] Interval difference_interval(double share_now,
                                           const Interval& now,
                                           double share_then,
                                           const Interval& then);

}  // namespace wins::trend
