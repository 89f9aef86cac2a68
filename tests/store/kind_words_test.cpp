// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <filesystem>

#include "journal_bench.h"
#include "wins/store/backup.h"
#include "wins/store/checkup.h"
#include "wins/store/restore.h"
#include "wins/store/salvage.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

using test::an_entry;
using test::column;
using test::Ids;
using test::JournalBench;
using test::kNow;
using test::words_between_blanks;
using Lines = std::vector<std::string>;

/// A journal in a file, and the counts in it.
struct Counted : test::TemporaryFolder {
  [[nodiscard]] fs::path file() const { return path() / "journal.db"; }
  [[nodiscard]] Lines counts() const {
    return column(file(),
                  "SELECT word || ' ' || kind || ' ' || entries"
                  " FROM kind_words ORDER BY word, kind");
  }
  [[nodiscard]] bool hold() const {
    return check_journal(file(), words_between_blanks).sums_hold;
  }

  JournalBench bench{file()};
};

TEST_CASE("the words of entries whose kind the person set are counted") {
  Counted journal;
  journal.bench.add(an_entry("Slept in again again").kind("rest"));
  journal.bench.add(an_entry("slept early").kind("rest"));
  journal.bench.add(an_entry("slept through a call").kind("boundary"));
  journal.bench.add(an_entry("walked").kind("rest", KindSource::guess));
  journal.bench.add(an_entry("sang"));
  CHECK(journal.counts() == Lines{"a boundary 1", "again rest 1",
                                  "call boundary 1", "early rest 1",
                                  "in rest 1", "slept boundary 1",
                                  "slept rest 2", "through boundary 1"});
  CHECK(journal.hold());
}

TEST_CASE("what was learned comes in the order of the words, kinds by name") {
  Counted journal;
  journal.bench.add(an_entry("slept in").kind("rest"));
  journal.bench.add(an_entry("slept through").kind("boundary"));
  journal.bench.add(an_entry("slept early").kind("rest"));
  CHECK(journal.bench.store->learned(Lines{"in", "nobody", "slept"}) ==
        std::vector<LearnedCount>{
            {.word = "in", .kind = "rest", .entries = 1},
            {.word = "slept", .kind = "boundary", .entries = 1},
            {.word = "slept", .kind = "rest", .entries = 2}});
  CHECK(journal.bench.store->learned({}).empty());
}

TEST_CASE("the counts follow every change, and leave no zero") {
  Counted journal;
  Store& store = *journal.bench.store;
  journal.bench.add(an_entry("slept in").kind("rest"));
  journal.bench.add(an_entry("slept early").kind("rest"));
  journal.bench.edit(1, "rang early");
  CHECK(journal.counts() ==
        Lines{"early rest 2", "rang rest 1", "slept rest 1"});
  Entry corrected = *store.entry(1);
  corrected.kind = "reach";
  store.edit(corrected, {.command = "edit", .at = kNow});
  CHECK(journal.counts() ==
        Lines{"early reach 1", "early rest 1", "rang reach 1", "slept rest 1"});
  corrected.kind_source = KindSource::guess;
  store.edit(corrected, {.command = "edit", .at = kNow});
  CHECK(journal.counts() == Lines{"early rest 1", "slept rest 1"});
  store.undo(1);
  CHECK(journal.counts() ==
        Lines{"early reach 1", "early rest 1", "rang reach 1", "slept rest 1"});
  journal.bench.remove({2});
  CHECK(journal.counts() == Lines{"early reach 1", "rang reach 1"});
  store.undo(4);
  CHECK(journal.counts() == Lines{"in rest 1", "slept rest 1"});
  store.redo(1);
  CHECK(journal.counts() == Lines{"early rest 1", "in rest 1", "slept rest 2"});
  store.undo(2);
  CHECK(journal.counts().empty());
  CHECK(journal.hold());
}

TEST_CASE("a removal for good takes words that nobody finds any more") {
  Counted journal;
  journal.bench.add(an_entry("slept in").kind("rest"));
  journal.bench.add(an_entry("rang early").kind("reach"));
  // As an earlier wins could have counted them.
  test::run_sql(journal.file(),
                "INSERT INTO kind_words VALUES ('xylosleep', 'rest', 1)");
  CHECK_FALSE(journal.hold());
  journal.bench.store->erase(Ids{1});
  CHECK(journal.counts() == Lines{"early reach 1", "rang reach 1"});
  CHECK(test::bytes_of(journal.file()).find("xylosleep") == std::string::npos);
  CHECK(journal.hold());
}

TEST_CASE("counts that are not those of the entries are noticed") {
  const Lines damages = {
      "UPDATE kind_words SET entries = 2 WHERE word = 'in'",
      "DELETE FROM kind_words WHERE word = 'in'",
      "INSERT INTO kind_words VALUES ('on', 'rest', 1)",
      "UPDATE kind_words SET kind = 'reach' WHERE word = 'in'"};
  for (const std::string& damage : damages) {
    CAPTURE(damage);
    Counted journal;
    journal.bench.add(an_entry("slept in").kind("rest"));
    CHECK(journal.hold());
    test::run_sql(journal.file(), damage);
    CHECK_FALSE(journal.hold());
    CHECK(check_journal(journal.file()).sums_hold);
  }
}

TEST_CASE("a restore and its undo leave the counts of what is there") {
  Counted journal;
  const JournalFile file{.path = journal.file(),
                         .teaching_words = words_between_blanks};
  journal.bench.add(an_entry("slept in").kind("rest"));
  const fs::path backup = journal.path() / "backup.db";
  back_up_to_file(file, backup, test::kOpenedAt, Existing::refuse);
  journal.bench.edit(1, "rang early");
  journal.bench.add(an_entry("said no").kind("boundary"));
  journal.bench.store.reset();
  const Restored done =
      restore(file, take_in_file(file, backup), test::CountingUids(99),
              {.command = "restore", .at = kNow}, test::kOpenedAt);
  CHECK(done.how == Restored::How::one_step);
  CHECK(journal.counts() == Lines{"in rest 1", "slept rest 1"});
  JournalBench(journal.file()).store->undo(1);
  CHECK(journal.counts() == Lines{"early rest 1", "no boundary 1",
                                  "rang rest 1", "said boundary 1"});
  CHECK(journal.hold());
}

TEST_CASE("a salvaged journal counts anew") {
  Counted journal;
  journal.bench.add(an_entry("slept in").kind("rest"));
  journal.bench.store.reset();
  test::run_sql(journal.file(), "DELETE FROM kind_words");
  const Salvaged salvaged =
      salvage_journal(journal.file(), words_between_blanks);
  CHECK(check_journal(salvaged.journal, words_between_blanks).is_whole());
  CHECK(column(salvaged.journal, "SELECT word FROM kind_words") ==
        Lines{"in", "slept"});
}

}  // namespace
}  // namespace wins
