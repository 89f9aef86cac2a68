// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <chrono>

#include "journal_bench.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using test::an_entry;
using test::Ids;
using test::JournalBench;
using test::kNow;

EntryId add_written(JournalBench& bench, Instant when) {
  Entry draft = an_entry("words");
  draft.created = when;
  draft.changed = when;
  return bench.add(draft);
}

Ids new_ids(const JournalBench& bench) {
  return bench.ids({.new_to_pages = true, .order = Order::oldest_first});
}

TEST_CASE("where no page left, every entry is new to pages") {
  JournalBench bench;
  add_written(bench, kNow - 24h);
  add_written(bench, kNow);
  CHECK_FALSE(bench.store->last_page().has_value());
  CHECK(new_ids(bench) == Ids{1, 2});
}

TEST_CASE(
    "new to pages is what was written since the last one, and not on it") {
  JournalBench bench;
  add_written(bench, kNow - 24h);
  add_written(bench, kNow - 1h);
  bench.store->note_page(Ids{1}, kNow - 2h);
  CHECK(bench.store->last_page() == kNow - 2h);
  CHECK(new_ids(bench) == Ids{2});
  // Two of the second in which the page left: one was on it.
  add_written(bench, kNow);
  add_written(bench, kNow);
  bench.store->note_page(Ids{3}, kNow);
  CHECK(new_ids(bench) == Ids{4});
}

TEST_CASE("a page is kept once, and one of nothing is none") {
  JournalBench bench;
  add_written(bench, kNow);
  bench.store->note_page({}, kNow);
  CHECK_FALSE(bench.store->last_page().has_value());
  bench.store->note_page(Ids{1, 1}, kNow);
  bench.store->note_page(Ids{1}, kNow);
  CHECK(bench.store->last_page() == kNow);
}

TEST_CASE("undo and redo do not know of pages") {
  JournalBench bench;
  add_written(bench, kNow);
  add_written(bench, kNow);
  REQUIRE(bench.store->undo(1).size() == 1);
  bench.store->note_page(Ids{1}, kNow);
  REQUIRE(bench.store->redo(1).size() == 1);
  REQUIRE(bench.store->undo(2).size() == 2);
  CHECK(bench.store->last_page() == kNow);
}

TEST_CASE("a page outlives the program in the file") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  {
    JournalBench bench(file);
    add_written(bench, kNow);
    bench.store->note_page(Ids{1}, kNow);
  }
  CHECK(JournalBench(file).store->last_page() == kNow);
}

}  // namespace
}  // namespace wins
