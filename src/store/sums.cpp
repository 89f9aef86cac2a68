// SPDX-License-Identifier: MIT
#include "sums.h"

#include "row_columns.h"
#include "row_columns_read.h"
#include "wins/core/measure.h"

namespace wins {
namespace {

std::int64_t month_of(const Entry& entry) {
  const std::chrono::year_month_day date(entry.when.day);
  return month_number(date.year() / date.month());
}

void put_kind_key(Query& query, const Entry& entry) {
  query.put(month_of(entry)).put(entry.kind.value_or(""));
}

void put_value_key(Query& query, const Entry& entry, Measure measure,
                   MeasureValue value) {
  query.put(month_of(entry))
      .put(static_cast<std::int64_t>(measure))
      .put(value.value)
      .put(std::int64_t{value.or_more ? 1 : 0});
}

void count_value_out(Connection& journal, const Entry& entry, Measure measure,
                     MeasureValue value) {
  Query last = journal.query(
      "DELETE FROM month_values\n"
      "WHERE month = ? AND measure = ? AND value = ? AND or_more = ?\n"
      "  AND entries = 1");
  put_value_key(last, entry, measure, value);
  last.run();
  if (journal.changed_rows() > 0) {
    return;
  }
  Query fewer = journal.query(
      "UPDATE month_values\n"
      "SET entries = entries - 1\n"
      "WHERE month = ? AND measure = ? AND value = ? AND or_more = ?");
  put_value_key(fewer, entry, measure, value);
  fewer.run();
}

}  // namespace

std::int64_t month_number(std::chrono::year_month month) {
  return std::int64_t{static_cast<int>(month.year())} * 12 +
         static_cast<unsigned>(month.month()) - 1;
}

std::chrono::year_month month_of_number(std::int64_t number) {
  // A year before 0 and after 9999 holds no day that an entry can have.
  const std::int64_t known = within(number, -12, 120'011);
  const auto month = static_cast<unsigned>((known + 12) % 12);
  const auto year = static_cast<int>((known - month) / 12);
  return std::chrono::year(year) / std::chrono::month(month + 1);
}

void SumTally::count(const Entry& entry) {
  const std::int64_t month = month_of(entry);
  ++kinds_[{month, entry.kind.value_or("")}];
  for (const Measure measure : kMeasures) {
    if (const auto value = value_of(entry.measures, measure); value) {
      ++values_[{month, static_cast<std::int64_t>(measure), value->value,
                 value->or_more ? 1 : 0}];
    }
  }
}

void SumTally::add_to(Connection& journal) {
  for (const auto& [key, entries] : kinds_) {
    journal
        .query(
            "INSERT INTO month_kinds (month, kind, entries)\n"
            "VALUES (?, ?, ?)\n"
            "ON CONFLICT DO UPDATE SET entries = entries + excluded.entries")
        .put(key.first)
        .put(key.second)
        .put(entries)
        .run();
  }
  for (const auto& [key, entries] : values_) {
    Query query = journal.query(
        "INSERT INTO month_values (month, measure, value, or_more, entries)\n"
        "VALUES (?, ?, ?, ?, ?)\n"
        "ON CONFLICT DO UPDATE SET entries = entries + excluded.entries");
    for (const std::int64_t part : key) {
      query.put(part);
    }
    query.put(entries).run();
  }
  kinds_.clear();
  values_.clear();
}

void count_in(Connection& journal, const Entry& entry) {
  SumTally one;
  one.count(entry);
  one.add_to(journal);
}

void count_out(Connection& journal, const Entry& entry) {
  Query last = journal.query(
      "DELETE FROM month_kinds\n"
      "WHERE month = ? AND kind = ? AND entries = 1");
  put_kind_key(last, entry);
  last.run();
  if (journal.changed_rows() == 0) {
    Query fewer = journal.query(
        "UPDATE month_kinds\n"
        "SET entries = entries - 1\n"
        "WHERE month = ? AND kind = ?");
    put_kind_key(fewer, entry);
    fewer.run();
  }
  for (const Measure measure : kMeasures) {
    if (const auto value = value_of(entry.measures, measure); value) {
      count_value_out(journal, entry, measure, *value);
    }
  }
}

}  // namespace wins
