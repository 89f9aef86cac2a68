// SPDX-License-Identifier: MIT
// wins reflect week: a letter about seven days, or about any span.
#include <algorithm>

#include "letter.h"
#include "read_date.h"
#include "views.h"
#include "wins/core/catalogue/reading.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::reading;
using std::chrono::days;

/// The day on which a range begins, for the heading.
std::optional<Day> first_day(const TimeRange& range, const Calendar& calendar) {
  return range.from.has_value()
             ? day_of(to_local(*range.from, calendar.zone), calendar.day_starts)
             : range.first;
}

std::optional<Day> last_day(const TimeRange& range, const Calendar& calendar) {
  return range.until.has_value() ? day_of(to_local(*range.until, calendar.zone),
                                          calendar.day_starts)
                                 : range.last;
}

/// Seven days up to today or to `--ending`.
LetterSpan read_week(const ReflectArgs& args, Day today, Filter& filter,
                     Invocation& invocation) {
  Day last = today;
  if (args.ending.has_value()) {
    const Calendar calendar = calendar_for(*args.ending, invocation);
    last =
        last_day(parse_range(*args.ending, calendar), calendar).value_or(today);
  }
  const Day first = last - days(6);
  filter.ranges = {{.first = first, .last = last}};
  return {.about = About::week, .first = first, .last = last};
}

LetterSpan read_span(const ReflectArgs& args, Day today, Filter& filter,
                     Invocation& invocation) {
  if (args.ending.has_value()) {
    throw UsageError(say(reading["ending_alone"]),
                     say(reading["ending_alone.hint"]));
  }
  LetterSpan span{.about = About::span, .first = std::nullopt, .last = today};
  if (args.since.has_value()) {
    const Calendar calendar = calendar_for(*args.since, invocation);
    filter.ranges.push_back(parse_since(*args.since, calendar));
    span.first = first_day(filter.ranges.back(), calendar);
  }
  if (args.until.has_value()) {
    const Calendar calendar = calendar_for(*args.until, invocation);
    filter.ranges.push_back(parse_until(*args.until, calendar));
    span.last = last_day(filter.ranges.back(), calendar).value_or(today);
  } else {
    filter.ranges.push_back({.last = today});
  }
  return span;
}

void show(const ReflectArgs& args, Invocation& invocation) {
  Filter filter = filter_for(args, invocation);
  const Day day = today(invocation);
  const LetterSpan span = args.since || args.until
                              ? read_span(args, day, filter, invocation)
                              : read_week(args, day, filter, invocation);
  print_letter(span, filter, args, invocation);
}

}  // namespace

constinit const ReflectView week_view{
    .name = "week",
    .takes = {.span = true, .ending = true, .choice = true, .measures = true},
    .show = show};

}  // namespace wins
