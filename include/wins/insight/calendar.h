// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/time.h"

namespace wins::trend {

/// Weeks since the one that holds 1970-01-01; they start on a Monday. The
/// weeks of the statistics are their own: `calendar.week_starts` does not
/// move a verdict.
using Week = int;

/// Verdicts change every so many weeks, at boundaries fixed in the calendar,
/// so that looking every day gives no further chance of a false one.
inline constexpr int kChapter = 4;
/// How many weeks before a boundary count.
inline constexpr int kLookback = 52;

/// floor((days since 1970-01-01 + 3) / 7), also before 1970.
[[nodiscard]] Week week_of(Day day);

/// The last multiple of four weeks that has begun: verdicts rest on days of
/// weeks before it.
[[nodiscard]] Week boundary_of(Day today);

/// Its Monday.
[[nodiscard]] Day first_day_of(Week week);

/// What happened before this day is not looked at: the lookback of the
/// boundary before the current one begins here.
[[nodiscard]] Day first_day_used(Day today);

}  // namespace wins::trend
