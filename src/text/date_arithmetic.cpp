// SPDX-License-Identifier: MIT
#include "date_arithmetic.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace wins {

using std::chrono::minutes;
using std::chrono::year_month_day;

bool is_in_years(Day day) {
  // Compared as days: a year of the library has 16 bits.
  return day >= first_of_month(kFirstYear, std::chrono::January) &&
         day <= last_of_month(kLastYear, std::chrono::December);
}

bool is_in_years(int year) {
  return year >= kFirstYear && year <= kLastYear;
}

int year_of(Day day) {
  return static_cast<int>(year_month_day(day).year());
}

Day first_of_month(int year, std::chrono::month month) {
  return Day(
      year_month_day(std::chrono::year(year), month, std::chrono::day(1)));
}

Day last_of_month(int year, std::chrono::month month) {
  return Day(std::chrono::year_month_day_last(
      std::chrono::year(year), std::chrono::month_day_last(month)));
}

Day back_to(Day from, std::chrono::weekday weekday) {
  return from - (std::chrono::weekday(from) - weekday);
}

std::optional<Day> months_before(Day from, std::int64_t count,
                                 std::chrono::day day) {
  constexpr std::int64_t kBegin = std::int64_t{kFirstYear} * 12;
  constexpr std::int64_t kEnd = std::int64_t{kLastYear + 1} * 12;
  const year_month_day start(from);
  const std::int64_t months =
      std::int64_t{static_cast<int>(start.year())} * 12 +
      static_cast<unsigned>(start.month()) - 1 - count;
  if (months < kBegin || months >= kEnd) {
    return std::nullopt;
  }
  const auto year = static_cast<int>(months / 12);
  const std::chrono::month month(static_cast<unsigned>(months % 12 + 1));
  return std::min(first_of_month(year, month) + (day - std::chrono::day(1)),
                  last_of_month(year, month));
}

std::optional<minutes> within_part(const ClockTime& clock, DayPart part) {
  constexpr minutes kOtherHalf(12 * 60);
  constexpr minutes kNextDay(24 * 60);
  const PartHours hours = hours_of(part);
  for (const minutes later : {minutes(0), kOtherHalf, kNextDay}) {
    const minutes time = clock.after_midnight + later;
    if (time >= hours.begin && time < hours.end &&
        !(later == kOtherHalf && clock.half_known)) {
      return time;
    }
  }
  return std::nullopt;
}

std::string spelled(const NamedDate& date) {
  std::string month(month_name(date.month));
  month.front() = static_cast<char>(std::tolower(month.front()));
  const auto day = static_cast<unsigned>(date.day);
  return date.year.has_value() ? fmt::format("{} {} {}", day, month, *date.year)
                               : fmt::format("{} {}", day, month);
}

}  // namespace wins
