// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

namespace wins::trend {

/// Theil and Sen's (1968) slope: the median of (x_j - x_i) / (t_j - t_i) over
/// the pairs of different times, in units of x a unit of t. None when there is
/// no such pair. Requires: as many times as values. O(n^2).
[[nodiscard]] std::optional<double> theil_sen(std::span<const double> times,
                                              std::span<const double> values);

}  // namespace wins::trend
