// SPDX-License-Identifier: MIT
#pragma once

namespace wins::trend {

/// A confidence interval, both ends included.
struct Interval {
  double low = 0;
  double high = 0;
};

/// Quantiles of the normal distribution for intervals of 90 and 95 %.
inline constexpr double kZ90 = 1.6448536269514722;
inline constexpr double kZ95 = 1.959963984540054;

}  // namespace wins::trend
