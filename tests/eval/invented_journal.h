// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <vector>

#include "eval/scenario.h"
#include "wins/core/dice.h"
#include "wins/core/entry.h"
#include "wins/insight/calendar.h"

namespace wins::eval {

// Journals in which what is true is known. Behind each entry stand a state
// of all measures and one of each measure alone, both of variance 1, that
// carry over from entry to entry; a higher one is harder. Entries come by
// chance, weeks stay empty, measures are left out, durations are told in the
// round numbers that people use.

inline constexpr trend::Week kFirstWeek = 2820;  ///< in January 2024
inline constexpr int kWeeksInYear = 52;

/// Standard deviation of the logarithm of a duration.
inline constexpr double kLogSpread = 0.8;
/// How much of the variance of a state is common to all measures.
inline constexpr double kCommon = 0.4;
/// How often each measure is noted with an entry, in the order of kMeasures.
inline constexpr std::array kNoted = {0.87, 0.97, 0.88, 0.89, 0.42};
/// Minutes of a usual duration and a usual time until repair.
inline constexpr double kUsualDuration = 90;
inline constexpr double kUsualRepair = 180;
/// How many weeks stay empty.
inline constexpr double kQuiet = 0.1;
/// How many journals have one silent gap a year, and of how many weeks.
inline constexpr double kWithGap = 0.5;
inline constexpr int kShortestGap = 2;
inline constexpr int kLongestGap = 5;
/// A ramp takes the first half of a year; a step comes after a quarter.
inline constexpr double kRampWeeks = 26;
inline constexpr double kStepWeek = 13;
/// How far a cycle swings to each side, in standard deviations.
inline constexpr double kSwing = 0.8;
inline constexpr double kDipBegins = 30;
inline constexpr double kDipEnds = 42;

/// Of as many years as the scenario looks into, in the order of time.
[[nodiscard]] std::vector<Entry> invented_journal(const Scenario& scenario,
                                                  Dice& dice);

}  // namespace wins::eval
