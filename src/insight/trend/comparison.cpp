// SPDX-License-Identifier: MIT
// Gehan's scores.
#include "wins/insight/trend/comparison.h"

#include <algorithm>

namespace wins::trend {
namespace {

/// The exact values and those with "or more", each in ascending order.
struct Sorted {
  std::vector<double> exact{};
  std::vector<double> or_more{};
};

Sorted sorted(std::span<const Value> values) {
  Sorted sorted;
  for (const Value& value : values) {
    (value.or_more ? sorted.or_more : sorted.exact).push_back(value.value);
  }
  std::ranges::sort(sorted.exact);
  std::ranges::sort(sorted.or_more);
  return sorted;
}

/// How many are surely below `value`, less how many are surely above it.
std::ptrdiff_t balance(const Sorted& among, const Value& value) {
  const auto up_to =
      std::ranges::upper_bound(among.exact, value.value) - among.exact.begin();
  if (value.or_more) {
    return up_to;
  }
  const auto below =
      std::ranges::lower_bound(among.exact, value.value) - among.exact.begin();
  const auto above = std::ssize(among.exact) - up_to;
  const auto more = among.or_more.end() -
                    std::ranges::lower_bound(among.or_more, value.value);
  return below - above - more;
}

}  // namespace

std::vector<double> gehan_scores(std::span<const Value> values, Orient orient) {
  const Sorted among = sorted(values);
  std::vector<double> scores;
  scores.reserve(values.size());
  for (const Value& value : values) {
    scores.push_back(
        static_cast<double>(sign_of(orient) * balance(among, value)));
  }
  return scores;
}

}  // namespace wins::trend
