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

std::vector<Row> by_kind(const std::vector<MonthCount>& counts) {
  std::map<std::string, std::int64_t> sums;
  for (const MonthCount& count : counts) {
    if (!count.kind.empty()) {
      sums[count.kind] += count.entries;
    }
  }
  std::vector<Row> rows(sums.begin(), sums.end());
  std::ranges::stable_sort(rows, std::ranges::greater(), &Row::second);
  return rows;
}

Table empty_table() {
  Table table;
  table.key = "kinds";
  table.columns = {{.key = "name", .width = 22},
                   {.key = "entries", .align = Align::right, .width = 5}};
  return table;
}

}  // namespace

void add_kinds(const std::vector<MonthCount>& counts, Reach reach, Bars bars,
               Report& report) {
  const std::vector<Row> rows = by_kind(counts);
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
  people.title =
      say(reach == Reach::whole ? messages::reading["stats.kinds"]
                                : messages::reading["stats.kinds.year"]);
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

}  // namespace wins
