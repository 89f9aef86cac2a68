// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"
#include "support/temp_folder.h"

namespace wins::test {
namespace {

/// A journal on disk, a backup of two entries, and what came after.
struct Later {
  Later() {
    bench.live_on_disk(folder.path());
    bench.keep({"add one", "add two", "backup " + path, "add three", "remove 1",
                "edit 2 --text 'two, reworded'"});
  }
  [[nodiscard]] std::string texts() {
    bench.keep({"list --words-only --oldest-first"});
    return bench.out;
  }

  TempFolder folder{};
  std::string path = (folder / "mine.db").string();
  Bench bench{};
};

TEST_CASE("restore: says what changed, and undo and redo work") {
  Later later;
  Bench& bench = later.bench;
  bench.terminal.columns = 400;
  REQUIRE(bench.look("restore " + later.path) == kOk);
  CHECK(bench.prompts.empty());
  CHECK(holds(bench.out, "Restored from " + later.path));
  CHECK(holds(bench.out, ": 1 came back, 1 changed, 1 went away."));
  CHECK(holds(bench.err, "wins undo takes this back."));
  CHECK(later.texts() == "one\ntwo\n");
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.out == "Took back the restore. wins redo makes it again.\n");
  CHECK(later.texts() == "two, reworded\nthree\n");
  REQUIRE(bench.run("redo") == kOk);
  CHECK(bench.out == "Restored again.\n");
  CHECK(later.texts() == "one\ntwo\n");
}

TEST_CASE("restore: machines get the counts") {
  Later later;
  REQUIRE(later.bench.run("restore --json " + later.path) == kOk);
  const std::string before =
      (later.folder /
       "wins/snapshots/journal-2026-11-04-152000-before-restore.db")
          .string();
  CHECK(later.bench.out ==
        "{\"kind\":\"restore\",\"how\":\"one_step\",\"entries\":2,"
        "\"came_back\":1,\"changed\":1,\"went_away\":1,\"renumbered\":0,"
        "\"before\":\"" +
            before + "\"}\n");
  REQUIRE(later.bench.run("restore --json " + later.path) == kOk);
  CHECK(holds(later.bench.out, "\"how\":\"same\""));
  CHECK(holds(later.bench.out, "\"before\":null"));
}

TEST_CASE("restore: a stream works, and a terminal is no stream") {
  Later later;
  Bench& bench = later.bench;
  bench.in = read_file(later.path);
  REQUIRE(bench.run("restore -") == kOk);
  CHECK(bench.out ==
        "Restored from what came on stdin: 1 came back, 1 changed, 1 went "
        "away.\n");
  REQUIRE(bench.run("restore -") == kOk);
  CHECK(bench.out ==
        "Nothing to restore: the journal and what came on stdin hold the "
        "same.\n");
  CHECK(bench.look("restore -") == kCouldNot);
  CHECK(holds(bench.err, "it is not read from a terminal"));
  CHECK(holds(bench.err, "This works: age -d wins.age | wins restore -"));
}

TEST_CASE("restore: without a path it names the newest snapshot") {
  Bench bench;
  const TempFolder folder;
  bench.live_on_disk(folder.path());
  CHECK(bench.run("restore") == kUsage);
  CHECK(bench.err ==
        "wins: which backup is meant?\n"
        "      Nothing was changed.\n"
        "      This works: wins restore ~/wins-backup.db\n");
  bench.keep({"add one", "backup"});
  CHECK(bench.run("restore") == kUsage);
  CHECK(holds(bench.err, "The newest one here: wins restore " +
                             (folder / "wins/snapshots/").string()));
}

TEST_CASE("restore: what is not whole changes nothing and names another") {
  Later later;
  Bench& bench = later.bench;
  bench.keep({"backup"});
  const std::string journal = read_file(later.folder / "wins/journal.db");
  later.folder.write("cut.db", read_file(later.path).substr(0, 9000));
  const std::string cut = (later.folder / "cut.db").string();
  CHECK(bench.run("restore " + cut) == kCouldNot);
  CHECK(bench.err == "wins: " + cut +
                         " is not whole: 9000 of 143360 bytes are there\n"
                         "      Nothing was changed.\n"
                         "      The newest snapshot here: wins restore " +
                         (later.folder /
                          "wins/snapshots/journal-2026-11-04-152000-backup.db")
                             .string() +
                         "\n");
  CHECK(bench.run("restore " + (later.folder / "none.db").string()) ==
        kCouldNot);
  CHECK(holds(bench.err, "none.db could not be read: it is not there"));
  CHECK(read_file(later.folder / "wins/journal.db") == journal);
}

TEST_CASE("restore: on a new computer the backup becomes the journal") {
  Later later;
  Bench fresh;
  const TempFolder folder;
  fresh.live_on_disk(folder.path());
  REQUIRE(fresh.run("restore " + later.path) == kOk);
  CHECK(fresh.out == "Restored 2 entries from " + later.path +
                         ". There was no journal here before.\n");
  CHECK(fresh.err.empty());
  CHECK(fresh.entries().size() == 2);
}

TEST_CASE("restore: a journal that cannot be read is kept, and named") {
  Later later;
  std::string broken = read_file(later.folder / "wins/journal.db");
  broken.replace(4096, 400, std::string(400, 'x'));
  later.folder.write("wins/journal.db", broken);
  REQUIRE(later.bench.run("restore " + later.path) == kOk);
  CHECK(later.bench.out == "Restored 2 entries from " + later.path +
                               ". The journal before could not be read.\n");
  CHECK(later.bench.err ==
        "It is kept as it was, as " +
            (later.folder /
             "wins/journal-2026-11-04-152000-before-restore.unreadable")
                .string() +
            ".\n");
  CHECK(later.texts() == "one\ntwo\n");
}

}  // namespace
}  // namespace wins::test
