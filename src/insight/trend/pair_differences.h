// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace wins::trend {

/// All differences of one value of `now` and one of `then`, in order, without
/// writing them down. In a table with a row for each value of `then` and a
/// column for each of `now`, both sorted, every row rises and every column
/// falls; so one walk along its edge counts those up to a bound (Johnson and
/// Mizoguchi 1978).
/// Requires: no value is NaN or infinite.
class PairDifferences {
 public:
  PairDifferences(std::span<const double> then, std::span<const double> now);

  [[nodiscard]] std::size_t size() const;

  /// The one at `rank`, from 0 for the smallest. O(m + n) for m and n values.
  /// Requires: rank < size().
  [[nodiscard]] double at(std::size_t rank) const;

 private:
  /// How many are at most `bound`.
  struct UpTo {
    std::size_t count = 0;
    double largest = 0;  ///< of them; requires that there is one
  };
  [[nodiscard]] UpTo up_to(double bound) const;

  std::vector<double> then_;
  std::vector<double> now_;
};

}  // namespace wins::trend
