// SPDX-License-Identifier: MIT
#include "wins/store/backup.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <chrono>

#include "journal_bench.h"
#include "support/temp_folder.h"
#include "wins/core/error.h"
#include "wins/core/text_output.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr Day kDay{std::chrono::year(2026) / 11 / 4};
constexpr LocalTime kClock = kDay + 15h + 20min + 3s;

/// A journal with two entries in a folder of its own.
struct Kept {
  Kept() {
    JournalBench bench(journal.path);
    bench.add(EntryBuilder("rested").tagged("calm"));
    bench.add(EntryBuilder("asked for help"));
    bench.remove({1});
  }
  [[nodiscard]] fs::path snapshots() const {
    return folder.path() / "snapshots";
  }

  TemporaryFolder folder{};
  JournalFile journal{.path = folder.path() / "journal.db",
                      .modes = Modes::tighten};
};

std::string refusal(const std::function<void()>& work) {
  try {
    work();
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a backup holds the journal and its change log, for us alone") {
  const Kept kept;
  const Copied copied =
      back_up_to_snapshots(kept.journal, SnapshotKind::backup, kClock);
  CHECK(copied.path ==
        kept.snapshots() / "journal-2026-11-04-152003-backup.db");
  CHECK(copied.entries == 1);
  CHECK(copied.altered == 0);
  CHECK(copied.bytes == static_cast<std::int64_t>(fs::file_size(copied.path)));
  CHECK(mode_of(copied.path) == 0600U);
  CHECK(mode_of(kept.snapshots()) == 0700U);
  CHECK(files_in(kept.snapshots()) == 1);
  JournalBench opened(copied.path);
  CHECK(opened.store->undo(1).size() == 1);
  CHECK(opened.store->entry(1)->text == "rested");
}

TEST_CASE("two backups of one second have two names") {
  const Kept kept;
  back_up_to_snapshots(kept.journal, SnapshotKind::backup, kClock);
  CHECK(back_up_to_snapshots(kept.journal, SnapshotKind::backup, kClock).path ==
        kept.snapshots() / "journal-2026-11-04-152003-backup-2.db");
}

TEST_CASE("a file that is there is replaced only when that is asked for") {
  const Kept kept;
  const fs::path target = kept.folder.path() / "mine.db";
  std::ofstream(target) << "something of mine";
  CHECK(refusal([&] {
          back_up_to_file(kept.journal, target, kClock, Existing::refuse);
        }) == target.string() + " is there already, and was left as it is");
  CHECK(bytes_of(target) == "something of mine");
  const Copied copied =
      back_up_to_file(kept.journal, target, kClock, Existing::replace);
  CHECK(copied.path == target);
  CHECK(entries_in(target) == 1);
  CHECK(mode_of(target) == 0600U);
}

TEST_CASE("a folder gets a file in it, and a link is followed") {
  const Kept kept;
  const fs::path folder = kept.folder.path() / "stick";
  fs::create_directory(folder);
  const fs::path inside = folder / "journal-2026-11-04-152003-backup.db";
  CHECK(back_up_to_file(kept.journal, folder, kClock, Existing::refuse).path ==
        inside);
  const fs::path link = kept.folder.path() / "link";
  fs::create_symlink(inside, link);
  CHECK(refusal([&] {
          back_up_to_file(kept.journal, link, kClock, Existing::refuse);
        }) == link.string() + " is there already, and was left as it is");
  CHECK(back_up_to_file(kept.journal, link, kClock, Existing::replace).path ==
        fs::canonical(inside));
  CHECK(fs::is_symlink(link));
  const fs::path dangling = kept.folder.path() / "dangling";
  fs::create_symlink(kept.folder.path() / "nothing", dangling);
  CHECK(refusal([&] {
          back_up_to_file(kept.journal, dangling, kClock, Existing::replace);
        }).find("a link to a file that is not there") != std::string::npos);
  CHECK_FALSE(fs::exists(kept.folder.path() / "nothing"));
}

TEST_CASE("a backup never goes into the journal itself") {
  const Kept kept;
  const std::string before = bytes_of(kept.journal.path);
  const fs::path link = kept.folder.path() / "link.db";
  fs::create_symlink(kept.journal.path, link);
  const fs::path hard = kept.folder.path() / "hard.db";
  fs::create_hard_link(kept.journal.path, hard);
  for (const fs::path& target : {kept.journal.path, link, hard}) {
    CAPTURE(target);
    CHECK(refusal([&] {
            back_up_to_file(kept.journal, target, kClock, Existing::replace);
          }) == target.string() + " is the journal itself");
  }
  CHECK(bytes_of(kept.journal.path) == before);
}

TEST_CASE("a backup needs a journal and a folder") {
  const Kept kept;
  const JournalFile none{.path = kept.folder.path() / "none" / "journal.db"};
  CHECK(refusal([&] {
          back_up_to_snapshots(none, SnapshotKind::backup, kClock);
        }) == "there is no journal yet to back up");
  CHECK_FALSE(fs::exists(kept.folder.path() / "none"));
  const fs::path nowhere = kept.folder.path() / "no" / "where.db";
  CHECK(refusal([&] {
          back_up_to_file(kept.journal, nowhere, kClock, Existing::refuse);
        }) == "no backup was made at " + nowhere.string() +
                  ": its folder is not there");
}

TEST_CASE("a stream gets the bytes of a whole backup, and no file is left") {
  const Kept kept;
  TextOutput out;
  const Copied copied = back_up_to_stream(kept.journal, out);
  CHECK(copied.bytes == static_cast<std::int64_t>(out.str().size()));
  CHECK(files_in(kept.folder.path()) == 1);
  const fs::path file = kept.folder.path() / "piped.db";
  std::ofstream(file, std::ios::binary) << out.str();
  CHECK(entries_in(file) == 1);
}

TEST_CASE("damaged words are copied as they are, and counted") {
  const Kept kept;
  run_sql(kept.journal.path, "UPDATE entries SET intensity = 3 WHERE id = 2");
  const Copied copied =
      back_up_to_snapshots(kept.journal, SnapshotKind::backup, kClock);
  CHECK(copied.entries == 1);
  CHECK(copied.altered == 1);
}

TEST_CASE("a journal whose index is not in order is not copied") {
  const Kept kept;
  run_sql(kept.journal.path,
          "UPDATE entries SET text = 'other words' WHERE id = 2");
  CHECK(refusal([&] {
          back_up_to_snapshots(kept.journal, SnapshotKind::backup, kClock);
        }) ==
        "no backup was made: what is in the journal is not what wins wrote");
  CHECK(files_in(kept.snapshots()) == 0);
}

TEST_CASE("a folder of the person's own is neither filled nor closed") {
  Kept kept;
  kept.journal.modes = Modes::leave;
  fs::create_directory(kept.snapshots());
  chmod(kept.snapshots().c_str(), 0755);
  const auto back_up = [&] {
    back_up_to_snapshots(kept.journal, SnapshotKind::backup, kClock);
  };
  CHECK(refusal(back_up).find("open to others") != std::string::npos);
  chmod(kept.snapshots().c_str(), 0700);
  std::ofstream(kept.snapshots() / "holiday.jpg") << "a picture";
  CHECK(refusal(back_up).find("other things in it") != std::string::npos);
  keep_daily_snapshot(kept.journal, kDay);
  CHECK(files_in(kept.snapshots()) == 1);
  // What a crash of ours left is no other thing.
  fs::remove(kept.snapshots() / "holiday.jpg");
  std::ofstream(kept.snapshots() / ".wins-part-AbCdEf") << "half a copy";
  CHECK(refusal(back_up).empty());
  CHECK(files_in(kept.snapshots()) == 1);
  // And beside the default journal the folder is ours.
  chmod(kept.snapshots().c_str(), 0755);
  kept.journal.modes = Modes::tighten;
  CHECK(refusal(back_up).empty());
  CHECK(mode_of(kept.snapshots()) == 0700U);
}

TEST_CASE("a day has one snapshot, of its first change") {
  const Kept kept;
  keep_daily_snapshot(kept.journal, kDay);
  const fs::path file = kept.snapshots() / "journal-2026-11-04.db";
  CHECK(entries_in(file) == 1);
  CHECK(mode_of(file) == 0600U);
  JournalBench(kept.journal.path).add(EntryBuilder("later"));
  keep_daily_snapshot(kept.journal, kDay);
  CHECK(entries_in(file) == 1);
  keep_daily_snapshot(kept.journal, kDay + std::chrono::days(1));
  CHECK(entries_in(kept.snapshots() / "journal-2026-11-05.db") == 2);
  CHECK(files_in(kept.snapshots()) == 2);
}

TEST_CASE("snapshots of many days are cleared, but for the last good one") {
  const Kept kept;
  JournalBench(kept.journal.path).add(EntryBuilder("one of two"));
  keep_daily_snapshot(kept.journal, kDay);
  JournalBench(kept.journal.path).remove({2, 3});
  for (int later = 1; later <= 60; ++later) {
    keep_daily_snapshot(kept.journal, kDay + std::chrono::days(later));
  }
  const std::vector<Snapshot> left = list_snapshots(kept.journal.path);
  CHECK(left.size() == 7 + 4 + 1);
  CHECK(entries_in(left.back().path) == 2);
  CHECK(left.back().path.filename() == "journal-2026-11-04.db");
}

TEST_CASE("damaged words push no snapshot out") {
  const Kept kept;
  for (int day = 0; day < 7; ++day) {
    keep_daily_snapshot(kept.journal, kDay + std::chrono::days(day));
  }
  run_sql(kept.journal.path, "UPDATE entries SET intensity = 3 WHERE id = 2");
  for (int day = 7; day < 30; ++day) {
    keep_daily_snapshot(kept.journal, kDay + std::chrono::days(day));
  }
  CHECK(list_snapshots(kept.journal.path).size() == 30);
}

TEST_CASE("no snapshot of the day is no failure") {
  const Kept kept;
  std::ofstream(kept.snapshots()) << "a file of that name";
  keep_daily_snapshot(kept.journal, kDay);
  CHECK(bytes_of(kept.snapshots()) == "a file of that name");
  keep_daily_snapshot({.path = "/nowhere/at/all/journal.db"}, kDay);
  CHECK_FALSE(fs::exists("/nowhere"));
}

}  // namespace wins::test
