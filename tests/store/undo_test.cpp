// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <chrono>

#include "journal_bench.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using test::an_entry;
using test::Ids;
using test::JournalBench;
using test::kNow;
using Lines = std::vector<std::string>;

/// "add went_away 1", the way a test reads best.
Lines told(const std::vector<Step>& steps) {
  Lines lines;
  for (const Step& step : steps) {
    std::string line = step.command;
    for (const Touched& touched : step.touched) {
      switch (touched.effect) {
        case Effect::came_back:
          line += " back ";
          break;
        case Effect::went_away:
          line += " away ";
          break;
        case Effect::changed:
          line += " changed ";
          break;
      }
      line += touched.subject == Subject::session ? "session " : "";
      line += std::to_string(touched.id);
    }
    lines.push_back(line);
  }
  return lines;
}

TEST_CASE("undo takes an add back, and redo makes it again") {
  JournalBench bench;
  const Entry added = bench.add_entry(an_entry("one").tagged("mum"));
  CHECK(told(bench.store->undo(1)) == Lines{"add away 1"});
  CHECK(bench.ids().empty());
  CHECK(told(bench.store->redo(1)) == Lines{"add back 1"});
  CHECK(bench.store->entry(1) == added);
}

TEST_CASE("undo takes an edit back, and redo makes it again") {
  JournalBench bench;
  const Entry added = bench.add_entry(an_entry("one").kind("rest"));
  bench.edit(1, "two");
  const Entry edited = bench.store->entry(1).value();
  CHECK(told(bench.store->undo(1)) == Lines{"edit changed 1"});
  CHECK(bench.store->entry(1) == added);
  CHECK(told(bench.store->redo(1)) == Lines{"edit changed 1"});
  CHECK(bench.store->entry(1) == edited);
}

TEST_CASE("undo brings all entries of one removal back") {
  JournalBench bench;
  bench.add(an_entry("one"));
  bench.add(an_entry("two"));
  bench.add(an_entry("three"));
  bench.remove({1, 3});
  CHECK(told(bench.store->undo(1)) == Lines{"remove back 3 back 1"});
  CHECK(bench.ids() == Ids{3, 2, 1});
  CHECK(told(bench.store->redo(1)) == Lines{"remove away 1 away 3"});
  CHECK(bench.ids() == Ids{2});
}

TEST_CASE("several steps go back newest first, and as many as there are") {
  JournalBench bench;
  bench.add(an_entry("one"));
  bench.edit(1, "two");
  bench.remove({1});
  CHECK(told(bench.store->undo(2)) == Lines{"remove back 1", "edit changed 1"});
  CHECK(bench.store->entry(1)->text == "one");
  CHECK(told(bench.store->undo(9)) == Lines{"add away 1"});
  CHECK(bench.store->undo(1).empty());
  CHECK(told(bench.store->redo(9)) ==
        Lines{"add back 1", "edit changed 1", "remove away 1"});
  CHECK(bench.store->redo(1).empty());
  CHECK(bench.store->undo(0).empty());
}

TEST_CASE("a new change empties redo, and undo still goes on") {
  JournalBench bench;
  bench.add(an_entry("one"));
  bench.add(an_entry("two"));
  bench.store->undo(1);
  bench.add(an_entry("three"));
  CHECK(bench.store->redo(1).empty());
  CHECK(told(bench.store->undo(9)) == Lines{"add away 3", "add away 1"});
  CHECK(told(bench.store->redo(9)) == Lines{"add back 1", "add back 3"});
}

TEST_CASE("an edit that changes nothing does not empty redo") {
  JournalBench bench;
  bench.add(an_entry("one"));
  bench.add(an_entry("two"));
  bench.store->undo(1);
  CHECK_FALSE(bench.edit(1, "one"));
  CHECK(told(bench.store->redo(1)) == Lines{"add back 2"});
}

TEST_CASE("a removal that is refused does not empty redo") {
  JournalBench bench;
  bench.add(an_entry("one"));
  bench.add(an_entry("two"));
  bench.store->undo(1);
  CHECK_THROWS_AS(bench.remove({1, 2}), UserError);
  CHECK(told(bench.store->redo(1)) == Lines{"add back 2"});
}

TEST_CASE("undo and redo go on in a journal that was opened again") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  {
    JournalBench bench(file);
    bench.add(an_entry("one"));
    bench.edit(1, "two");
  }
  CHECK(told(JournalBench(file).store->undo(1)) == Lines{"edit changed 1"});
  CHECK(told(JournalBench(file).store->undo(1)) == Lines{"add away 1"});
  JournalBench bench(file);
  CHECK(told(bench.store->redo(2)) == Lines{"add back 1", "edit changed 1"});
  CHECK(bench.store->entry(1)->text == "two");
}

TEST_CASE("the words of an entry stand once in the file while it is there") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  const std::string copies =
      "SELECT count(*) FROM changes"
      " WHERE before IS NOT NULL OR after IS NOT NULL";
  bench.add(an_entry("one"));
  CHECK(test::column(file, copies) == Lines{"0"});
  bench.store->undo(1);
  CHECK(test::column(file, copies) == Lines{"1"});
  bench.store->redo(1);
  CHECK(test::column(file, copies) == Lines{"0"});
}

TEST_CASE("a record says which command made it, when, and about which entry") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  const Entry added = bench.add_entry(an_entry("one"));
  bench.store->remove(Ids{1}, {.command = "rm", .at = Instant(77s)});
  CHECK(test::column(file,
                     "SELECT command || ' ' || at || ' ' || step || ' ' ||"
                     " subject || ' ' || subject_id || ' ' || state"
                     " FROM changes ORDER BY id") ==
        Lines{"add 1793805600 1 entry 1 0", "rm 77 2 entry 1 0"});
  CHECK(test::column(file,
                     "SELECT count(*) FROM changes"
                     " JOIN entries ON subject_uid = entries.uid") ==
        Lines{"0"});
  bench.store->undo(1);
  CHECK(test::column(file,
                     "SELECT count(*) FROM changes"
                     " JOIN entries ON subject_uid = entries.uid") ==
        Lines{"2"});
}

TEST_CASE("a copy that is not what wins wrote changes nothing") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  bench.add(an_entry("one"));
  bench.edit(1, "two");
  test::run_sql(file, "UPDATE changes SET before = x'0102' WHERE step = 2");
  CHECK_THROWS_WITH_AS(
      bench.store->undo(1),
      "nothing was saved: what is in the file is not what wins wrote",
      StorageError);
  CHECK(bench.store->entry(1)->text == "two");
}

}  // namespace
}  // namespace wins
