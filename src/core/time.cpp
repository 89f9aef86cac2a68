// SPDX-License-Identifier: MIT
#include "wins/core/time.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace wins {
namespace {

using std::chrono::days;
using std::chrono::hh_mm_ss;
using std::chrono::seconds;
using std::chrono::year_month_day;

/// Reads exactly `width` ASCII digits off the front of `text`.
std::optional<int> take_digits(std::string_view& text, std::size_t width) {
  if (text.size() < width) {
    return std::nullopt;
  }
  int value = 0;
  for (const char digit : text.substr(0, width)) {
    if (digit < '0' || digit > '9') {
      return std::nullopt;
    }
    value = value * 10 + (digit - '0');
  }
  text.remove_prefix(width);
  return value;
}

bool take(std::string_view& text, std::string_view wanted) {
  if (!text.starts_with(wanted)) {
    return false;
  }
  text.remove_prefix(wanted.size());
  return true;
}

std::optional<Day> take_iso_day(std::string_view& text) {
  const auto year = take_digits(text, 4);
  if (!year.has_value() || !take(text, "-")) {
    return std::nullopt;
  }
  const auto month = take_digits(text, 2);
  if (!month.has_value() || !take(text, "-")) {
    return std::nullopt;
  }
  const auto day = take_digits(text, 2);
  if (!day.has_value()) {
    return std::nullopt;
  }
  const year_month_day date{std::chrono::year(*year),
                            std::chrono::month(static_cast<unsigned>(*month)),
                            std::chrono::day(static_cast<unsigned>(*day))};
  return date.ok() ? std::optional(Day(date)) : std::nullopt;
}

/// "15:20:00" and "15:20:00.25"; fractions are dropped.
std::optional<seconds> take_clock(std::string_view& text) {
  const auto hour = take_digits(text, 2);
  if (!hour.has_value() || !take(text, ":")) {
    return std::nullopt;
  }
  const auto minute = take_digits(text, 2);
  if (!minute.has_value() || !take(text, ":")) {
    return std::nullopt;
  }
  const auto second = take_digits(text, 2);
  if (!second.has_value() || *hour > 23 || *minute > 59 || *second > 59) {
    return std::nullopt;
  }
  if (take(text, ".")) {
    if (!take_digits(text, 1).has_value()) {
      return std::nullopt;
    }
    while (take_digits(text, 1).has_value()) {
    }
  }
  return std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
         seconds(*second);
}

std::optional<std::chrono::minutes> take_offset(std::string_view& text) {
  if (take(text, "Z") || take(text, "z")) {
    return std::chrono::minutes(0);
  }
  const bool west = text.starts_with('-');
  if (!take(text, "+") && !take(text, "-")) {
    return std::nullopt;
  }
  const auto hour = take_digits(text, 2);
  if (!hour.has_value() || !take(text, ":")) {
    return std::nullopt;
  }
  const auto minute = take_digits(text, 2);
  if (!minute.has_value() || *hour > 23 || *minute > 59) {
    return std::nullopt;
  }
  const std::chrono::minutes offset =
      std::chrono::hours(*hour) + std::chrono::minutes(*minute);
  return west ? -offset : offset;
}

// By hand: listing a million entries writes three million of these, and
// with fmt a time takes some five times as long.
void append_digits(std::string& text, std::int64_t value, int width) {
  const std::size_t end = text.size() + static_cast<std::size_t>(width);
  text.resize(end, '0');
  for (std::size_t at = end; at > end - static_cast<std::size_t>(width);
       value /= 10) {
    text[--at] = static_cast<char>('0' + value % 10);
  }
}

void append_iso_day(std::string& text, Day day) {
  const year_month_day date(day);
  append_digits(text, static_cast<int>(date.year()), 4);
  text += '-';
  append_digits(text, static_cast<unsigned>(date.month()), 2);
  text += '-';
  append_digits(text, static_cast<unsigned>(date.day()), 2);
}

}  // namespace

LocalTime to_local(Instant when, const TimeZone& zone) {
  return LocalTime(when.time_since_epoch() + zone.offset_at(when));
}

Instant to_instant(LocalTime reading, const TimeZone& zone) {
  // No zone changes its offset twice within a day, so the offsets a day to
  // either side are the only two candidates.
  const Instant as_utc(reading.time_since_epoch());
  const seconds before = zone.offset_at(as_utc - days(1));
  const seconds after = zone.offset_at(as_utc + days(1));
  const Instant with_before = as_utc - before;
  const Instant with_after = as_utc - after;
  const bool before_holds = zone.offset_at(with_before) == before;
  const bool after_holds = zone.offset_at(with_after) == after;
  if (before_holds && after_holds) {
    return std::min(with_before, with_after);
  }
  if (after_holds) {
    return with_after;
  }
  // Either the offset before holds, or the reading lies in a gap: then the
  // offset before the jump lands the same number of minutes after it.
  return with_before;
}

std::string iso_day(Day day) {
  std::string text;
  append_iso_day(text, day);
  return text;
}

std::optional<Day> parse_iso_day(std::string_view text) {
  const auto day = take_iso_day(text);
  return text.empty() ? day : std::nullopt;
}

std::string rfc3339(Instant when, std::chrono::minutes offset) {
  const LocalTime local(when.time_since_epoch() + offset);
  const Day day = std::chrono::floor<days>(local);
  const hh_mm_ss clock(local - day);
  const hh_mm_ss away(std::chrono::abs(offset));
  std::string text;
  text.reserve(25);
  append_iso_day(text, day);
  text += 'T';
  append_digits(text, clock.hours().count(), 2);
  text += ':';
  append_digits(text, clock.minutes().count(), 2);
  text += ':';
  append_digits(text, clock.seconds().count(), 2);
  text += offset.count() < 0 ? '-' : '+';
  append_digits(text, away.hours().count(), 2);
  text += ':';
  append_digits(text, away.minutes().count(), 2);
  return text;
}

std::optional<Rfc3339> parse_rfc3339(std::string_view text) {
  const auto day = take_iso_day(text);
  if (!day.has_value() ||
      !(take(text, "T") || take(text, "t") || take(text, " "))) {
    return std::nullopt;
  }
  const auto clock = take_clock(text);
  if (!clock.has_value()) {
    return std::nullopt;
  }
  Rfc3339 result{.reading = *day + *clock, .offset = std::nullopt};
  if (text.empty()) {
    return result;
  }
  result.offset = take_offset(text);
  return result.offset.has_value() && text.empty() ? std::optional(result)
                                                   : std::nullopt;
}

std::string short_day(Day day, Day today) {
  const year_month_day date(day);
  std::string text =
      fmt::format("{} {} {}", weekday_name(day).substr(0, 3),
                  static_cast<unsigned>(date.day()), month_name(date.month()));
  if (date.year() != year_month_day(today).year()) {
    text += fmt::format(" {}", static_cast<int>(date.year()));
  }
  return text;
}

std::string long_day(Day day) {
  const year_month_day date(day);
  return fmt::format("{} {} {}", static_cast<unsigned>(date.day()),
                     month_name(date.month()), static_cast<int>(date.year()));
}

std::string_view month_name(std::chrono::month month) {
  constexpr std::array<std::string_view, 12> kNames = {
      "Jan", "Feb", "Mar", "Apr", "May", "Jun",
      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return kNames.at(static_cast<unsigned>(month) - 1);
}

std::string_view weekday_name(Day day) {
  constexpr std::array<std::string_view, 7> kNames = {
      "Sunday",   "Monday", "Tuesday", "Wednesday",
      "Thursday", "Friday", "Saturday"};
  return kNames.at(std::chrono::weekday(day).c_encoding());
}

std::string clock_time(LocalTime reading) {
  const hh_mm_ss clock(reading - std::chrono::floor<days>(reading));
  return fmt::format("{:02}:{:02}", clock.hours().count(),
                     clock.minutes().count());
}

}  // namespace wins
