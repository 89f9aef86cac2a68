// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace wins {

// A UTC instant, a reading of the wall clock and a calendar day are three
// types that do not turn into each other by accident.
using Instant = std::chrono::sys_seconds;      // stored
using LocalTime = std::chrono::local_seconds;  // read off the wall
using Day = std::chrono::local_days;           // what a person calls a day

/// Where the clock on the wall stands, as a question to be asked of any
/// instant.
class TimeZone {
 public:
  virtual ~TimeZone() = default;
  /// Local time minus UTC at `when`; positive east of Greenwich.
  [[nodiscard]] virtual std::chrono::seconds offset_at(Instant when) const = 0;
};

[[nodiscard]] LocalTime to_local(Instant when, const TimeZone& zone);

/// Turns a wall-clock reading into an Instant.
///
/// When clocks go back a reading happens twice: the earlier one is meant.
/// When clocks go forward some readings never happen: the result is the
/// instant the same number of minutes after the jump.
[[nodiscard]] Instant to_instant(LocalTime reading, const TimeZone& zone);

/// "2026-03-08". Years 0000 to 9999 keep four digits.
[[nodiscard]] std::string iso_day(Day day);

/// Reads exactly what iso_day writes; anything else is nothing.
[[nodiscard]] std::optional<Day> parse_iso_day(std::string_view text);

/// "2026-11-04T15:20:00+00:00" (RFC 3339), with seconds and offset.
[[nodiscard]] std::string rfc3339(Instant when, std::chrono::minutes offset);

/// An RFC 3339 reading; without an offset it is a reading of the wall clock
/// (`offset` is empty and `reading` is local).
struct Rfc3339 {
  LocalTime reading{};
  std::optional<std::chrono::minutes> offset{};
};
[[nodiscard]] std::optional<Rfc3339> parse_rfc3339(std::string_view text);

/// "Wed 4 Nov", and with the year when it is not the year of `today`.
[[nodiscard]] std::string short_day(Day day, Day today);

/// "4 Nov 2026".
[[nodiscard]] std::string long_day(Day day);

/// "Nov" for 11; English whatever the locale.
[[nodiscard]] std::string_view month_name(std::chrono::month month);

/// "Tuesday".
[[nodiscard]] std::string_view weekday_name(Day day);

/// "15:20", from any reading of the wall clock.
[[nodiscard]] std::string clock_time(LocalTime reading);

}  // namespace wins
