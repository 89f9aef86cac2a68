// SPDX-License-Identifier: MIT
#include "wins/store/snapshots.h"

#include <doctest/doctest.h>

#include <chrono>

#include "journal_bench.h"

namespace wins::test {
namespace {

using namespace std::chrono_literals;

constexpr LocalTime kAfternoon =
    std::chrono::local_days{std::chrono::year(2026) / 11 / 4} + 15h + 20min +
    3s;

void make_empty(const std::filesystem::path& file) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file).flush();
}

std::vector<std::string> names_of(const std::vector<Snapshot>& snapshots) {
  std::vector<std::string> names;
  for (const Snapshot& snapshot : snapshots) {
    names.push_back(snapshot.path.filename().string());
  }
  return names;
}

}  // namespace

TEST_CASE("the name of a snapshot says whose it is, when it was made and why") {
  const std::filesystem::path journal = "/home/jo/wins/journal.db";
  CHECK(snapshots_folder(journal) == "/home/jo/wins/snapshots");
  CHECK(snapshot_name(journal, SnapshotKind::daily, kAfternoon) ==
        "journal-2026-11-04.db");
  CHECK(snapshot_name(journal, SnapshotKind::backup, kAfternoon) ==
        "journal-2026-11-04-152003-backup.db");
  CHECK(snapshot_name(journal, SnapshotKind::before_restore, kAfternoon, 2) ==
        "journal-2026-11-04-152003-before-restore-2.db");
  CHECK(snapshot_name("/home/jo/mine.wins", SnapshotKind::before_import,
                      kAfternoon) == "mine-2026-11-04-152003-before-import.db");
}

TEST_CASE("snapshots are listed newest first, and nothing else is one") {
  const TemporaryFolder folder;
  const std::filesystem::path journal = folder.path() / "journal.db";
  const std::filesystem::path place = folder.path() / "snapshots";
  CHECK(list_snapshots(journal).empty());
  for (const char* const name :
       {"journal-2026-11-03.db", "journal-2026-11-04.db",
        "journal-2026-11-04-152003-backup.db",
        "journal-2026-11-04-152003-backup-2.db",
        "journal-2026-11-01-000000-before-migration.db",
        // Not ours, or not of this journal:
        "journal.db", "journal-2026-02-30.db", "journal-2026-11-04.db-journal",
        "journal-2026-11-04-250000-backup.db",
        "journal-2026-11-04-152003-daily.db",
        "journal-2026-11-04-152003-backup-1.db",
        "journal-2026-11-04-152003-backup-2x.db",
        "journal-2026-11-04-152003.db", "other-2026-11-04.db",
        "journal-2026-11-04-+1-203-backup.db", "journal-2026-11-04-.db",
        "journal-.db", ".wins-AbCdEf", "notes.txt"}) {
    make_empty(place / name);
  }
  std::filesystem::create_directory(place / "journal-2026-11-02.db");
  CHECK(names_of(list_snapshots(journal)) ==
        std::vector<std::string>{
            "journal-2026-11-04-152003-backup-2.db",
            "journal-2026-11-04-152003-backup.db", "journal-2026-11-04.db",
            "journal-2026-11-03.db",
            "journal-2026-11-01-000000-before-migration.db"});
  const Snapshot newest = list_snapshots(journal).front();
  CHECK(newest.kind == SnapshotKind::backup);
  CHECK(newest.made == kAfternoon);
}

TEST_CASE("the entries of a snapshot are counted without changing it") {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "journal-2026-11-04.db";
  {
    JournalBench bench(file);
    bench.add(EntryBuilder("rested"));
    bench.add(EntryBuilder("asked for help"));
  }
  const std::string before = bytes_of(file);
  CHECK(entries_in(file) == 2);
  CHECK(bytes_of(file) == before);
  CHECK(entries_in(folder.path() / "none.db") == std::nullopt);
  std::ofstream(folder.path() / "words.db") << "not a journal, some words";
  CHECK(entries_in(folder.path() / "words.db") == std::nullopt);
}

}  // namespace wins::test
