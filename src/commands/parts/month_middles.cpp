// SPDX-License-Identifier: MIT
#include "month_middles.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "measure_words.h"
#include "rows_table.h"
#include "wins/insight/middle.h"
#include "wins/report/plot.h"
#include "wins/text/width.h"

namespace wins {
namespace {

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

/// Where the middle lies, for a chart: of choice the share of pauses.
double height_of(Measure measure, const std::vector<CountedValue>& values) {
  if (measure == Measure::choice) {
    double pauses = 0;
    double noted = 0;
    for (const CountedValue& counted : values) {
      noted += static_cast<double>(counted.count);
      pauses +=
          counted.value.value > 0 ? static_cast<double>(counted.count) : 0;
    }
    return pauses / noted;
  }
  const Middle middle = middle_of(values);
  return static_cast<double>(middle.low.value + middle.high.value) / 2;
}

std::string chart_of(Measure measure, const MonthValues& months,
                     const Style& style) {
  std::vector<double> heights;
  heights.reserve(months.size());
  for (const auto& [month, values] : months) {
    heights.push_back(height_of(measure, values));
  }
  const bool lengths =
      measure == Measure::duration || measure == Measure::repair;
  return sparkline(heights,
                   lengths ? PlotScale::logarithmic : PlotScale::linear,
                   style.ascii ? Signs::ascii : Signs::unicode);
}

/// The items with gaps between them, as many a line as fit.
std::vector<std::string> in_lines(const std::vector<std::string>& items,
                                  std::optional<int> room) {
  constexpr int kGap = 2;
  std::vector<std::string> lines;
  for (const std::string& item : items) {
    const bool fits =
        !lines.empty() &&
        (!room.has_value() ||
         display_width(lines.back()) + kGap + display_width(item) <= *room);
    if (fits) {
      lines.back() += std::string(kGap, ' ') + item;
    } else {
      lines.push_back(item);
    }
  }
  return lines;
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

std::vector<std::string> months_in_words(const std::vector<MonthValue>& values,
                                         Measure measure, Bars bars,
                                         std::optional<int> room,
                                         const Style& style) {
  const MonthValues months = of_measure(values, measure);
  std::vector<std::string> items;
  if (std::string chart = chart_of(measure, months, style);
      bars == Bars::drawn && !chart.empty()) {
    items.push_back(std::move(chart));
  }
  for (const auto& [month, counted] : months) {
    items.push_back(std::string(month_name(month.month())) + ' ' +
                    middle_in_words(measure, counted));
  }
  return in_lines(items, room);
}

Block months_block(const std::vector<MonthValue>& values,
                   const std::vector<MeasureOrAll>& hidden) {
  std::vector<std::vector<Cell>> rows;
  for (const Measure measure : kMeasures) {
    if (std::ranges::count(hidden, MeasureOrAll(measure)) == 0) {
      add_machine_rows(measure, of_measure(values, measure), rows);
    }
  }
  return {rows_table("months",
                     {{.key = "measure"},
                      {.key = "month"},
                      {.key = "low"},
                      {.key = "high"},
                      {.key = "or_more"},
                      {.key = "noted"}},
                     std::move(rows)),
          Audience::machines};
}

std::vector<MonthValue> month_values_of(const std::vector<NotedEntry>& noted) {
  std::map<std::tuple<year_month, Measure, std::int64_t, bool>, std::int64_t>
      counts;
  for (const NotedEntry& entry : noted) {
    const std::chrono::year_month_day date(entry.day);
    for (const Measure measure : kMeasures) {
      if (const auto value = value_of(entry.measures, measure)) {
        ++counts[{date.year() / date.month(), measure, value->value,
                  value->or_more}];
      }
    }
  }
  std::vector<MonthValue> values;
  values.reserve(counts.size());
  for (const auto& [key, entries] : counts) {
    const auto& [month, measure, value, or_more] = key;
    values.push_back({.month = month,
                      .measure = measure,
                      .value = {.value = value, .or_more = or_more},
                      .entries = entries});
  }
  return values;
}

}  // namespace wins
