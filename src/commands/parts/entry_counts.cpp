// SPDX-License-Identifier: MIT
#include "entry_counts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "rows_table.h"
#include "wins/core/catalogue/reading.h"

namespace wins {
namespace {

using messages::reading;
using std::chrono::weekday;
using std::chrono::year_month_day;

constexpr std::size_t kTagsShown = 10;
constexpr int kDayColumns = 15;
constexpr int kTagColumns = 22;
constexpr int kCountColumns = 5;

/// The day on which its week or month begins.
Day beginning_of(Day day, CountBy by, weekday week_starts) {
  if (by == CountBy::week) {
    return day - (weekday(day) - week_starts);
  }
  const year_month_day date(day);
  return Day(date.year() / date.month() / 1);
}

/// "Mon 2 Nov"; "Nov", and with the year where it is not that of `today`.
std::string name_of(Day day, CountBy by, Day today) {
  if (by == CountBy::week) {
    return short_day(day, today);
  }
  const year_month_day date(day);
  std::string name(month_name(date.month()));
  if (date.year() != year_month_day(today).year()) {
    name += fmt::format(" {}", static_cast<int>(date.year()));
  }
  return name;
}

std::vector<Column> columns(std::string key, int width) {
  return {{.key = std::move(key), .width = width},
          {.key = "entries", .align = Align::right, .width = kCountColumns}};
}

}  // namespace

void add_entry_counts(const std::vector<DayCount>& counts, CountBy by,
                      weekday week_starts, Day today, Report& report) {
  std::map<Day, std::int64_t> sums;
  for (const DayCount& count : counts) {
    if (by == CountBy::month || !count.coarse) {
      sums[beginning_of(count.day, by, week_starts)] += count.entries;
    }
  }
  std::vector<std::vector<Cell>> for_people;
  std::vector<std::vector<Cell>> for_machines;
  for_people.reserve(sums.size());
  for_machines.reserve(sums.size());
  for (const auto& [day, entries] : sums) {
    for_people.push_back({name_of(day, by, today), entries});
    for_machines.push_back({day, entries});
  }
  const std::string key = "counts";
  report.blocks.push_back(
      {rows_table(key, columns("from", kDayColumns), std::move(for_machines)),
       Audience::machines});
  if (!for_people.empty()) {
    Table table =
        rows_table(key, columns("from", kDayColumns), std::move(for_people));
    table.title = say(by == CountBy::week ? reading["stats.weeks"]
                                          : reading["stats.months"]);
    report.blocks.push_back({std::move(table), Audience::people});
  }
}

void add_tags(const std::vector<TagCount>& tags, const Message& title,
              Report& report) {
  std::vector<std::vector<Cell>> for_people;
  std::vector<std::vector<Cell>> for_machines;
  for (const TagCount& count : tags) {
    if (for_people.size() < kTagsShown) {
      for_people.push_back({"+" + count.tag.shown, count.entries});
    }
    for_machines.push_back({count.tag.shown, count.entries});
  }
  report.blocks.push_back({rows_table("tags", columns("name", kTagColumns),
                                      std::move(for_machines)),
                           Audience::machines});
  if (!for_people.empty()) {
    Table table =
        rows_table("tags", columns("name", kTagColumns), std::move(for_people));
    table.title = say(title);
    report.blocks.push_back({std::move(table), Audience::people});
  }
}

}  // namespace wins
