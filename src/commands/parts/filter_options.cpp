// SPDX-License-Identifier: MIT
#include "filter_options.h"

#include "entry_options.h"
#include "read_date.h"
#include "wins/core/catalogue/reading.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using std::chrono::days;
using std::chrono::month_day;
using std::chrono::year_month_day;

std::vector<TimeRange> read_ranges(const FilterOptions& given,
                                   Invocation& invocation) {
  std::vector<TimeRange> ranges;
  const auto add = [&](const std::optional<std::string>& words, auto read) {
    if (words.has_value()) {
      ranges.push_back(read(*words, calendar_for(*words, invocation)));
    }
  };
  add(given.since, parse_since);
  add(given.until, parse_until);
  add(given.on, parse_range);
  return ranges;
}

std::vector<Mark> read_marks(const FilterOptions& given) {
  std::vector<Mark> marks;
  const auto add = [&](bool wanted, Mark mark) {
    if (wanted) {
      marks.push_back(mark);
    }
  };
  add(given.here, Mark::here);
  add(given.hard, Mark::hard);
  add(given.first, Mark::first);
  add(given.celebrated, Mark::celebrated);
  add(given.bring, Mark::bring);
  add(given.is_private, Mark::is_private);
  return marks;
}

Measure read_measure_name(const std::string& typed) {
  const auto measure = parse_measure(typed);
  if (!measure.has_value()) {
    throw UsageError(
        say(messages::reading["wrong_measure"], fmt::arg("typed", typed)),
        say(messages::reading["wrong_measure.hint"]));
  }
  return *measure;
}

/// This day of the month in other months and years; dates on which the
/// person wants nothing old are left out.
void read_this_day(Invocation& invocation, Filter& filter) {
  const Day day = today(invocation);
  filter.day_of_month = year_month_day(day).day();
  filter.skip_days.push_back(day);
  skip_chosen_dates(invocation.settings_or_defaults(), filter);
}

}  // namespace

void skip_chosen_dates(const Settings& settings, Filter& filter) {
  for (const SkipDate& date : settings.skip_dates) {
    if (const auto* yearly = std::get_if<month_day>(&date)) {
      // A leap year, so that 28 and 29 February and 1 March are neighbours.
      constexpr std::chrono::year kLeapYear{2024};
      const Day in_leap_year(
          year_month_day(kLeapYear, yearly->month(), yearly->day()));
      for (const int beside : {-1, 0, 1}) {
        const year_month_day near(in_leap_year + days(beside));
        filter.skip_dates.emplace_back(near.month(), near.day());
      }
    } else {
      for (const int beside : {-1, 0, 1}) {
        filter.skip_days.push_back(std::get<Day>(date) + days(beside));
      }
    }
  }
}

bool FilterOptions::has_any() const {
  return since.has_value() || until.has_value() || on.has_value() ||
         !kinds.empty() || !tags.empty() || !not_tags.empty() || !has.empty() ||
         here || hard || first || celebrated || bring || is_private || this_day;
}

void declare(Options& options, FilterOptions& into) {
  options.value("--since", into.since, Value::when,
                "Entries from WHEN on, that day included");
  options.value("--until", into.until, Value::when,
                "Entries up to WHEN, that day included");
  options.value("--on", into.on, Value::when, "Entries of WHEN");
  options.each("-k,--kind", into.kinds, Value::kind,
               "Entries of this KIND; several mean any of them");
  options.each("-t,--tag", into.tags, Value::tag,
               "Entries with this TAG; several mean all of them");
  options.each("--not-tag", into.not_tags, Value::tag,
               "Entries without this TAG");
  options.flag("--here", into.here, "Entries kept with wins here");
  options.flag("--hard", into.hard, "Entries marked hard");
  options.flag("--first", into.first, "Entries marked first");
  options.flag("--celebrated", into.celebrated, "Entries that were celebrated");
  options.flag("--bring", into.bring, "Entries to bring to a session");
  options.flag("--private", into.is_private, "Private entries");
  options.each("--has", into.has, Value::measure,
               "Entries with a value for this MEASURE");
  options.flag("--this-day", into.this_day,
               "This day of the month in other months and years");
}

Filter read_filter(const FilterOptions& given, Invocation& invocation) {
  const Settings& settings = invocation.settings();
  Filter filter;
  filter.ranges = read_ranges(given, invocation);
  for (const std::string& kind : given.kinds) {
    filter.kinds.push_back(read_kind(kind, settings).value_or(""));
  }
  for (const std::string& tag : given.tags) {
    filter.tags.push_back(read_tag(tag));
  }
  for (const std::string& tag : given.not_tags) {
    filter.not_tags.push_back(read_tag(tag));
  }
  filter.marks = read_marks(given);
  for (const std::string& measure : given.has) {
    filter.has.push_back(read_measure_name(measure));
  }
  if (given.this_day) {
    read_this_day(invocation, filter);
  }
  return filter;
}

}  // namespace wins
