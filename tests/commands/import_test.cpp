// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"
#include "support/temp_folder.h"

namespace wins::test {
namespace {

/// A machine with a folder for files.
struct Desk {
  Desk() { bench.live_on_disk(folder.path()); }

  TempFolder folder{};
  Bench bench{};
};

TEST_CASE("import: an export into an empty journal gives the same one") {
  Desk from;
  from.bench.keep({"session --tough --heard 'slowly is fine'",
                   "add 'rested +home' -k rest --hard --intensity 3 "
                   "--duration 20m --private -w '2 nov'",
                   "add 'asked sam' -u 'went quiet' --kinder 'i asked'", "here",
                   "remove 2", "celebrate 1"});
  REQUIRE(from.bench.run("export") == kOk);
  const std::string json = from.bench.out;
  Desk to;
  to.folder.write("in.json", json);
  REQUIRE(to.bench.run("import in.json") == kOk);
  CHECK(to.bench.out ==
        "Imported 2 entries from in.json.\n"
        "Sessions with them: 1; answers: 0.\n");
  CHECK(to.bench.err == "wins undo takes this back.\n");
  REQUIRE(to.bench.run("export") == kOk);
  CHECK(to.bench.out == json);
  REQUIRE(to.bench.run("import in.json") == kOk);
  CHECK(to.bench.out ==
        "Nothing to import from in.json: all of it is here already.\n");
}

TEST_CASE("import: the journal before it is kept, and undo takes it back") {
  Desk desk;
  desk.bench.keep({"add rested"});
  desk.folder.write("notes.txt", "walked\nslept\n");
  REQUIRE(desk.bench.run("import --format lines notes.txt") == kOk);
  const auto snapshot = desk.folder /
                        "wins/snapshots/"
                        "journal-2026-11-04-152000-before-import.db";
  CHECK(std::filesystem::exists(snapshot));
  CHECK(desk.bench.err ==
        "wins undo takes this back. The journal before it "
        "is kept as " +
            snapshot.string() + ".\n");
  REQUIRE(desk.bench.run("undo") == kOk);
  CHECK(desk.bench.out == "Took back the import. wins redo makes it again.\n");
  CHECK(desk.bench.entries().size() == 1);
  REQUIRE(desk.bench.run("redo") == kOk);
  CHECK(desk.bench.out == "Imported again.\n");
  CHECK(desk.bench.entries().size() == 3);
}

TEST_CASE("import: a bad line brings nothing, and leaves no copy") {
  Desk desk;
  desk.bench.keep({"add rested"});
  desk.folder.write("in.jsonl", "{\"text\":\"a\"}\n{\"text\":\"\"}\n");
  CHECK(desk.bench.run("import in.jsonl") == kCouldNot);
  CHECK(desk.bench.err ==
        "wins: in.jsonl, line 2: there are no words in 'text'\n"
        "      Nothing was saved.\n"
        "      Once that line is mended, the same command brings all of "
        "it.\n");
  CHECK(desk.bench.entries().size() == 1);
  for (const auto& file :
       std::filesystem::directory_iterator(desk.folder / "wins/snapshots")) {
    CHECK(!holds(file.path().string(), "before-import"));
  }
}

TEST_CASE("import: a trial writes nothing and makes no journal") {
  Desk desk;
  desk.folder.write("notes.txt", "walked\nslept\n");
  REQUIRE(desk.bench.run("import --dry-run --format lines notes.txt") == kOk);
  CHECK(desk.bench.out ==
        "2 entries would come from notes.txt. Nothing was written.\n");
  CHECK(!std::filesystem::exists(desk.folder / "wins"));
}

TEST_CASE("import: stdin is read when it is named") {
  Bench bench;
  bench.in = "walked\n";
  REQUIRE(bench.run("import --format lines -") == kOk);
  CHECK(bench.out == "Imported 1 entry from stdin.\n");
  CHECK(bench.run("import -") == kUsage);
}

TEST_CASE("import: machines get what came and what did not") {
  Bench bench;
  bench.in = "Note,Mood\nwalked,4\n";
  REQUIRE(bench.run("import --json --format csv --map text=Note -") == kOk);
  const auto json = bench.json();
  CHECK(json["kind"] == "import");
  CHECK(json["entries"] == 1);
  CHECK(json["left_out"][0] == "Mood");
  CHECK(json["before"].is_null());
  bench.in = "Note,Mood\nwalked,4\n";
  REQUIRE(bench.run("import --format csv --map text=Note -") == kOk);
  CHECK(bench.err == "Columns left out: Mood.\n");
}

TEST_CASE("import: two copies of a journal become one") {
  Desk one;
  Desk two;
  one.bench.keep({"add rested"});
  std::filesystem::create_directories(two.folder / "wins");
  std::filesystem::copy_file(one.folder / "wins/journal.db",
                             two.folder / "wins/journal.db");
  two.bench.set_clock("2026-11-04T16:00:00Z");
  two.bench.keep({"edit 1 --text 'rested well'"});
  one.folder.write("other.db", read_file(two.folder / "wins/journal.db"));
  REQUIRE(one.bench.run("import --dry-run other.db") == kOk);
  CHECK(holds(one.bench.out, "Later wordings in it: 1; "));
  REQUIRE(one.bench.run("import other.db") == kOk);
  CHECK(holds(one.bench.out, "With their later wording now: 1; "));
  CHECK(one.bench.entry(1)["text"] == "rested well");
  REQUIRE(one.bench.run("import other.db") == kOk);
  CHECK(holds(one.bench.out, "Nothing to import"));
  REQUIRE(one.bench.run("undo") == kOk);
  CHECK(one.bench.entry(1)["text"] == "rested");
}

TEST_CASE("import: what a file is is told by its name or asked for") {
  Desk desk;
  desk.folder.write("journal.txt", "[2026-03-14 09:26] Walked. *\n@home now\n");
  REQUIRE(desk.bench.run("import journal.txt") == kOk);
  CHECK(desk.bench.entry(1)["tags"][0] == "home");
  CHECK(desk.bench.entry(1)["tags"][1] == "starred");
  desk.folder.write("notes", "walked\n");
  CHECK(desk.bench.run("import notes") == kCouldNot);
  CHECK(desk.bench.err ==
        "wins: what notes holds cannot be told from its name\n"
        "      Nothing was saved.\n"
        "      This works: wins import --format jrnl notes\n");
  CHECK(desk.bench.run("import") == kUsage);
  CHECK(desk.bench.run("import --format lines missing.txt") == kCouldNot);
  CHECK(desk.bench.err ==
        "wins: missing.txt could not be read: No such file or directory\n"
        "      Nothing was saved.\n");
  CHECK(desk.bench.run("import --format lines --raw notes") == kUsage);
  CHECK(desk.bench.run("import --format csv --map words=Note notes") == kUsage);
}

}  // namespace
}  // namespace wins::test
