// SPDX-License-Identifier: MIT
// Facts of a stretch of moments.
#include "trend/window.h"

#include <algorithm>
#include <cmath>

#include "wins/insight/trend/nap.h"
#include "wins/insight/trend/quantile.h"

namespace wins::trend {
namespace {

constexpr std::size_t kLeastForFacts = 3;
constexpr double kTen = 10;

int of_ten(double share) {
  return static_cast<int>(std::lround(kTen * share));
}

}  // namespace

std::optional<Window> window_of(const std::vector<Row>& rows, Scale scale) {
  if (rows.empty()) {
    return std::nullopt;
  }
  const std::vector<Value> values = values_of(rows);
  Window window{.first = rows.front().day,
                .last = rows.back().day,
                .moments = rows.size(),
                .middle = quantile7(values, 0.5).value(),
                .lower_quarter = quantile7(values, 0.25).value(),
                .upper_quarter = quantile7(values, 0.75).value()};
  if (scale == Scale::binary) {
    window.pauses = static_cast<std::size_t>(std::ranges::count_if(
        values, [](const Value& value) { return value.value > 0; }));
  }
  return window;
}

std::optional<ThenNow> then_now(const Evidence& evidence, Orient orient,
                                Scale scale) {
  if (evidence.then.size() < kLeastForFacts ||
      evidence.now.size() < kLeastForFacts) {
    return std::nullopt;
  }
  const double share =
      nap(values_of(evidence.then), values_of(evidence.now), orient).value();
  return ThenNow{.then = window_of(evidence.then, scale).value(),
                 .now = window_of(evidence.now, scale).value(),
                 .nap = share,
                 .gentler_of_ten = of_ten(share),
                 .harder_of_ten = of_ten(1 - share)};
}

}  // namespace wins::trend
