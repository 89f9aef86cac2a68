// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <variant>

#include "date_names.h"
#include "wins/text/when.h"

namespace wins {

/// One minute of the clock.
struct Minute {
  Instant at{};
  std::chrono::minutes offset{};
};
struct PartOfDay {
  Day day{};
  DayPart part{};
};
/// Whole days, both ends included.
struct WholeDays {
  Precision precision = Precision::day;
  Day first{};
  Day last{};
};
/// What date words mean now; a Moment when they name a session.
using Meaning = std::variant<Minute, PartOfDay, WholeDays, Moment>;

/// Whether words may mean what is still to come. Where the year is left
/// out the past is preferred either way.
enum class Future { refused, allowed };

/// Throws: UsageError when the words are no date, have two readings, or
/// name what the calendar does not hold. Words that plainly mean the future
/// ("tomorrow") are not refused here.
[[nodiscard]] Meaning meaning_of(std::string_view words,
                                 const Calendar& calendar, Future future);

[[nodiscard]] bool has_begun(const Meaning& meaning, const Calendar& calendar);

/// The instant of a time of day, 29:00 included.
[[nodiscard]] Instant instant_on(Day day, std::chrono::minutes after_midnight,
                                 const TimeZone& zone);

/// True for a day that the calendar of the zone does not have.
[[nodiscard]] bool is_left_out(Day day, const TimeZone& zone);

/// The offset in force, in whole minutes.
[[nodiscard]] std::chrono::minutes offset_of(Instant when,
                                             const TimeZone& zone);

}  // namespace wins
