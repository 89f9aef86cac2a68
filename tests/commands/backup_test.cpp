// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"
#include "support/temp_folder.h"

namespace wins::test {
namespace {

TEST_CASE("backup: a sentence names the copy, its entries and its size") {
  Bench bench;
  const TempFolder folder;
  bench.live_on_disk(folder.path());
  bench.keep({"add rested", "add 'asked for help'"});
  REQUIRE(bench.run("backup") == kOk);
  const std::string path =
      (folder / "wins/snapshots/journal-2026-11-04-152000-backup.db").string();
  CHECK(bench.out == "Backed up 2 entries to " + path +
                         ", 140.0 KiB. The copy was checked.\n");
  CHECK(bench.err.empty());
  REQUIRE(bench.run("backup -q") == kOk);
  CHECK(bench.out.empty());
}

TEST_CASE("backup: machines get the path and the numbers") {
  Bench bench;
  const TempFolder folder;
  bench.live_on_disk(folder.path());
  bench.keep({"add rested"});
  const std::string path = (folder / "mine.db").string();
  REQUIRE(bench.run("backup --json " + path) == kOk);
  CHECK(bench.out == "{\"kind\":\"backup\",\"path\":\"" + path +
                         "\",\"bytes\":143360,\"entries\":1,\"altered\":0}\n");
}

TEST_CASE("backup: a file that is there stays, and both ways out are told") {
  Bench bench;
  const TempFolder folder;
  bench.live_on_disk(folder.path());
  bench.keep({"add rested"});
  const std::string path = folder.write("mine.db", "my words").string();
  CHECK(bench.run("backup " + path) == kCouldNot);
  CHECK(bench.err == "wins: " + path +
                         " is there already, and was left as it is\n"
                         "      Another name works, or --replace before this "
                         "one.\n");
  CHECK(bench.run("backup --replace " + path) == kOk);
  CHECK(holds(bench.out, "Backed up 1 entry to "));
}

TEST_CASE("backup: a stream gets the file and nothing beside it") {
  Bench bench;
  const TempFolder folder;
  bench.live_on_disk(folder.path());
  bench.keep({"add rested"});
  REQUIRE(bench.run("backup -") == kOk);
  CHECK(bench.out.starts_with("SQLite format 3"));
  CHECK(bench.out.size() == 143360);
  CHECK(bench.err == "Backed up 1 entry, 140.0 KiB. The copy was checked.\n");
  CHECK(bench.look("backup -") == kCouldNot);
  CHECK(bench.err ==
        "wins: a backup is a file and not text, so no terminal gets it\n"
        "      This works: wins backup - | age -p -o wins.age\n");
  CHECK(bench.out.empty());
  // A file of that name.
  CHECK(bench.run("backup -- -") == kOk);
  CHECK(holds(bench.out, (folder / "-").string()));
}

TEST_CASE("backup: output that takes no more is a failure, closed or full") {
  Bench bench;
  const TempFolder folder;
  bench.live_on_disk(folder.path());
  bench.keep({"add rested"});
  for (const OutputState state : {OutputState::closed, OutputState::failed}) {
    bench.output = state;
    CHECK(bench.run("backup -") == kCouldNot);
    CHECK(bench.err ==
          "wins: the backup is not whole: its output took no more\n"
          "      What came out so far cannot be restored.\n");
  }
}

TEST_CASE("backup: without a journal there is nothing to copy") {
  Bench bench;
  const TempFolder folder;
  bench.live_on_disk(folder.path());
  for (const char* const line : {"backup", "backup -", "backup mine.db"}) {
    CAPTURE(line);
    CHECK(bench.run(line) == kCouldNot);
    CHECK(bench.err ==
          "wins: there is no journal yet to back up\n"
          "      The first entry comes with: wins add\n");
    CHECK(bench.out.empty());
  }
  CHECK_FALSE(std::filesystem::exists(folder / "wins"));
}

TEST_CASE("backup: one path at a time, and one with a name") {
  Bench bench;
  CHECK(bench.run("backup a b") == kUsage);
  CHECK(bench.err ==
        "wins: one PATH at a time\n"
        "      A path with blanks goes in quotes: wins backup 'my wins.db'\n");
  CHECK(bench.run("backup ''") == kUsage);
}

TEST_CASE("backup: the day's snapshot follows the setting") {
  Bench bench;
  const TempFolder folder;
  bench.live_on_disk(folder.path());
  const auto snapshot = folder / "wins/snapshots/journal-2026-11-04.db";
  bench.settings = "backup.daily = false\n";
  bench.keep({"add rested"});
  CHECK_FALSE(std::filesystem::exists(snapshot));
  // What cannot be read may say no.
  bench.settings = "backup.daily = fal\n";
  bench.keep({"add 'asked for help'"});
  CHECK_FALSE(std::filesystem::exists(snapshot));
  bench.settings = "";
  bench.keep({"list"});
  CHECK_FALSE(std::filesystem::exists(snapshot));
  bench.keep({"remove 1"});
  CHECK(std::filesystem::exists(snapshot));
}

}  // namespace
}  // namespace wins::test
