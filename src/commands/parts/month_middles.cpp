// SPDX-License-Identifier: MIT
#include "month_middles.h"

#include <algorithm>
#include <map>
#include <string>

#include "measure_words.h"
#include "rows_table.h"
#include "wins/core/catalogue/reading.h"
#include "wins/insight/middle.h"

namespace wins {
namespace {

using messages::reading;
using std::chrono::year_month;

using MonthValues = std::map<year_month, std::vector<CountedValue>>;

MonthValues of_measure(const std::vector<MonthValue>& values, Measure measure) {
  MonthValues months;
  for (const MonthValue& value : values) {
    if (value.measure == measure) {
      months[value.month].push_back(
          {.value = value.value, .count = value.entries});
    }
  }
  return months;
}

/// "Jun 4h  Jul 3h 30m".
std::string spoken_months(Measure measure, const MonthValues& months) {
  std::string text;
  for (const auto& [month, values] : months) {
    text += text.empty() ? "" : "  ";
    text += month_name(month.month());
    text += ' ';
    text += middle_in_words(measure, values);
  }
  return text;
}

std::string iso_month(year_month month) {
  return iso_day(Day(month / 1)).substr(0, 7);
}

void add_machine_rows(Measure measure, const MonthValues& months,
                      std::vector<std::vector<Cell>>& rows) {
  for (const auto& [month, values] : months) {
    const Middle middle = middle_of(values);
    rows.push_back({std::string(measure_name(measure)), iso_month(month),
                    middle.low.value, middle.high.value,
                    middle.low.or_more || middle.high.or_more, middle.count});
  }
}

}  // namespace

void add_middles(const std::vector<MonthValue>& values,
                 const std::vector<Measure>& hidden, Report& report) {
  std::vector<std::vector<Cell>> for_people;
  std::vector<std::vector<Cell>> for_machines;
  for (const Measure measure : kMeasures) {
    const MonthValues months = of_measure(values, measure);
    if (months.empty() || std::ranges::count(hidden, measure) > 0) {
      continue;
    }
    for_people.push_back(
        {measure_label(measure), spoken_months(measure, months)});
    add_machine_rows(measure, months, for_machines);
  }
  report.blocks.push_back({rows_table("months",
                                      {{.key = "measure"},
                                       {.key = "month"},
                                       {.key = "low"},
                                       {.key = "high"},
                                       {.key = "or_more"},
                                       {.key = "noted"}},
                                      std::move(for_machines)),
                           Audience::machines});
  if (for_people.empty()) {
    return;
  }
  Table table =
      rows_table("months", {{.key = "measure", .width = 14}, {.key = "middle"}},
                 std::move(for_people));
  table.title = say(reading["stats.middle"]);
  report.blocks.push_back({std::move(table), Audience::people});
}

}  // namespace wins
