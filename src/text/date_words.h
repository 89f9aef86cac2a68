// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "date_names.h"
#include "wins/core/time.h"

namespace wins {

// What date words say, before a calendar tells which day that is.
//
// Words go through three steps, one file each: tokens.h cuts them into
// pieces, date_grammar.cpp sees what they say (this header), and
// date_meaning.cpp finds the days and instants they mean now.

enum class Which { nearest, last, current, next };

struct Now {};
/// Today is 0, yesterday -1.
struct RelativeDay {
  int days = 0;
};
/// The day of "this morning" and "tonight": it lasts until the night ends.
struct WakingDay {};
/// The day on which last night began.
struct NightBefore {};
struct NamedWeekday {
  std::chrono::weekday weekday{};
  Which which = Which::nearest;
};
struct NamedDate {
  std::optional<int> year{};
  std::chrono::month month{};
  std::chrono::day day{};
  std::optional<std::chrono::weekday> weekday{};
};
/// "3 days ago"; below zero for "in 3 days".
struct Ago {
  std::int64_t count = 0;
  Unit unit = Unit::day;
};
/// This week is 0, last week -1; of weeks, months and years.
struct RelativeSpan {
  Unit unit = Unit::week;
  int steps = 0;
};
struct WeekOf {
  NamedDate date{};
};
struct NamedMonth {
  std::optional<int> year{};
  std::chrono::month month{};
  Which which = Which::nearest;
};
struct NamedYear {
  int year = 0;
};
struct LastSession {};
/// A date in figures, which is refused: what it might be.
struct FiguresDate {
  std::vector<NamedDate> readings{};
};
/// A reading of the clock with its own offset.
struct ExactTime {
  LocalTime reading{};
  std::chrono::minutes offset{};
};

using Anchor =
    std::variant<std::monostate, Now, RelativeDay, WakingDay, NightBefore,
                 NamedWeekday, NamedDate, Ago, RelativeSpan, WeekOf, NamedMonth,
                 NamedYear, LastSession, FiguresDate, ExactTime>;

struct ClockTime {
  std::chrono::minutes after_midnight{};
  bool half_known = false;  ///< am or pm was said, or it is past 12:59
};

/// An anchor in time, and where within its day. Without an anchor there is
/// a part or a clock.
struct DateWords {
  Anchor anchor{};
  std::optional<DayPart> part{};
  std::optional<ClockTime> clock{};
};

/// Throws: UsageError when the words are no date.
[[nodiscard]] DateWords parse_date_words(std::string_view words);

}  // namespace wins
