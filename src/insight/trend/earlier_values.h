// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "wins/insight/trend/comparison.h"

namespace wins::trend {

/// How many of the places that were counted in lie before another: a binary
/// indexed tree (Fenwick 1994). O(log n) for each.
class CountsBefore {
 public:
  explicit CountsBefore(std::size_t places) : sums_(places + 1) {}

  void count_in(std::size_t place);
  [[nodiscard]] std::ptrdiff_t before(std::size_t end) const;

 private:
  std::vector<std::ptrdiff_t> sums_;
};

/// The values of a path up to the one that is compared with them.
class EarlierValues {
 public:
  /// None is counted in yet. O(n log n).
  explicit EarlierValues(std::span<const Value> path);

  /// How many are surely below the value, and how many surely above it, as
  /// compare_known has it. O(log n); requires: the value is of the path.
  [[nodiscard]] std::ptrdiff_t below(const Value& value) const;
  [[nodiscard]] std::ptrdiff_t above(const Value& value) const;

  void count_in(const Value& value);

 private:
  [[nodiscard]] std::size_t rank(const Value& value) const;

  std::vector<double> ranked_;  ///< the values there are, ascending
  CountsBefore exact_;          ///< by rank, as the other
  CountsBefore or_more_;
};

}  // namespace wins::trend
