// SPDX-License-Identifier: MIT
#include "kinds_table.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "wins/core/catalogue/reading.h"
#include "wins/core/kind.h"

namespace wins {
namespace {

using Row = std::pair<std::string, std::int64_t>;

/// Most first, equal ones by name.
std::vector<Row> rows_of(std::vector<KindCount> counts) {
  std::ranges::sort(counts, {}, &KindCount::kind);
  std::vector<Row> rows;
  for (KindCount& count : counts) {
    if (!count.kind.empty()) {
      rows.emplace_back(std::move(count.kind), count.entries);
    }
  }
  std::ranges::stable_sort(rows, std::ranges::greater(), &Row::second);
  return rows;
}

const Message& title_of(Reach reach) {
  switch (reach) {
    case Reach::whole:
      return messages::reading["stats.kinds"];
    case Reach::last_year:
      return messages::reading["stats.kinds.year"];
    case Reach::chosen:
      break;
  }
  return messages::reading["stats.kinds.chosen"];
}

Table empty_table() {
  Table table;
  table.key = "kinds";
  table.columns = {{.key = "name", .width = 22},
                   {.key = "entries", .align = Align::right, .width = 5}};
  return table;
}

}  // namespace

void add_kinds(std::vector<KindCount> counts, Reach reach, Bars bars,
               Report& report) {
  const std::vector<Row> rows = rows_of(std::move(counts));
  Table machines = empty_table();
  machines.each_row = [rows](const auto& visit) {
    for (const Row& row : rows) {
      visit({row.first, row.second});
    }
  };
  report.blocks.push_back({std::move(machines), Audience::machines});
  if (rows.empty()) {
    return;
  }
  Table people = empty_table();
  people.title = say(title_of(reach));
  if (bars == Bars::drawn) {
    people.bars = {1, rows.front().second};
  }
  people.each_row = [rows](const auto& visit) {
    for (const Row& row : rows) {
      visit({printed_kind(row.first), row.second});
    }
  };
  report.blocks.push_back({std::move(people), Audience::people});
}

std::vector<KindCount> kinds_of_months(const std::vector<MonthCount>& counts) {
  std::map<std::string, std::int64_t> sums;
  for (const MonthCount& count : counts) {
    sums[count.kind] += count.entries;
  }
  std::vector<KindCount> kinds;
  kinds.reserve(sums.size());
  for (const auto& [kind, entries] : sums) {
    kinds.push_back({.kind = kind, .entries = entries});
  }
  return kinds;
}

}  // namespace wins
