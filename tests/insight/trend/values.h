// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <vector>

#include "wins/insight/calendar.h"
#include "wins/insight/trend/comparison.h"
#include "wins/insight/trend_rows.h"

namespace wins::trend {

/// Exact ones.
inline std::vector<Value> exact(const std::vector<double>& numbers) {
  std::vector<Value> values;
  for (const double number : numbers) {
    values.push_back({.value = number});
  }
  return values;
}

inline Value more_than(double number) {
  return {.value = number, .or_more = true};
}

inline doctest::Approx about(double number) {
  return doctest::Approx(number).epsilon(1e-9);
}

/// So many a week, on Monday, Tuesday and so on and round again, the last week
/// being the one before `end`.
inline std::vector<Row> weekly(const std::vector<double>& numbers, Week end,
                               int per_week) {
  const int count = static_cast<int>(numbers.size());
  const Week first = end - (count + per_week - 1) / per_week;
  std::vector<Row> rows;
  for (int place = 0; place < count; ++place) {
    rows.push_back({.entry = place + 1,
                    .day = first_day_of(first + place / per_week) +
                           std::chrono::days(place % per_week % 7),
                    .value = numbers[static_cast<std::size_t>(place)]});
  }
  return rows;
}

/// One after the other, so many times.
inline std::vector<double> times(int count, const std::vector<double>& part) {
  std::vector<double> all;
  for (int round = 0; round < count; ++round) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

inline std::vector<double> joined(std::vector<double> one,
                                  const std::vector<double>& other) {
  one.insert(one.end(), other.begin(), other.end());
  return one;
}

}  // namespace wins::trend
