// SPDX-License-Identifier: MIT
// A journal of an earlier version: read as it is, changed after a snapshot.
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <filesystem>

#include "journal_bench.h"
#include "support/version_1.h"
#include "wins/core/error.h"
#include "wins/store/backup.h"
#include "wins/store/checkup.h"
#include "wins/store/forget.h"
#include "wins/store/restore.h"
#include "wins/store/salvage.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

using test::an_entry;
using test::bytes_of;
using test::column;
using test::CountingUids;
using test::Ids;
using test::JournalBench;
using test::kOpenedAt;
using test::words_between_blanks;
using Lines = std::vector<std::string>;

/// Every row but the counts of words, which version 1 did not keep.
std::string rows_of(const fs::path& file) {
  const std::vector<std::string> queries = {
      "SELECT quote(id) || quote(uid) || quote(at) || quote(text) ||"
      " quote(kind) || quote(session) || quote(digest) FROM entries"
      " ORDER BY id",
      "SELECT quote(id) || quote(name) || quote(folded) FROM tags ORDER BY id",
      "SELECT quote(entry) || quote(position) || quote(tag) FROM entry_tags"
      " ORDER BY entry, position",
      "SELECT quote(id) || quote(uid) || quote(heard) || quote(digest)"
      " FROM sessions ORDER BY id",
      "SELECT quote(month) || quote(kind) || quote(entries) FROM month_kinds"
      " ORDER BY month, kind",
      "SELECT quote(month) || quote(measure) || quote(value) || quote(entries)"
      " FROM month_values ORDER BY month, measure, value",
      "SELECT quote(id) || quote(uid) || quote(step) || quote(command) ||"
      " quote(subject_id) || quote(before) || quote(after) || quote(state)"
      " FROM changes ORDER BY id",
      "SELECT name || seq FROM sqlite_sequence ORDER BY name"};
  std::string text;
  for (const std::string& query : queries) {
    for (const std::string& line : column(file, query)) {
      text += line + "\n";
    }
  }
  return text;
}

Lines schema_of(const fs::path& file) {
  return column(file,
                "SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'"
                " ORDER BY type, name");
}

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  if (fs::exists(folder)) {
    for (const auto& item : fs::directory_iterator(folder)) {
      files.push_back(item.path());
    }
  }
  return files;
}

/// A journal of version 1 in a folder of its own.
struct OldJournal {
  OldJournal() { test::write_version_1(journal.path); }

  [[nodiscard]] fs::path snapshots() const {
    return folder.path() / "snapshots";
  }
  [[nodiscard]] std::unique_ptr<Store> open(Access access) const {
    return open_journal(journal, access, CountingUids(9), kOpenedAt);
  }
  [[nodiscard]] Lines version() const {
    return column(journal.path, "PRAGMA user_version");
  }

  test::TemporaryFolder folder{};
  JournalFile journal{.path = folder.path() / "journal.db",
                      .modes = Modes::tighten,
                      .teaching_words = words_between_blanks};
};

Ids ids_of(Store& store, const Filter& filter) {
  Ids ids;
  store.for_each(filter, [&](const Entry& entry) {
    ids.push_back(entry.id);
    return Visit::go_on;
  });
  return ids;
}

Ids notes_of(Store& store) {
  Ids ids;
  for (const NotedEntry& entry : store.noted({})) {
    ids.push_back(entry.id);
  }
  return ids;
}

TEST_CASE("an earlier journal is read as it is, and nothing is made") {
  const OldJournal old;
  const std::string before = bytes_of(old.journal.path);
  {
    const auto store = old.open(Access::read);
    CHECK(store->count({}) == test::kVersion1Entries);
    CHECK(ids_of(*store, {}) == Ids{9, 7, 6, 5, 4, 3, 2, 1});
    CHECK(ids_of(*store, {.kinds = {"rest"},
                          .kind_source = KindSource::given}) == Ids{3, 2});
    CHECK(ids_of(*store, {.kind_source = KindSource::given}) ==
          Ids{7, 4, 3, 2, 1});
    CHECK(ids_of(*store, {.marks = {Mark::celebrated}}) == Ids{4});
    CHECK(ids_of(*store, {.with = {Written::used_to}}) == Ids{7, 2});
    CHECK(ids_of(*store, {.with = {Written::kinder}}) == Ids{4});
    CHECK(store->checkins({}).empty());
    CHECK(notes_of(*store) == Ids{5});
    CHECK(store->learned(Lines{"said", "no"}).empty());
  }
  CHECK(bytes_of(old.journal.path) == before);
  CHECK(files_in(old.folder.path()).size() == 1);
}

TEST_CASE("a change brings an earlier journal up to date, rows and all") {
  const OldJournal old;
  const std::string before = rows_of(old.journal.path);
  const test::TemporaryFolder other;
  JournalBench fresh(other.path() / "journal.db");

  const auto store = old.open(Access::write);
  CHECK(old.version() == Lines{"4"});
  CHECK(rows_of(old.journal.path) == before);
  CHECK(schema_of(old.journal.path) == schema_of(other.path() / "journal.db"));
  CHECK(store->learned(Lines{"shift", "+rest", "nobody"}) ==
        std::vector<LearnedCount>{
            {.word = "shift", .kind = "boundary", .entries = 2},
            {.word = "+rest", .kind = "rest", .entries = 1}});
  CHECK(check_journal(old.journal.path, words_between_blanks).is_whole());
  Entry entry = an_entry("one more");
  entry.uid.bytes[0] = 77;
  CHECK(store->add(entry, {.command = "add", .at = test::kNow}).id == 10);
  CHECK(store->undo(1).size() == 1);
  CHECK(store->redo(1).size() == 1);
}

TEST_CASE("before a migration the journal is kept as it was") {
  const OldJournal old;
  const std::string before = rows_of(old.journal.path);
  static_cast<void>(old.open(Access::write));
  const std::vector<fs::path> kept = files_in(old.snapshots());
  REQUIRE(kept.size() == 1);
  CHECK(kept.front().filename() ==
        "journal-2026-11-04-152003-before-migration.db");
  CHECK(column(kept.front(), "PRAGMA user_version") == Lines{"1"});
  CHECK(rows_of(kept.front()) == before);
  CHECK(check_journal(kept.front()).is_whole());
  CHECK(entries_in(kept.front()) == test::kVersion1Entries);

  static_cast<void>(old.open(Access::write));
  CHECK(files_in(old.snapshots()).size() == 1);
}

TEST_CASE("a new journal needs no snapshot") {
  const test::TemporaryFolder folder;
  JournalBench bench(folder.path() / "journal.db");
  CHECK_FALSE(fs::exists(folder.path() / "snapshots"));
}

TEST_CASE("without a snapshot an earlier journal is not touched") {
  const OldJournal old;
  const std::string before = bytes_of(old.journal.path);
  std::ofstream(old.snapshots()) << "a file of that name";
  CHECK_THROWS_WITH_AS(
      (void)old.open(Access::write),
      ("nothing was changed: a journal of an earlier wins needs a snapshot "
       "in " +
       old.snapshots().native() + " first: it is not a folder of this account")
          .c_str(),
      StorageError);
  CHECK(bytes_of(old.journal.path) == before);
  CHECK(old.open(Access::read)->count({}) == test::kVersion1Entries);
}

TEST_CASE("sixteen that open an earlier journal make one snapshot") {
  const OldJournal old;
  std::array<pid_t, 16> children{};
  for (std::size_t i = 0; i < children.size(); ++i) {
    children.at(i) = ::fork();
    if (children.at(i) == 0) {
      Entry entry = an_entry("one");
      entry.uid.bytes[0] = static_cast<std::uint8_t>(i + 1);
      const auto series = static_cast<std::uint8_t>(100 + i);
      open_journal(old.journal, Access::write, CountingUids(series), kOpenedAt)
          ->add(entry, {.command = "add", .at = test::kNow});
      ::_exit(0);
    }
  }
  for (const pid_t child : children) {
    int status = -1;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
  }
  CHECK(files_in(old.snapshots()).size() == 1);
  CHECK(old.open(Access::read)->count({}) == test::kVersion1Entries + 16);
  CHECK(check_journal(old.journal.path, words_between_blanks).is_whole());
}

TEST_CASE("an earlier journal is looked through as the one it is") {
  const OldJournal old;
  const std::string before = bytes_of(old.journal.path);
  const Checkup checkup = check_journal(old.journal.path, words_between_blanks);
  CHECK(checkup.is_whole());
  CHECK(checkup.entries == test::kVersion1Entries);
  CHECK(bytes_of(old.journal.path) == before);
  test::run_sql(old.journal.path, "CREATE INDEX more ON entries (day)");
  CHECK_FALSE(check_journal(old.journal.path).tables_are_ours);
  CHECK_THROWS_AS((void)old.open(Access::write), StorageError);
  CHECK(old.version() == Lines{"1"});
}

TEST_CASE("a version that its tables do not have is not believed") {
  const OldJournal old;
  test::run_sql(old.journal.path, "PRAGMA user_version = 2");
  CHECK_THROWS_AS((void)old.open(Access::write), StorageError);
  CHECK_FALSE(fs::exists(old.snapshots()));
}

TEST_CASE("a backup of an earlier journal has its version") {
  const OldJournal old;
  const fs::path copy = old.folder.path() / "copy.db";
  const Copied copied =
      back_up_to_file(old.journal, copy, kOpenedAt, Existing::refuse);
  CHECK(copied.entries == test::kVersion1Entries);
  CHECK(column(copy, "PRAGMA user_version") == Lines{"1"});
  CHECK(rows_of(copy) == rows_of(old.journal.path));
  CHECK(old.version() == Lines{"1"});
}

TEST_CASE("a backup of an earlier version comes back, and stays as it is") {
  const OldJournal old;
  const std::string before = bytes_of(old.journal.path);
  const test::TemporaryFolder folder;
  const JournalFile journal{.path = folder.path() / "journal.db",
                            .teaching_words = words_between_blanks};
  for (const bool stands : {false, true}) {
    CAPTURE(stands);
    if (stands) {
      fs::remove(journal.path);
      JournalBench(journal.path).add(an_entry("something else"));
    }
    const Restored done = restore(
        journal, take_in_file(journal, old.journal.path), CountingUids(9),
        {.command = "restore", .at = test::kNow}, kOpenedAt);
    CHECK(done.entries == test::kVersion1Entries);
    CHECK(column(journal.path, "PRAGMA user_version") == Lines{"4"});
    CHECK(column(journal.path, "SELECT count(*) FROM entries") == Lines{"8"});
    CHECK(check_journal(journal.path, words_between_blanks).is_whole());
    CHECK(column(journal.path,
                 "SELECT entries FROM kind_words WHERE word = 'shift'") ==
          Lines{"2"});
  }
  CHECK(bytes_of(old.journal.path) == before);
}

TEST_CASE("a restore over an earlier journal keeps it as it was first") {
  const OldJournal old;
  const std::string before = rows_of(old.journal.path);
  const test::TemporaryFolder folder;
  const fs::path backup = folder.path() / "backup.db";
  JournalBench(backup).add(an_entry("one alone"));
  const Restored done =
      restore(old.journal, take_in_file(old.journal, backup), CountingUids(9),
              {.command = "restore", .at = test::kNow}, kOpenedAt);
  CHECK(done.how == Restored::How::one_step);
  CHECK(old.version() == Lines{"4"});
  const fs::path kept =
      old.snapshots() / "journal-2026-11-04-152003-before-migration.db";
  REQUIRE(fs::exists(kept));
  CHECK(rows_of(kept) == before);
  old.open(Access::write)->undo(1);
  CHECK(old.open(Access::read)->count({}) == test::kVersion1Entries);
}

TEST_CASE("words removed for good leave a snapshot of an earlier version") {
  const OldJournal old;
  const auto store = old.open(Access::write);
  const Uid uid = store->entry(3)->uid;
  const Forgotten done = forget_in_snapshots(old.journal, std::span(&uid, 1));
  REQUIRE(done.rewritten.size() == 1);
  CHECK(column(done.rewritten.front(), "PRAGMA user_version") == Lines{"1"});
  CHECK(bytes_of(done.rewritten.front()).find("bench") == std::string::npos);
  CHECK(check_journal(done.rewritten.front()).is_whole());
}

TEST_CASE("what an earlier journal holds can be salvaged into this version") {
  const OldJournal old;
  const Salvaged salvaged =
      salvage_journal(old.journal.path, words_between_blanks);
  CHECK(salvaged.whole == test::kVersion1Entries);
  CHECK(salvaged.lost.empty());
  CHECK(column(salvaged.journal, "PRAGMA user_version") == Lines{"4"});
  CHECK(check_journal(salvaged.journal, words_between_blanks).is_whole());
}

}  // namespace
}  // namespace wins
