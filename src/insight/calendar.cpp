// SPDX-License-Identifier: MIT
// Weeks and the boundaries between chapters of four.
#include "wins/insight/calendar.h"

namespace wins::trend {
namespace {

// 1970-01-01 was a Thursday, three days after a Monday.
constexpr std::chrono::days kIntoWeek{3};

}  // namespace

Week week_of(Day day) {
  const auto weeks = std::chrono::floor<std::chrono::weeks>(
      day.time_since_epoch() + kIntoWeek);
  return static_cast<Week>(weeks.count());
}

Week boundary_of(Day today) {
  const Week week = week_of(today);
  const Week into_chapter = ((week % kChapter) + kChapter) % kChapter;
  return week - into_chapter;
}

Day first_day_of(Week week) {
  return Day(std::chrono::weeks(week) - kIntoWeek);
}

Day first_day_used(Day today) {
  return first_day_of(boundary_of(today) - kChapter - kLookback);
}

}  // namespace wins::trend
