// SPDX-License-Identifier: MIT
#include "noted_rows.h"

#include <fmt/core.h>

#include <algorithm>
#include <limits>

#include "filter_sql.h"
#include "row_columns_read.h"

namespace wins {
namespace {

constexpr int kFirstWithIndex = 3;

// Spelled as in the index, which leads to these alone.
constexpr std::string_view kNotesOne =
    "(duration_s IS NOT NULL OR intensity IS NOT NULL\n"
    "  OR choice IS NOT NULL OR self_talk IS NOT NULL\n"
    "  OR repair_s IS NOT NULL)";

constexpr std::string_view kSelect =
    "SELECT id, day, precision, duration_s, duration_or_more, intensity,\n"
    "  choice, self_talk, repair_s, repair_or_more\n"
    "FROM entries{}\n"
    "{}"
    "ORDER BY day, id";

/// Nothing but days is asked for.
bool asks_for_days(const Filter& filter) {
  const bool whole_days =
      std::ranges::all_of(filter.ranges, [](const TimeRange& range) {
        return !range.from.has_value() && !range.until.has_value();
      });
  return whole_days && filter.kinds.empty() && !filter.kind_source &&
         filter.tags.empty() && filter.not_tags.empty() &&
         filter.marks.empty() && filter.not_marks.empty() &&
         filter.has.empty() && filter.with.empty() && filter.search.empty() &&
         !filter.day_of_month && filter.skip_days.empty() &&
         filter.skip_dates.empty();
}

std::int64_t number_of(Day day) {
  return day.time_since_epoch().count();
}

/// The first and the last day that all of the ranges hold.
std::pair<std::int64_t, std::int64_t> days_of(const Filter& filter) {
  std::int64_t first = std::numeric_limits<std::int64_t>::min();
  std::int64_t last = std::numeric_limits<std::int64_t>::max();
  for (const TimeRange& range : filter.ranges) {
    if (range.first.has_value()) {
      first = std::max(first, number_of(*range.first));
    }
    if (range.last.has_value()) {
      last = std::min(last, number_of(*range.last));
    }
  }
  return {first, last};
}

std::vector<NotedEntry> read_all(SQLite::Statement& statement) {
  std::vector<NotedEntry> noted;
  Query row(statement);
  while (row.step()) {
    NotedEntry entry;
    entry.id = row.integer();
    entry.day = Day(std::chrono::days(within(row.integer(), -719531, 2932899)));
    entry.precision = *enumerator(std::optional(row.integer()),
                                  Precision::minute, Precision::year);
    entry.measures = take_measures(row);
    noted.push_back(entry);
  }
  return noted;
}

}  // namespace

std::vector<NotedEntry> noted_entries(Connection& journal,
                                      const Filter& filter) {
  if (asks_for_days(filter) && journal.version() >= kFirstWithIndex) {
    const std::string where =
        fmt::format("WHERE {}\n  AND day BETWEEN ? AND ?\n", kNotesOne);
    SQLite::Statement statement(
        journal.database(),
        fmt::format(kSelect, " INDEXED BY entries_with_measures", where));
    const auto [first, last] = days_of(filter);
    statement.bind(1, first);
    statement.bind(2, last);
    return read_all(statement);
  }
  const FilterSql conditions(filter);
  SQLite::Statement statement(
      journal.database(),
      fmt::format(kSelect, "", conditions.where_and(std::string(kNotesOne))));
  conditions.bind(statement);
  return read_all(statement);
}

}  // namespace wins
