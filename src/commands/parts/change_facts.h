// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "verdict_words.h"
#include "wins/core/time.h"

namespace wins {

/// A value of the statistics as people say it: "3h 30m", "6.5", "rough to
/// mixed". Requires: the measure is not choice.
[[nodiscard]] std::string value_in_words(Measure measure,
                                         const trend::Value& value);

/// Then and now in words, a fact or two a line: what was noted, in how many
/// moments, from when to when, how pairs of them compare, and what came since.
/// Where no direction is stated the middle halves stand beside the middle
/// values, so that an overlap is seen; where one is, how far it goes. Nothing
/// where there are no facts.
[[nodiscard]] std::vector<std::string> facts_in_words(MeasureOrAll subject,
                                                      const trend::Trend& trend,
                                                      Day today);

}  // namespace wins
