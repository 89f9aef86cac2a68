// SPDX-License-Identifier: MIT
#include "check_sums.h"

#include "sums.h"
#include "wins/core/measure.h"

namespace wins {

void SumsTally::count(const Entry& entry) {
  const std::chrono::year_month_day date(entry.when.day);
  const std::int64_t month = month_number(date.year() / date.month());
  ++kinds_[{month, entry.kind.value_or("")}];
  for (const Measure measure : kMeasures) {
    if (const auto value = value_of(entry.measures, measure); value) {
      ++values_[{month, static_cast<std::int64_t>(measure), value->value,
                 value->or_more ? 1 : 0}];
    }
  }
}

bool SumsTally::is_stored_in(Connection& journal) const {
  return stored_kinds(journal) == kinds_ && stored_values(journal) == values_;
}

SumsTally::Kinds SumsTally::stored_kinds(Connection& journal) {
  Query query = journal.query("SELECT month, kind, entries FROM month_kinds");
  Kinds kinds;
  while (query.step()) {
    const std::int64_t month = query.integer();
    const std::string kind = query.text();
    kinds[{month, kind}] = query.integer();
  }
  return kinds;
}

SumsTally::Values SumsTally::stored_values(Connection& journal) {
  Query query = journal.query(
      "SELECT month, measure, value, or_more, entries\n"
      "FROM month_values");
  Values values;
  while (query.step()) {
    const std::int64_t month = query.integer();
    const std::int64_t measure = query.integer();
    const std::int64_t value = query.integer();
    const std::int64_t or_more = query.integer();
    values[{month, measure, value, or_more}] = query.integer();
  }
  return values;
}

}  // namespace wins
