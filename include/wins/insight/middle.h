// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>

#include "wins/core/measure.h"

namespace wins {

/// A value and how often it was noted.
struct CountedValue {
  MeasureValue value{};
  std::int64_t count = 0;
};

/// The median: the value in the middle, or the two around the middle when
/// the number of values is even. A value with "or more" makes the median a
/// lower bound.
struct Middle {
  MeasureValue low{};
  MeasureValue high{};
  std::int64_t count = 0;  ///< values it rests on

  /// One number for both: between two values lies their mean.
  [[nodiscard]] double value() const;
};

/// Requires: at least one value, in ascending order ("or more" after the
/// same value without), each count above zero.
[[nodiscard]] Middle middle_of(std::span<const CountedValue> values);

}  // namespace wins
