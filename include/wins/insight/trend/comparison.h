// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace wins::trend {

/// Which way is gentler.
enum class Orient { lower = -1, higher = 1 };

/// A value, exact or right-censored ("more than").
struct Value {
  double value = 0;
  bool or_more = false;
};

/// The sign of x - y as far as it is known: -1, 0 or 1. "More than x" is above
/// every exact value up to x; beside a larger one, and beside another
/// "more than", it is unknown, which is 0 like a tie.
[[nodiscard]] inline int compare_known(const Value& x, const Value& y) {
  if (x.or_more) {
    return !y.or_more && x.value >= y.value ? 1 : 0;
  }
  if (y.or_more) {
    return y.value >= x.value ? -1 : 0;
  }
  return (x.value > y.value ? 1 : 0) - (x.value < y.value ? 1 : 0);
}

/// 1 or -1, to multiply a comparison with.
[[nodiscard]] constexpr int sign_of(Orient orient) {
  return static_cast<int>(orient);
}

/// Values, sorted once to be compared with many others.
class Among {
 public:
  /// O(n log n).
  explicit Among(std::span<const Value> values);

  /// How many are surely below `value`, less how many are surely above it: the
  /// sum of compare_known(value, each). O(log n).
  [[nodiscard]] std::ptrdiff_t balance(const Value& value) const;

 private:
  std::vector<double> exact_{};  ///< ascending, as the others
  std::vector<double> or_more_{};
};

/// Gehan's (1965) scores: of each value how many others are surely harder,
/// less how many are surely gentler. Without "or more" they are
/// orient (2 midrank - n - 1). They add up to 0. In the order of `values`;
/// O(n log n).
[[nodiscard]] std::vector<double> gehan_scores(std::span<const Value> values,
                                               Orient orient);

}  // namespace wins::trend
