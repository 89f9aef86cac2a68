// SPDX-License-Identifier: MIT
#include "counts.h"

#include <fmt/core.h>

#include "failure.h"
#include "filter_sql.h"
#include "row_columns.h"
#include "row_columns_read.h"
#include "sums.h"

namespace wins {
namespace {

std::optional<Day> day_of_number(std::optional<std::int64_t> number) {
  return number.has_value()
             ? std::optional(
                   Day(std::chrono::days(within(*number, -719531, 2932899))))
             : std::nullopt;
}

/// The earliest and the latest day. The day of an entry lies within three
/// days of its instant, so that the entries near either end of the index by
/// time are the only ones to look at.
std::optional<Day> edge_day(Connection& journal, std::string_view sql) {
  Query query = journal.query(sql);
  query.step();
  return day_of_number(query.maybe_integer());
}

std::int64_t count_all(Connection& journal) {
  Query query = journal.query(
      "SELECT coalesce(sum(entries), 0)\n"
      "FROM month_kinds");
  query.step();
  return query.integer();
}

std::string counting(const FilterSql& conditions) {
  if (conditions.is_one_set()) {
    return fmt::format(
        "SELECT count(*)\n"
        "FROM ({})",
        conditions.sets().front().sql);
  }
  return fmt::format(
      "SELECT count(*)\n"
      "FROM entries\n"
      "{}",
      conditions.where());
}

}  // namespace

std::int64_t count_entries(Connection& journal, const Filter& filter) {
  const FilterSql conditions(filter);
  if (conditions.matches_all()) {
    return count_all(journal);
  }
  SQLite::Statement statement(journal.database(), counting(conditions));
  conditions.bind(statement);
  statement.executeStep();
  return statement.getColumn(0).getInt64();
}

std::vector<TagCount> count_tags(Connection& journal, const Filter& filter) {
  const FilterSql conditions(filter);
  const std::string among =
      conditions.matches_all()
          ? ""
          : fmt::format("WHERE entry IN (SELECT id FROM entries {})\n",
                        conditions.where());
  SQLite::Statement statement(
      journal.database(),
      fmt::format("SELECT tags.name, tags.folded, count(*) AS entries\n"
                  "FROM entry_tags\n"
                  "JOIN tags ON tags.id = entry_tags.tag\n"
                  "{}"
                  "GROUP BY tags.id\n"
                  "ORDER BY entries DESC, tags.folded",
                  among));
  conditions.bind(statement);
  std::vector<TagCount> counts;
  Query row(statement);
  while (row.step()) {
    TagCount count;
    count.tag.shown = row.text();
    count.tag.folded = row.text();
    count.entries = row.integer();
    counts.push_back(std::move(count));
  }
  return counts;
}

std::vector<KindCount> count_kinds(Connection& journal, const Filter& filter) {
  const FilterSql conditions(filter);
  const std::string sql =
      conditions.matches_all()
          ? "SELECT kind, sum(entries) AS entries\n"
            "FROM month_kinds\n"
            "GROUP BY kind\n"
            "ORDER BY entries DESC, kind"
          : fmt::format(
                "SELECT {} AS name, count(*) AS entries\n"
                "FROM entries\n"
                "{}"
                "GROUP BY name\n"
                "ORDER BY entries DESC, name",
                // As it stands the index of given kinds has it in order.
                filter.kind_source.has_value() ? "kind" : "coalesce(kind, '')",
                conditions.where());
  SQLite::Statement statement(journal.database(), sql);
  conditions.bind(statement);
  std::vector<KindCount> counts;
  Query row(statement);
  while (row.step()) {
    KindCount count;
    count.kind = row.text();
    count.entries = row.integer();
    counts.push_back(std::move(count));
  }
  return counts;
}

std::vector<DayCount> count_days(Connection& journal, const Filter& filter) {
  const FilterSql conditions(filter);
  SQLite::Statement statement(
      journal.database(),
      fmt::format("SELECT day, precision > {} AS coarse, count(*)\n"
                  "FROM entries\n"
                  "{}"
                  "GROUP BY day, coarse\n"
                  "ORDER BY day, coarse",
                  static_cast<int>(Precision::week), conditions.where()));
  conditions.bind(statement);
  std::vector<DayCount> counts;
  Query row(statement);
  while (row.step()) {
    DayCount count;
    count.day = day_of_number(row.integer()).value_or(Day());
    count.coarse = row.integer() != 0;
    count.entries = row.integer();
    counts.push_back(count);
  }
  return counts;
}

Overview overview_of(Connection& journal) {
  Overview overview;
  overview.entries = count_all(journal);
  Query sessions = journal.query("SELECT count(*) FROM sessions");
  sessions.step();
  overview.sessions = sessions.integer();
  overview.first =
      edge_day(journal,
               "SELECT min(day)\n"
               "FROM entries\n"
               "WHERE at <= (SELECT min(at) FROM entries) + 432000");
  overview.last =
      edge_day(journal,
               "SELECT max(day)\n"
               "FROM entries\n"
               "WHERE at >= (SELECT max(at) FROM entries) - 432000");
  // In a damaged file the sums and the rows can be of two minds.
  const bool any = overview.entries > 0;
  if (any != overview.first.has_value() || any != overview.last.has_value()) {
    throw unreadable();
  }
  return overview;
}

std::vector<MonthCount> count_months(Connection& journal,
                                     std::chrono::year_month from,
                                     std::chrono::year_month to) {
  Query row = journal.query(
      "SELECT month, kind, entries\n"
      "FROM month_kinds\n"
      "WHERE month BETWEEN ? AND ?\n"
      "ORDER BY month, kind");
  row.put(month_number(from)).put(month_number(to));
  std::vector<MonthCount> counts;
  while (row.step()) {
    MonthCount count;
    count.month = month_of_number(row.integer());
    count.kind = row.text();
    count.entries = row.integer();
    counts.push_back(std::move(count));
  }
  return counts;
}

std::vector<MonthValue> count_month_values(Connection& journal,
                                           std::chrono::year_month from,
                                           std::chrono::year_month to) {
  Query row = journal.query(
      "SELECT month, measure, value, or_more, entries\n"
      "FROM month_values\n"
      "WHERE month BETWEEN ? AND ?\n"
      "ORDER BY month, measure, value, or_more");
  row.put(month_number(from)).put(month_number(to));
  std::vector<MonthValue> counts;
  while (row.step()) {
    MonthValue count;
    count.month = month_of_number(row.integer());
    count.measure = *enumerator(std::optional(row.integer()), Measure::duration,
                                Measure::repair);
    count.value.value = row.integer();
    count.value.or_more = row.integer() != 0;
    count.entries = row.integer();
    counts.push_back(count);
  }
  return counts;
}

std::optional<Moment> latest_session(Connection& journal) {
  Query row = journal.query(
      "SELECT at, offset_min, day, precision\n"
      "FROM sessions\n"
      "ORDER BY at DESC, id DESC\n"
      "LIMIT 1");
  return row.step() ? std::optional(take_moment(row)) : std::nullopt;
}

}  // namespace wins
