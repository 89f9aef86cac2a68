// SPDX-License-Identifier: MIT
// Date words as one point in time.
#include "wins/text/when.h"

#include <algorithm>

#include "date_meaning.h"
#include "date_refusals.h"

namespace wins {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

Moment moment_at(Instant at, minutes offset, minutes day_starts) {
  const LocalTime reading(at.time_since_epoch() + offset);
  return {.at = at,
          .offset = offset,
          .day = day_of(reading, day_starts),
          .precision = Precision::minute};
}

/// A fuzzy moment of that day; its instant is never later than now.
Moment around(Instant middle, Day day, Precision precision,
              const Calendar& calendar) {
  const Instant now = std::chrono::floor<minutes>(calendar.now);
  const Instant at = std::min(middle, now);
  return {.at = at,
          .offset = offset_of(at, calendar.zone),
          .day = day,
          .precision = precision};
}

Moment middle_of(const WholeDays& whole, const Calendar& calendar) {
  Day day = whole.first;
  if (whole.precision == Precision::year) {
    const std::chrono::year_month_day first(whole.first);
    day = std::min(Day(first.year() / std::chrono::July / 1), calendar.today());
    // Late on New Year's Eve today is still a day of the old year.
    day = std::max(day, whole.first);
  }
  return around(instant_on(day, hours(12), calendar.zone), day, whole.precision,
                calendar);
}

}  // namespace

Day Calendar::today() const {
  return day_of(to_local(now, zone), day_starts);
}

Day day_of(LocalTime reading, minutes day_starts) {
  return std::chrono::floor<days>(reading - day_starts);
}

Moment moment_now(const Calendar& calendar) {
  const Instant at = std::chrono::floor<minutes>(calendar.now);
  return moment_at(at, offset_of(at, calendar.zone), calendar.day_starts);
}

Moment parse_when(std::string_view words, const Calendar& calendar) {
  const Meaning meaning = meaning_of(words, calendar, Future::refused);
  if (!has_begun(meaning, calendar)) {
    refuse_future(words);
  }
  if (const auto* const minute = std::get_if<Minute>(&meaning)) {
    return moment_at(minute->at, minute->offset, calendar.day_starts);
  }
  if (const auto* const part = std::get_if<PartOfDay>(&meaning)) {
    const Instant middle =
        instant_on(part->day, hours_of(part->part).middle, calendar.zone);
    return around(middle, part->day, Precision::part, calendar);
  }
  if (const auto* const whole = std::get_if<WholeDays>(&meaning)) {
    return middle_of(*whole, calendar);
  }
  return std::get<Moment>(meaning);
}

}  // namespace wins
