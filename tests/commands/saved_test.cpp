// SPDX-License-Identifier: MIT
// What add and here answer, by mark and situation.
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("saved: the first entry says where it is kept, the second does not") {
  Bench bench;
  REQUIRE(bench.run("add rested") == kOk);
  CHECK(bench.err ==
        "Kept on this computer, in ~/.local/share/wins. Anyone who can use "
        "this account can read it: wins help privacy\n");
  REQUIRE(bench.run("add rested") == kOk);
  CHECK(bench.err == "");
}

TEST_CASE("saved: an entry after all others were removed is not the first") {
  Bench bench;
  bench.keep({"add rested", "remove 1", "add slept"});
  CHECK(bench.err == "");
}

TEST_CASE("saved: a folder elsewhere is named in full") {
  Bench bench;
  bench.env["WINS_DB"] = "/srv/jo/wins.db";
  REQUIRE(bench.run("add rested") == kOk);
  CHECK(holds(bench.err, "in /srv/jo. "));
}

TEST_CASE("saved: the third of a day may be all, the fourth is plain") {
  Bench bench;
  bench.keep({"add one", "add two"});
  REQUIRE(bench.run("add three") == kOk);
  CHECK(bench.out == "Saved 3, today 15:20. That can be all for today.\n");
  REQUIRE(bench.run("add four") == kOk);
  CHECK(bench.out == "Saved 4, today 15:20.\n");
}

TEST_CASE("saved: the answer tells kind, tags and the date that was read") {
  struct Case {
    std::string line;
    std::string out;
  };
  const std::vector<Case> cases = {
      {"add x", "Saved 1, today 15:20.\n"},
      {"add x -w '2h ago'", "Saved 1, today 13:20.\n"},
      {"add x -k rest", "Saved 1, today 15:20; rest.\n"},
      {"add x +a -t b -k gentle",
       "Saved 1, today 15:20; kindness to yourself, tags a, b.\n"},
      {"add x -w 'last night'", "Saved 1, last night. There was no hurry.\n"},
      {"add x -w 2025", "Saved 1, 2025. There was no hurry.\n"},
      {"add x --first",
       "Saved 1, today 15:20: a first, and now it has a date.\n"},
      {"add x --hard --first",
       "Saved 1, today 15:20: hard, and a first. It counts here, whatever "
       "came of it.\n"},
      {"add x --hard",
       "Saved 1, today 15:20, with hard beside it. Nothing more is asked of "
       "you now.\n"},
      {"here", "Saved 1, today 15:20: here. Nothing more is asked of you.\n"},
      {"here with jo", "Saved 1, today 15:20.\n"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    Bench bench;
    REQUIRE(bench.run(one.line) == kOk);
    CHECK(bench.out == one.out);
  }
}

TEST_CASE("saved: hard entries are answered in more than one way") {
  Bench bench;
  bench.keep({"add x --hard", "add x --hard"});
  CHECK(bench.out ==
        "Saved 2, today 15:20. There is room here for how hard it was.\n");
  bench.keep({"add x --hard"});
  CHECK(bench.out ==
        "Saved 3, today 15:20. It was hard, and it has a place here.\n");
}

TEST_CASE("saved: with tone = facts there are facts alone") {
  const std::vector<std::string> lines = {"add x", "add x --hard",
                                          "add x --first", "add x -w yesterday",
                                          "add x --hard --first"};
  Bench bench;
  bench.settings = "tone = \"facts\"\n";
  for (const std::string& line : lines) {
    CAPTURE(line);
    REQUIRE(bench.run(line) == kOk);
    CHECK(bench.out.find('.') == bench.out.size() - 2);
  }
  REQUIRE(bench.run("here") == kOk);
  CHECK(bench.out == "Saved 6, today 15:20: here.\n");
}

TEST_CASE("saved: a clock before the newest entry is told") {
  Bench bench;
  bench.set_clock("2026-11-10T08:00:00Z");
  bench.keep({"add x"});
  bench.set_clock("2026-11-04T08:00:00Z");
  REQUIRE(bench.run("add y") == kOk);
  CHECK(holds(bench.err, "The clock of this computer is before the newest"));
}

}  // namespace
}  // namespace wins::test
