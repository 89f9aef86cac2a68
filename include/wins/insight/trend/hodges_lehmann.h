// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "wins/insight/trend/interval.h"

namespace wins::trend {

/// How far the values moved from then to now.
struct Shift {
  double estimate = 0;
  std::optional<Interval> interval{};  ///< none where there are too few
};

/// Hodges and Lehmann's (1963) shift: the median of all differences of one
/// value of `now` and one of `then`. The interval runs from the C-th smallest
/// difference to the C-th largest, C = floor(mn/2 - z sqrt(V mn(m+n+1)/12)).
/// None when a side is empty. O((m + n) log(m + n)).
/// Requires: no value is NaN or infinite.
[[nodiscard]] std::optional<Shift> hodges_lehmann(std::span<const double> then,
                                                  std::span<const double> now,
                                                  double z, double vif);

}  // namespace wins::trend
