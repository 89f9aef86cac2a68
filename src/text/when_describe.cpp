// SPDX-License-Identifier: MIT
// How a moment is named: "today 15:20", "yesterday evening", "2025".
#include <array>

#include "date_names.h"
#include "wins/core/catalogue/dates.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::dates;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::year_month_day;

/// Which sentence of three a day takes.
enum class Nearness { today, yesterday, other };

Nearness nearness(Day day, Day today) {
  if (day == today) {
    return Nearness::today;
  }
  return day == today - days(1) ? Nearness::yesterday : Nearness::other;
}

std::string describe_minute(LocalTime reading, Day day, Day today) {
  const std::string time = clock_time(reading);
  // It refers to `time`, which has to outlive it.
  const auto clock = fmt::arg("clock", time);
  switch (nearness(day, today)) {
    case Nearness::today:
      return say(dates["when-today-clock"], clock);
    case Nearness::yesterday:
      return say(dates["when-yesterday-clock"], clock);
    case Nearness::other:
      break;
  }
  return say(dates["when-day-clock"], fmt::arg("day", short_day(day, today)),
             clock);
}

std::string describe_day(Day day, Day today) {
  switch (nearness(day, today)) {
    case Nearness::today:
      return say(dates["when-today"]);
    case Nearness::yesterday:
      return say(dates["when-yesterday"]);
    case Nearness::other:
      break;
  }
  return short_day(day, today);
}

/// The part that an instant stands for. "Tonight", said at 19:00, is an
/// evening by then: its instant is never later than now.
DayPart part_of(LocalTime reading) {
  const auto time = reading - std::chrono::floor<days>(reading);
  if (time < hours(5) || time >= hours(21)) {
    return DayPart::night;
  }
  if (time < hours(12)) {
    return DayPart::morning;
  }
  return time < hours(18) ? DayPart::afternoon : DayPart::evening;
}

const Message& part_message(DayPart part, Nearness near) {
  constexpr std::array<std::array<const Message*, 3>, 4> kMessages = {{
      {&dates["when-today-morning"], &dates["when-yesterday-morning"],
       &dates["when-day-morning"]},
      {&dates["when-today-afternoon"], &dates["when-yesterday-afternoon"],
       &dates["when-day-afternoon"]},
      {&dates["when-today-evening"], &dates["when-yesterday-evening"],
       &dates["when-day-evening"]},
      {&dates["when-today-night"], &dates["when-yesterday-night"],
       &dates["when-day-night"]},
  }};
  return *kMessages.at(static_cast<std::size_t>(part))
              .at(static_cast<std::size_t>(near));
}

/// "26 Oct", and with the year when it is not this one.
std::string date_alone(Day day, Day today) {
  const year_month_day date(day);
  if (date.year() != year_month_day(today).year()) {
    return long_day(day);
  }
  return fmt::format("{} {}", static_cast<unsigned>(date.day()),
                     month_name(date.month()));
}

}  // namespace

std::string describe(const Moment& moment, Day today) {
  const LocalTime reading(moment.at.time_since_epoch() + moment.offset);
  const year_month_day date(moment.day);
  const int year = static_cast<int>(date.year());
  switch (moment.precision) {
    case Precision::minute:
      return describe_minute(reading, moment.day, today);
    case Precision::part:
      return say(part_message(part_of(reading), nearness(moment.day, today)),
                 fmt::arg("day", short_day(moment.day, today)));
    case Precision::day:
      return describe_day(moment.day, today);
    case Precision::week:
      return say(dates["when-week"],
                 fmt::arg("day", date_alone(moment.day, today)));
    case Precision::month:
      return say(dates["when-month"],
                 fmt::arg("month", full_month_name(date.month())),
                 fmt::arg("year", year));
    case Precision::year:
      break;
  }
  return fmt::format("{}", year);
}

}  // namespace wins
