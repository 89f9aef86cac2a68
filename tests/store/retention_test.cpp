// SPDX-License-Identifier: MIT
#include "retention.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <string>

namespace wins::test {
namespace {

using std::chrono::days;

constexpr std::int64_t kPlenty = 512LL * 1024 * 1024;
/// A Wednesday.
constexpr Day kToday{std::chrono::year(2026) / 11 / 4};

Kept daily(int days_ago, std::optional<std::int64_t> entries = 10,
           std::int64_t bytes = 1000) {
  const Day day = kToday - days(days_ago);
  return {.snapshot = {.path = iso_day(day), .made = day, .bytes = bytes},
          .entries = entries};
}

Kept other(const std::string& name, SnapshotKind kind, int days_ago,
           std::int64_t bytes = 1000) {
  return {.snapshot = {.path = name,
                       .kind = kind,
                       .made = kToday - days(days_ago),
                       .bytes = bytes},
          .entries = 10};
}

std::vector<std::string> going(const std::vector<Kept>& all,
                               std::int64_t most = kPlenty) {
  std::vector<std::string> names;
  for (const auto& path : beyond_keeping(all, most)) {
    names.push_back(path.string());
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the snapshots of the last seven days that had one stay") {
  // Weeks lie between some of them.
  std::vector<Kept> all = {daily(0),  daily(9),  daily(20), daily(35),
                           daily(70), daily(71), daily(90)};
  CHECK(going(all).empty());
}

TEST_CASE("of each of four weeks before them the last one stays") {
  std::vector<Kept> all;
  for (int ago = 0; ago < 60; ++ago) {
    all.push_back(daily(ago));
  }
  const Names gone = going(all);
  // Seven days, Wed 4 Nov to Thu 29 Oct; then the last of the weeks to Wed 28
  // Oct, Sun 25, Sun 18 and Sun 11 Oct.
  CHECK(gone.size() == 60 - 7 - 4);
  for (const char* const stays :
       {"2026-10-29", "2026-10-28", "2026-10-25", "2026-10-18", "2026-10-11"}) {
    CAPTURE(stays);
    CHECK(std::ranges::count(gone, stays) == 0);
  }
  for (const char* const goes : {"2026-10-27", "2026-10-24", "2026-10-04"}) {
    CAPTURE(goes);
    CHECK(std::ranges::count(gone, goes) == 1);
  }
}

TEST_CASE("snapshots with fewer entries never push out the last good one") {
  std::vector<Kept> all;
  for (int ago = 0; ago < 60; ++ago) {
    // Something took most of the entries 58 days ago.
    all.push_back(daily(ago, ago < 58 ? 3 + (58 - ago) / 10 : 90));
  }
  const Names gone = going(all);
  CHECK(std::ranges::count(gone, "2026-09-07") == 0);
  // The one before it, with as many, is not needed beside it.
  CHECK(std::ranges::count(gone, "2026-09-06") == 1);
}

TEST_CASE("one that cannot be read counts for no day and is left") {
  std::vector<Kept> all;
  for (int ago = 0; ago < 7; ++ago) {
    all.push_back(daily(ago, std::nullopt));
  }
  for (int ago = 7; ago < 14; ++ago) {
    all.push_back(daily(ago));
  }
  CHECK(going(all).empty());
}

TEST_CASE("what the person made stays, and four of each other kind") {
  std::vector<Kept> all;
  for (int ago = 0; ago < 6; ++ago) {
    all.push_back(
        other("backup" + std::to_string(ago), SnapshotKind::backup, ago));
    all.push_back(other("restore" + std::to_string(ago),
                        SnapshotKind::before_restore, ago));
    all.push_back(other("import" + std::to_string(ago),
                        SnapshotKind::before_import, ago));
  }
  CHECK(going(all) == Names{"restore4", "import4", "restore5", "import5"});
}

TEST_CASE("together they stay below the limit, the oldest going first") {
  const std::vector<Kept> all = {daily(0, 5, 100),
                                 daily(1, 5, 100),
                                 other("mine", SnapshotKind::backup, 2, 100),
                                 daily(3, 9, 100),
                                 daily(4, 5, 100),
                                 daily(5, 5, 100)};
  CHECK(going(all, 600).empty());
  CHECK(going(all, 599) == Names{"2026-10-30"});
  CHECK(going(all, 400) == Names{"2026-10-31", "2026-10-30"});
  CHECK(going(all, 300) == Names{"2026-11-03", "2026-10-31", "2026-10-30"});
  // The one with the most entries goes last, what the person made never.
  CHECK(going(all, 200) ==
        Names{"2026-11-04", "2026-11-03", "2026-10-31", "2026-10-30"});
  CHECK(going(all, 100) == Names{"2026-11-04", "2026-11-03", "2026-11-01",
                                 "2026-10-31", "2026-10-30"});
  CHECK(going(all, 0).size() == 5);
}

}  // namespace wins::test
