// SPDX-License-Identifier: MIT
// How far then and now lie apart, and when that is about the same.
#include "trend/closeness.h"

#include <algorithm>
#include <cmath>

#include "wins/insight/trend/proportion.h"

namespace wins::trend {
namespace {

constexpr double kNoDirection = 0.05;
constexpr double kSameLow = 1.0 / 3;
constexpr double kSameHigh = 2.0 / 3;
constexpr double kSameShare = 0.20;
// What is 1 in 4 longer or shorter is still the same; so is half a step.
constexpr double kSameRatio = 1.25;
constexpr double kSameStep = 0.5;
constexpr double kSlack = 1e-12;

bool mostly_exact(std::span<const Value> values) {
  const auto or_more = std::ranges::count_if(values, &Value::or_more);
  return 4 * or_more <= std::ssize(values);
}

Proportion share_of_ones(std::span<const Value> values, double vif) {
  const auto ones = std::ranges::count_if(
      values, [](const Value& value) { return value.value > 0; });
  const auto count = static_cast<double>(values.size());
  return {.share = static_cast<double>(ones) / count, .of = count / vif};
}

bool pairs_are_even(const Interval& nap) {
  return nap.low >= kSameLow && nap.high <= kSameHigh;
}

bool hardly_shifted(const std::optional<Shift>& shift, double margin) {
  return shift.has_value() && shift->interval.has_value() &&
         shift->interval->low >= -margin - kSlack &&
         shift->interval->high <= margin + kSlack;
}

bool within_margin(const Tested& tested, Scale scale) {
  switch (scale) {
    case Scale::binary:
      return tested.share_difference->low > -kSameShare &&
             tested.share_difference->high < kSameShare;
    case Scale::minutes:
      return pairs_are_even(tested.nap_interval) ||
             hardly_shifted(tested.shift, std::log(kSameRatio));
    case Scale::ordinal:
      return pairs_are_even(tested.nap_interval) ||
             hardly_shifted(tested.shift, kSameStep);
    case Scale::composite:
      return pairs_are_even(tested.nap_interval);
  }
  return false;
}

}  // namespace

std::optional<Shift> shift_between(const Windows& windows, Scale scale,
                                   double vif) {
  const bool measured = scale == Scale::minutes || scale == Scale::ordinal;
  if (!measured || !mostly_exact(windows.then) || !mostly_exact(windows.now)) {
    return std::nullopt;
  }
  return hodges_lehmann(on_scale(windows.then, scale),
                        on_scale(windows.now, scale), kZ90, vif);
}

std::optional<Interval> share_difference(const Windows& windows, Scale scale,
                                         double vif) {
  if (scale != Scale::binary) {
    return std::nullopt;
  }
  const Proportion then = share_of_ones(windows.then, vif);
  const Proportion now = share_of_ones(windows.now, vif);
  return difference_interval(now.share, score_interval(now, kZ90), then.share,
                             score_interval(then, kZ90));
}

bool about_the_same(const Tested& tested, Scale scale) {
  return tested.p.gentler > kNoDirection && tested.p.harder > kNoDirection &&
         within_margin(tested, scale);
}

}  // namespace wins::trend
