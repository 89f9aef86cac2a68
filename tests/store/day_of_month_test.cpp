// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <chrono>
#include <map>

#include "journal_bench.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;
using test::Ids;

TEST_CASE("a day of the month is found in months of every length") {
  test::JournalBench bench;
  std::map<unsigned, Ids> expected;
  // From before 1970 to after a leap day, so far from UTC as an instant can be
  // from the day it counts for.
  const sys_days first_days[] = {sys_days(1969y / 11 / 28),
                                 sys_days(2023y / 12 / 27)};
  int turn = 0;
  for (const sys_days first : first_days) {
    for (sys_days date = first; date < first + days(70); date += days(1)) {
      const auto away = std::chrono::hours(turn++ % 5 * 30 - 48);
      Entry entry = test::an_entry("a walk").at(date + away).build();
      entry.when.day = Day(date.time_since_epoch());
      const EntryId id = bench.add(entry);
      const std::chrono::year_month_day told(date);
      expected[static_cast<unsigned>(told.day())].push_back(id);
    }
  }
  for (unsigned number = 1; number <= 31; ++number) {
    CAPTURE(number);
    Filter filter;
    filter.day_of_month = std::chrono::day(number);
    Ids found = bench.ids(filter);
    std::ranges::sort(found);
    CHECK(found == expected[number]);
    CHECK(bench.store->count(filter) ==
          static_cast<std::int64_t>(expected[number].size()));
  }
}

TEST_CASE("a day of the month is none in a journal without entries") {
  const test::JournalBench bench;
  Filter filter;
  filter.day_of_month = std::chrono::day(1);
  CHECK(bench.ids(filter).empty());
  CHECK(bench.store->count(filter) == 0);
}

}  // namespace
}  // namespace wins
