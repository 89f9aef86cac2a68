// SPDX-License-Identifier: MIT
// Quantiles, linear between ranks.
#include "wins/insight/trend/quantile.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace wins::trend {
namespace {

/// The two ranks around a quantile, from 0, and how far it lies from the one
/// to the other.
struct Place {
  std::ptrdiff_t below = 0;
  std::ptrdiff_t above = 0;
  double along = 0;
};

Place place_of(std::size_t count, double p) {
  assert(count > 0 && p >= 0 && p <= 1);
  const double rank = static_cast<double>(count - 1) * p;
  return {.below = static_cast<std::ptrdiff_t>(std::floor(rank)),
          .above = static_cast<std::ptrdiff_t>(std::ceil(rank)),
          .along = rank - std::floor(rank)};
}

}  // namespace

std::optional<double> quantile7(std::span<const double> values, double p) {
  if (values.empty()) {
    return std::nullopt;
  }
  std::vector<double> all(values.begin(), values.end());
  const Place place = place_of(all.size(), p);
  const auto below = all.begin() + place.below;
  const auto above = all.begin() + place.above;
  std::nth_element(all.begin(), below, all.end());
  std::nth_element(below, above, all.end());
  return *below + place.along * (*above - *below);
}

std::optional<Value> quantile7(std::span<const Value> values, double p) {
  if (values.empty()) {
    return std::nullopt;
  }
  std::vector<double> plain;
  plain.reserve(values.size());
  for (const Value& value : values) {
    plain.push_back(value.value);
  }
  const double at = *quantile7(plain, p);
  std::ranges::sort(plain);
  const Place place = place_of(plain.size(), p);
  const double reach = plain[static_cast<std::size_t>(place.above)];
  const bool or_more = std::ranges::any_of(values, [reach](const Value& value) {
    return value.or_more && value.value <= reach;
  });
  return Value{.value = at, .or_more = or_more};
}

}  // namespace wins::trend
