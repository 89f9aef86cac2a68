// SPDX-License-Identifier: MIT
// From entries to the rows of the statistics.
#include "wins/insight/trend_rows.h"

#include <algorithm>

namespace wins::trend {
namespace {

constexpr double kSecondsInMinute = 60;

double value_on(Scale scale, std::int64_t stored) {
  const auto value = static_cast<double>(stored);
  switch (scale) {
    case Scale::minutes:
      return value / kSecondsInMinute;
    case Scale::binary:
      return stored > 0 ? 1 : 0;
    case Scale::ordinal:
    case Scale::composite:
      return value;
  }
  return value;
}

bool happened_before(const Row& left, const Row& right) {
  return left.day != right.day ? left.day < right.day
                               : left.entry < right.entry;
}

Series series_of_one(std::span<const Entry> entries, Measure measure) {
  Series series{.measure = measure};
  const Scale scale = scale_of(measure);
  for (const Entry& entry : entries) {
    const auto noted = value_of(entry.measures, measure);
    if (noted.has_value() && entry.when.precision <= Precision::week) {
      series.rows.push_back({.entry = entry.id,
                             .day = entry.when.day,
                             .value = value_on(scale, noted->value),
                             .or_more = noted->or_more});
    }
  }
  std::ranges::stable_sort(series.rows, happened_before);
  return series;
}

}  // namespace

Scale scale_of(Measure measure) {
  switch (measure) {
    case Measure::duration:
    case Measure::repair:
      return Scale::minutes;
    case Measure::choice:
      return Scale::binary;
    case Measure::intensity:
    case Measure::self_talk:
      return Scale::ordinal;
  }
  return Scale::ordinal;
}

Orient orient_of(Measure measure) {
  return measure == Measure::choice || measure == Measure::self_talk
             ? Orient::higher
             : Orient::lower;
}

std::vector<Series> series_of(std::span<const Entry> entries,
                              std::span<const Measure> on) {
  std::vector<Series> all;
  for (const Measure measure : kMeasures) {
    if (std::ranges::find(on, measure) != on.end()) {
      all.push_back(series_of_one(entries, measure));
    }
  }
  return all;
}

std::vector<Value> values_of(std::span<const Row> rows) {
  std::vector<Value> values;
  values.reserve(rows.size());
  for (const Row& row : rows) {
    values.push_back({.value = row.value, .or_more = row.or_more});
  }
  return values;
}

}  // namespace wins::trend
