// SPDX-License-Identifier: MIT
// Comparisons of many values at once, and Gehan's scores.
#include "wins/insight/trend/comparison.h"

#include <algorithm>

namespace wins::trend {

Among::Among(std::span<const Value> values) {
  for (const Value& value : values) {
    (value.or_more ? or_more_ : exact_).push_back(value.value);
  }
  std::ranges::sort(exact_);
  std::ranges::sort(or_more_);
}

std::ptrdiff_t Among::balance(const Value& value) const {
  const auto up_to =
      std::ranges::upper_bound(exact_, value.value) - exact_.begin();
  if (value.or_more) {
    return up_to;
  }
  const auto below =
      std::ranges::lower_bound(exact_, value.value) - exact_.begin();
  const auto above = std::ssize(exact_) - up_to;
  const auto more =
      or_more_.end() - std::ranges::lower_bound(or_more_, value.value);
  return below - above - more;
}

std::vector<double> gehan_scores(std::span<const Value> values, Orient orient) {
  const Among among(values);
  std::vector<double> scores;
  scores.reserve(values.size());
  for (const Value& value : values) {
    scores.push_back(
        static_cast<double>(sign_of(orient) * among.balance(value)));
  }
  return scores;
}

}  // namespace wins::trend
