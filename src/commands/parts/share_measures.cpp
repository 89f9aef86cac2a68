// SPDX-License-Identifier: MIT
#include "share_measures.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "measure_words.h"
#include "wins/core/catalogue/letter.h"
#include "wins/core/catalogue/sharing.h"
#include "wins/insight/middle.h"

namespace wins {
namespace {

using messages::letter;
using messages::sharing;

/// A middle value is told from three values on.
constexpr std::ptrdiff_t kFewest = 3;
/// A chart in signs has a line a value.
constexpr std::ptrdiff_t kMostLines = 20;

struct NotedValue {
  Day day{};
  MeasureValue value{};
};
using NotedValues = std::vector<NotedValue>;

NotedValues values_of(const std::vector<Entry>& entries, Measure measure) {
  NotedValues values;
  for (const Entry& entry : entries) {
    if (const auto value = value_of(entry.measures, measure)) {
      values.push_back({.day = entry.when.day, .value = *value});
    }
  }
  return values;
}

/// Ascending, as middle_of wants them.
std::vector<CountedValue> counted(const NotedValues& values) {
  std::map<std::pair<std::int64_t, bool>, std::int64_t> counts;
  for (const NotedValue& noted : values) {
    ++counts[{noted.value.value, noted.value.or_more}];
  }
  std::vector<CountedValue> result;
  result.reserve(counts.size());
  for (const auto& [value, count] : counts) {
    result.push_back({.value = {.value = value.first, .or_more = value.second},
                      .count = count});
  }
  return result;
}

/// What the chart has room for: the whole scale where there is one.
double top_of(Measure measure, const NotedValues& values) {
  switch (measure) {
    case Measure::intensity:
      return 10;
    case Measure::choice:
      return 2;
    case Measure::self_talk:
      return 5;
    case Measure::duration:
    case Measure::repair:
      break;
  }
  std::int64_t top = 1;
  for (const NotedValue& noted : values) {
    top = std::max(top, noted.value.value);
  }
  return static_cast<double>(top);
}

PageChart chart_of(Measure measure, NotedValues values, Day today,
                   PageFormat format) {
  const bool has_room =
      format == PageFormat::html || std::ssize(values) <= kMostLines;
  const std::string label = measure_label(measure);
  PageChart chart{
      .heading =
          has_room ? say(sharing["page.chart"], fmt::arg("label", label))
                   : say(sharing["page.chart.latest"], fmt::arg("label", label),
                         fmt::arg("count", kMostLines)),
      .top = top_of(measure, values)};
  if (!has_room) {
    values.erase(values.begin(), values.end() - kMostLines);
  }
  for (const NotedValue& noted : values) {
    chart.points.push_back({.day = noted.day,
                            .day_words = short_day(noted.day, today),
                            .value = static_cast<double>(noted.value.value),
                            .words = value_in_words(measure, noted.value)});
  }
  return chart;
}

PageRow row_of(Measure measure, const NotedValues& values) {
  return {
      .label = measure_label(measure),
      .middle = middle_in_words(measure, counted(values)),
      .count = say(letter["measures.noted"], fmt::arg("count", values.size()))};
}

}  // namespace

void add_measures(const std::vector<Entry>& entries,
                  const std::vector<Measure>& off, Day today, PageFormat format,
                  SharePage& page) {
  std::ptrdiff_t most = 0;
  for (const Measure measure : kMeasures) {
    NotedValues values = values_of(entries, measure);
    if (std::ranges::count(off, measure) > 0 || std::ssize(values) < kFewest) {
      continue;
    }
    page.rows.push_back(row_of(measure, values));
    if (std::ssize(values) > most) {
      most = std::ssize(values);
      page.chart = chart_of(measure, std::move(values), today, format);
    }
  }
  page.rows_heading = page.rows.empty() ? "" : say(letter["measures"]);
}

}  // namespace wins
