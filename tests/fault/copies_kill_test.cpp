// SPDX-License-Identifier: MIT
// Ends wins while it copies, restores, and clears its snapshots: there is the
// old file or the new one, and nothing between.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fault/each_call.h"
#include "fault/figures.h"
#include "fault/home.h"
#include "fault/journal_reader.h"
#include "support/version_1.h"

namespace wins::test {

TEST_CASE("a kill during a backup leaves a whole one or none") {
  if (skipped()) {
    return;
  }
  const auto prepare = [](const Home& home) { keep(home, {"one", "two"}); };
  const int ended =
      end_at_each_call({"backup", "mine.db"}, prepare, [](const Home& home) {
        CHECK(unsound(home.path()) == 0);
        const fs::path file = home.path() / "mine.db";
        if (fs::exists(file)) {
          CHECK(texts_in(file) == Texts{"one", "two"});
          CHECK(mode_of(file) == 0600U);
        }
        // The next one is made, and what was left is cleared away.
        CHECK(home.wins({"backup", "--replace", "mine.db"}).code == 0);
        CHECK(work_files(home.path()) == 0);
        CHECK(texts_in(file) == Texts{"one", "two"});
      });
  tell({.row = "T1", .what = "backup, killed at a call", .points = ended});
  CHECK(ended >= 5);
}

TEST_CASE("a kill during the snapshot of the day leaves a whole one or none") {
  if (skipped()) {
    return;
  }
  const int ended = end_at_each_call(
      {"add", "two"},
      [](const Home& home) {
        keep(home, {"one"});
        fs::remove_all(snapshots(home));
      },
      [](const Home& home) {
        CHECK(unsound(home.path()) == 0);
        CHECK(home.wins({"add", "three"}).code == 0);
        CHECK(work_files(home.path()) == 0);
        CHECK(unsound(snapshots(home)) == 0);
        CHECK(std::distance(fs::directory_iterator(snapshots(home)),
                            fs::directory_iterator()) == 1);
      });
  tell({.row = "T1",
        .what = "add with a snapshot, killed at a call",
        .points = ended});
  CHECK(ended >= 5);
}

TEST_CASE("a kill during a restore leaves the journal before or the backup") {
  if (skipped()) {
    return;
  }
  const Texts before{"one, reworded", "three"};
  const Texts after{"one", "two"};
  const int ended = end_at_each_call(
      {"restore", "mine.db"},
      [](const Home& home) {
        keep(home, {"one", "two"});
        REQUIRE(home.wins({"backup", "mine.db"}).code == 0);
        keep(home, {"three"});
        REQUIRE(home.wins({"remove", "2"}).code == 0);
        REQUIRE(home.wins({"edit", "1", "--text", "one, reworded"}).code == 0);
      },
      [&](const Home& home) {
        REQUIRE(home.wins({"list"}).code == 0);
        CHECK(unsound(home.path()) == 0);
        const Texts now = texts_in(home.journal());
        CHECK((now == before || now == after));
        CHECK(home.wins({"restore", "mine.db"}).code == 0);
        CHECK(texts_in(home.journal()) == after);
        CHECK(work_files(home.path()) == 0);
        CHECK(home.wins({"undo"}).code == 0);
        CHECK(texts_in(home.journal()) == before);
      });
  tell({.row = "T1", .what = "restore, killed at a call", .points = ended});
  CHECK(ended >= 10);
}

TEST_CASE("a kill while a broken journal is replaced loses neither file") {
  if (skipped()) {
    return;
  }
  std::string broken;
  const int ended = end_at_each_call(
      {"restore", "mine.db"},
      [&](const Home& home) {
        keep(home, {"one", "two"});
        REQUIRE(home.wins({"backup", "mine.db"}).code == 0);
        broken = read_file(home.journal());
        broken.replace(4096, 400, std::string(400, 'x'));
        std::ofstream(home.journal(), std::ios::binary) << broken;
      },
      [&](const Home& home) {
        // The path is never empty: the broken one, or the backup.
        REQUIRE(fs::exists(home.journal()));
        int kept = 0;
        for (const auto& item : fs::directory_iterator(home.data())) {
          kept += item.is_regular_file() && read_file(item.path()) == broken
                      ? 1
                      : 0;
        }
        CHECK(kept >= 1);
        if (read_file(home.journal()) == broken) {
          CHECK(home.wins({"restore", "mine.db"}).code == 0);
        }
        CHECK(texts_in(home.journal()) == Texts{"one", "two"});
      });
  tell({.row = "T1",
        .what = "restore over a broken journal, killed",
        .points = ended});
  CHECK(ended >= 3);
}

TEST_CASE("a kill while snapshots are cleared leaves none half rewritten") {
  if (skipped()) {
    return;
  }
  const int ended = end_at_each_call(
      {"remove", "1", "--for-good", "--yes"},
      [](const Home& home) {
        keep(home, {"qwirbelstrand", "an ordinary line"});
        REQUIRE(home.wins({"backup"}).code == 0);
      },
      [](const Home& home) {
        REQUIRE(home.wins({"list"}).code == 0);
        CHECK(unsound(home.path()) == 0);
        // The same line again ends what was begun, unless it was done.
        static_cast<void>(home.wins({"remove", "1", "--for-good", "--yes"}));
        CHECK(texts_in(home.journal()) == Texts{"an ordinary line"});
        CHECK(files_with("irbelstrand", snapshots(home)).empty());
      });
  tell({.row = "T1",
        .what = "remove --for-good, killed at a call",
        .points = ended});
  CHECK(ended >= 10);
}

TEST_CASE("a kill during a migration leaves a whole journal and a snapshot") {
  if (skipped()) {
    return;
  }
  constexpr std::int64_t kVersion = 4;  // the newest
  int migrated = 0;
  const int ended = end_at_each_call(
      {"add", "one more"},
      [](const Home& home) {
        fs::create_directories(home.data());
        fs::permissions(home.data(), fs::perms::owner_all);
        write_version_1(home.journal());
      },
      [&](const Home& home) {
        REQUIRE(home.wins({"list"}).code == 0);
        CHECK(unsound(home.path()) == 0);
        const std::int64_t version =
            JournalReader(home.journal()).number("PRAGMA user_version");
        migrated += version == kVersion ? 1 : 0;
        // It is up to date, and before that it was kept as it had been.
        if (version == kVersion) {
          CHECK(fs::exists(snapshots(home)));
        }
        CHECK(home.wins({"add", "-q", "and another"}).code == 0);
        CHECK(work_files(home.path()) == 0);
        std::size_t kept = 0;
        for (const auto& item : fs::directory_iterator(snapshots(home))) {
          if (item.path().string().ends_with("-before-migration.db") ||
              item.path().string().ends_with("-before-migration-2.db")) {
            ++kept;
            CHECK(mode_of(item.path()) == 0600U);
            JournalReader snapshot(item.path());
            CHECK(snapshot.number("PRAGMA user_version") == 1);
            CHECK(snapshot.number("SELECT count(*) FROM entries") ==
                  kVersion1Entries);
          }
        }
        CHECK(kept >= 1);
        JournalReader journal(home.journal());
        CHECK(journal.soundness() == "ok");
        CHECK(journal.number("PRAGMA user_version") == kVersion);
        CHECK(journal.number("SELECT count(*) FROM entries") >=
              kVersion1Entries + 1);
      });
  tell({.row = "T10",
        .what = "migration, killed at a call",
        .points = ended,
        .more = std::to_string(migrated) + " after the migration"});
  CHECK(ended >= 15);
  CHECK(migrated >= 1);
  CHECK(migrated < ended);
}

}  // namespace wins::test
