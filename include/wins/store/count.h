// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "wins/core/entry.h"
#include "wins/core/measure.h"

namespace wins {

// What a journal answers when it is asked how many.

struct TagCount {
  Tag tag{};
  std::int64_t entries = 0;
};

struct KindCount {
  std::string kind{};  ///< empty: entries without a kind
  std::int64_t entries = 0;
};

/// A calendar month.
struct MonthCount {
  std::chrono::year_month month{};
  std::string kind{};  ///< empty: entries without a kind
  std::int64_t entries = 0;
};

/// How often one value of a measure was noted in a month.
struct MonthValue {
  std::chrono::year_month month{};
  Measure measure{};
  MeasureValue value{};
  std::int64_t entries = 0;
};

/// What one entry noted of the measures, and how exactly it is dated.
struct NotedEntry {
  EntryId id = 0;
  Day day{};
  Precision precision = Precision::minute;
  Measures measures{};
};

/// Entries of one day.
struct DayCount {
  Day day{};
  bool coarse = false;  ///< dated more coarsely than to a week
  std::int64_t entries = 0;
};

/// The whole journal in four numbers.
struct Overview {
  std::int64_t entries = 0;
  std::int64_t sessions = 0;
  std::optional<Day> first{};  ///< the earliest day that an entry counts for
  std::optional<Day> last{};
};

}  // namespace wins
