// SPDX-License-Identifier: MIT
#include "sums.h"

#include <doctest/doctest.h>

#include <chrono>

#include "journal_bench.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using test::an_entry;
using test::JournalBench;
using test::kNow;

constexpr std::chrono::year_month kFirst = 1y / 1;
constexpr std::chrono::year_month kLast = 9999y / 12;

/// "2026-03 rest 2", the way a test reads best.
std::vector<std::string> months(const JournalBench& bench,
                                std::chrono::year_month from = kFirst,
                                std::chrono::year_month to = kLast) {
  std::vector<std::string> lines;
  for (const MonthCount& row : bench.store->month_counts(from, to)) {
    lines.push_back(std::to_string(static_cast<int>(row.month.year())) + "-" +
                    std::to_string(static_cast<unsigned>(row.month.month())) +
                    " " + row.kind + " " + std::to_string(row.entries));
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST_CASE("a month is stored as a number and comes back") {
  CHECK(month_number(2026y / 11) == 24322);
  CHECK(month_of_number(24322) == 2026y / 11);
  CHECK(month_of_number(0) == std::chrono::year(0) / 1);
  CHECK(month_of_number(-1) == std::chrono::year(-1) / 12);
}

TEST_CASE("entries are counted by the month of their day, and by kind") {
  JournalBench bench;
  bench.add(an_entry("a").on(2026y / 3 / 1).kind("rest"));
  bench.add(an_entry("b").on(2026y / 3 / 31).kind("rest"));
  bench.add(an_entry("c").on(2026y / 3 / 9));
  bench.add(an_entry("d").on(2025y / 12 / 31).kind("boundary"));
  CHECK(months(bench) ==
        Lines{"2025-12 boundary 1", "2026-3  1", "2026-3 rest 2"});
  CHECK(months(bench, 2026y / 1, 2026y / 12) ==
        Lines{"2026-3  1", "2026-3 rest 2"});
  CHECK(months(bench, 2025y / 12, 2025y / 12) == Lines{"2025-12 boundary 1"});
}

TEST_CASE("values are counted by month and measure, ascending") {
  JournalBench bench;
  bench.add(an_entry("a").on(2026y / 3 / 1).intensity(7).duration(90s));
  bench.add(an_entry("b").on(2026y / 3 / 2).intensity(2).duration(90s, true));
  bench.add(an_entry("c").on(2026y / 3 / 3).intensity(7));
  bench.add(an_entry("d").on(2026y / 4 / 1).self_talk(SelfTalk::rough));
  Lines lines;
  for (const MonthValue& row : bench.store->month_values(kFirst, kLast)) {
    lines.push_back(std::to_string(static_cast<unsigned>(row.month.month())) +
                    " " + std::string(measure_name(row.measure)) + " " +
                    std::to_string(row.value.value) +
                    (row.value.or_more ? "+ " : " ") +
                    std::to_string(row.entries));
  }
  CHECK(lines == Lines{"3 duration 90 1", "3 duration 90+ 1", "3 intensity 2 1",
                       "3 intensity 7 2", "4 self-talk 2 1"});
}

TEST_CASE("the sums follow edits, removals and undo, and leave no zero") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  bench.add(an_entry("a").on(2026y / 3 / 1).kind("rest").intensity(7));
  bench.add(an_entry("b").on(2026y / 3 / 2).kind("rest").intensity(7));
  Entry moved = bench.store->entry(1).value();
  moved.when = an_entry("").on(2026y / 5 / 1).build().when;
  moved.kind = "reach";
  bench.store->edit(moved, {.command = "edit", .at = kNow});
  CHECK(months(bench) == Lines{"2026-3 rest 1", "2026-5 reach 1"});
  bench.remove({2});
  CHECK(months(bench) == Lines{"2026-5 reach 1"});
  CHECK(test::column(file, "SELECT month FROM month_values") == Lines{"24316"});
  bench.store->undo(2);
  CHECK(months(bench) == Lines{"2026-3 rest 2"});
  bench.store->undo(2);
  CHECK(months(bench).empty());
  CHECK(test::column(file, "SELECT month FROM month_values").empty());
}

TEST_CASE("kinds are counted over everything, or over what a filter finds") {
  JournalBench bench;
  bench.add(an_entry("a").on(2025y / 3 / 1).kind("rest").hard());
  bench.add(an_entry("b").on(2026y / 3 / 2).kind("rest"));
  bench.add(an_entry("c").on(2026y / 3 / 2));
  bench.add(an_entry("d").on(2026y / 3 / 2).kind("boundary").hard());
  const auto counts = [&](const Filter& filter) {
    Lines lines;
    for (const KindCount& row : bench.store->kind_counts(filter)) {
      lines.push_back(row.kind + " " + std::to_string(row.entries));
    }
    return lines;
  };
  CHECK(counts({}) == Lines{"rest 2", " 1", "boundary 1"});
  Filter hard;
  hard.marks = {Mark::hard};
  CHECK(counts(hard) == Lines{"boundary 1", "rest 1"});
  CHECK(counts({.kind_source = KindSource::given}) ==
        Lines{"rest 2", "boundary 1"});
}

TEST_CASE("tags are counted, most used first, equal ones by name") {
  JournalBench bench;
  bench.add(an_entry("a").tagged("Work").tagged("mum"));
  bench.add(an_entry("b").tagged("mum").hard());
  bench.add(an_entry("c").tagged("Arlo"));
  const auto counts = [&](const Filter& filter) {
    Lines lines;
    for (const TagCount& row : bench.store->tag_counts(filter)) {
      lines.push_back(row.tag.shown + " " + std::to_string(row.entries));
    }
    return lines;
  };
  CHECK(counts({}) == Lines{"mum 2", "Arlo 1", "Work 1"});
  Filter hard;
  hard.marks = {Mark::hard};
  CHECK(counts(hard) == Lines{"mum 1"});
}

TEST_CASE("the overview tells how many, since when and until when") {
  JournalBench bench;
  CHECK(bench.store->overview().entries == 0);
  CHECK_FALSE(bench.store->overview().first.has_value());
  bench.add(an_entry("a").on(2026y / 3 / 8));
  bench.add(an_entry("b").on(2024y / 2 / 29));
  // Later as an instant, and for an earlier day.
  Entry travelling =
      an_entry("c").at(std::chrono::sys_days(2024y / 2 / 29) + 20h);
  travelling.when.day = Day(2024y / 2 / 28);
  bench.add(travelling);
  const Overview overview = bench.store->overview();
  CHECK(overview.entries == 3);
  CHECK(overview.sessions == 0);
  CHECK(overview.first == Day(2024y / 2 / 28));
  CHECK(overview.last == Day(2026y / 3 / 8));
  CHECK_FALSE(bench.store->last_session().has_value());
}

TEST_CASE("the latest session is known when there is one") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  test::run_sql(file,
                "INSERT INTO sessions (uid, at, offset_min, day, precision,"
                " tough, created, changed, digest)"
                " VALUES (zeroblob(16), 86400, 60, 1, 1, 0, 0, 0,"
                " zeroblob(16))");
  CHECK(bench.store->last_session() == Moment{.at = Instant(24h),
                                              .offset = 60min,
                                              .day = Day(std::chrono::days(1)),
                                              .precision = Precision::part});
  CHECK(bench.store->overview().sessions == 1);
}

}  // namespace
}  // namespace wins
