// SPDX-License-Identifier: MIT
// What the statistics read: notes of measures, and entries by day.
#include <doctest/doctest.h>

#include <chrono>

#include "journal_bench.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using test::an_entry;
using test::Ids;
using test::JournalBench;

Day day_of(std::chrono::year_month_day date) {
  return Day(std::chrono::local_days(date));
}

Ids ids_of(const std::vector<NotedEntry>& noted) {
  Ids ids;
  for (const NotedEntry& entry : noted) {
    ids.push_back(entry.id);
  }
  return ids;
}

/// Ids 1 to 6: a note on each but 2 and 5, in another order than their days.
void keep_six(JournalBench& bench) {
  bench.add(an_entry("a").on(2026y / 3 / 9).intensity(7).kind("rest"));
  bench.add(an_entry("b").on(2026y / 3 / 8));
  bench.add(an_entry("c").on(2026y / 3 / 1).duration(90s, true).tagged("x"));
  bench.add(an_entry("d").on(2026y / 3 / 9).choice(Choice::brief));
  bench.add(an_entry("e").on(2026y / 3 / 9));
  bench.add(an_entry("f").on(2025y / 3 / 9).repair(1h).kind("rest"));
}

TEST_CASE("notes come by day, then id, with what was noted alone") {
  JournalBench bench;
  keep_six(bench);
  const std::vector<NotedEntry> noted = bench.store->noted({});
  CHECK(ids_of(noted) == Ids{6, 3, 1, 4});
  CHECK(noted[1].day == day_of(2026y / 3 / 1));
  CHECK(noted[1].precision == Precision::minute);
  CHECK(noted[1].measures ==
        Measures{.duration = TimeSpan{.length = 90s, .or_more = true}});
}

TEST_CASE("notes of days, of a kind, of a tag, and of both") {
  JournalBench bench;
  keep_six(bench);
  const TimeRange march{.first = day_of(2026y / 3 / 2),
                        .last = day_of(2026y / 3 / 31)};
  CHECK(ids_of(bench.store->noted({.ranges = {march}})) == Ids{1, 4});
  CHECK(ids_of(bench.store->noted(
            {.ranges = {march, {.last = day_of(2026y / 3 / 8)}}})) == Ids{});
  CHECK(ids_of(bench.store->noted({.kinds = {"rest"}})) == Ids{6, 1});
  CHECK(ids_of(bench.store->noted({.ranges = {march}, .kinds = {"rest"}})) ==
        Ids{1});
  CHECK(ids_of(bench.store->noted({.tags = {test::tag("x")}})) == Ids{3});
}

TEST_CASE("notes follow edits and removals") {
  JournalBench bench;
  keep_six(bench);
  Entry first = *bench.store->entry(1);
  first.measures = {};
  bench.store->edit(first, {.command = "edit", .at = test::kNow});
  bench.store->remove(Ids{3}, {.command = "remove", .at = test::kNow});
  CHECK(ids_of(bench.store->noted({})) == Ids{6, 4});
  bench.store->undo(2);
  CHECK(ids_of(bench.store->noted({})) == Ids{6, 3, 1, 4});
}

TEST_CASE("entries are counted by day, coarse ones apart") {
  JournalBench bench;
  keep_six(bench);
  Entry month = an_entry("march").on(2026y / 3 / 1);
  month.when.precision = Precision::month;
  bench.add(month);
  const std::vector<DayCount> counts =
      bench.store->day_counts({.ranges = {{.first = day_of(2026y / 1 / 1)}}});
  REQUIRE(counts.size() == 4);
  CHECK(counts[0].day == day_of(2026y / 3 / 1));
  CHECK(!counts[0].coarse);
  CHECK(counts[0].entries == 1);
  CHECK(counts[1].coarse);
  CHECK(counts[1].entries == 1);
  CHECK(counts[3].day == day_of(2026y / 3 / 9));
  CHECK(counts[3].entries == 3);
}

}  // namespace
}  // namespace wins
