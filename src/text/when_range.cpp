// SPDX-License-Identifier: MIT
// Date words as a stretch of time.
#include "date_meaning.h"

namespace wins {
namespace {

constexpr std::chrono::minutes kOneMinute(1);

TimeRange from_to(Instant from, Instant until) {
  return {.from = from, .until = until};
}

/// A session is a day for "on", and an instant for "since" and "until".
TimeRange range_of(const Meaning& meaning, const Calendar& calendar) {
  if (const auto* const minute = std::get_if<Minute>(&meaning)) {
    return from_to(minute->at, minute->at + kOneMinute);
  }
  if (const auto* const part = std::get_if<PartOfDay>(&meaning)) {
    const PartHours hours = hours_of(part->part);
    return from_to(instant_on(part->day, hours.begin, calendar.zone),
                   instant_on(part->day, hours.end, calendar.zone));
  }
  if (const auto* const whole = std::get_if<WholeDays>(&meaning)) {
    return {.first = whole->first, .last = whole->last};
  }
  const Day day = std::get<Moment>(meaning).day;
  return {.first = day, .last = day};
}

/// The range whose ends "since" and "until" take.
TimeRange bounds(std::string_view words, const Calendar& calendar) {
  const Meaning meaning = meaning_of(words, calendar, Future::allowed);
  const auto* const session = std::get_if<Moment>(&meaning);
  if (session != nullptr && session->precision == Precision::minute) {
    return from_to(session->at, session->at + kOneMinute);
  }
  return range_of(meaning, calendar);
}

}  // namespace

TimeRange parse_range(std::string_view words, const Calendar& calendar) {
  return range_of(meaning_of(words, calendar, Future::allowed), calendar);
}

TimeRange parse_since(std::string_view words, const Calendar& calendar) {
  const TimeRange range = bounds(words, calendar);
  return {.first = range.first, .from = range.from};
}

TimeRange parse_until(std::string_view words, const Calendar& calendar) {
  const TimeRange range = bounds(words, calendar);
  return {.last = range.last, .until = range.until};
}

}  // namespace wins
