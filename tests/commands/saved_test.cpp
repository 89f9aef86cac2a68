// SPDX-License-Identifier: MIT
// What add and here answer, by mark and situation.
#include <fmt/core.h>

#include <set>
#include <string>
#include <vector>

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
       "Saved 1, today 15:20. It was hard, and it has a place here.\n"},
      {"here", "Saved 1, today 15:20: here. That is enough.\n"},
      {"here with jo", "Saved 1, today 15:20.\n"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    Bench bench;
    REQUIRE(bench.run(one.line) == kOk);
    CHECK(bench.out == one.out);
  }
}

TEST_CASE("saved: what is tender has an answer of its own for seven times") {
  struct Case {
    std::string line;
    bool once_a_day;
  };
  const std::vector<Case> cases = {
      {"add x --hard", false},
      {"add x --hard --first", false},
      {"add 'it does not count but i rang her'", true},
      {"add 'i failed again'", true},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    Bench bench;
    std::set<std::string> answers;
    for (int day = 10; day < 17; ++day) {
      bench.set_clock(fmt::format("2026-11-{}T08:00:00Z", day));
      bench.keep({one.line});
      const std::string told = bench.out.substr(bench.out.find("08:00"));
      CHECK(told != "08:00.\n");
      answers.insert(told);
      if (one.once_a_day) {
        bench.keep({one.line});
        CHECK(bench.out.ends_with("08:00.\n"));
      }
    }
    CHECK(answers.size() == 7);
  }
}

TEST_CASE("saved: after three doubts the next is told that they stayed") {
  Bench bench;
  const std::string others =
      "Others here came with a doubt too, and they stayed.\n";
  for (int day = 10; day < 13; ++day) {
    bench.set_clock(fmt::format("2026-11-{}T08:00:00Z", day));
    bench.keep({"add 'it does not count but i rang her'"});
    CHECK(!holds(bench.out, others));
  }
  bench.keep({"add 'it does not count but i rang her'"});
  CHECK(!holds(bench.out, others));
  bench.set_clock("2026-11-13T08:00:00Z");
  bench.keep({"add 'it does not count but i rang her'"});
  CHECK(holds(bench.out, others));
}

TEST_CASE("saved: the first of a day has a warm answer, the second is plain") {
  Bench bench;
  bench.keep({"add x -w '2 nov'", "add x"});
  CHECK(bench.out == "Saved 2, today 15:20. Kept exactly as you said it.\n");
  bench.keep({"add x"});
  CHECK(bench.out == "Saved 3, today 15:20.\n");
  bench.set_clock("2026-11-05T08:00:00Z");
  bench.keep({"add x"});
  CHECK(bench.out == "Saved 4, today 08:00. It has a place here.\n");
}

TEST_CASE("saved: after months it says what is kept, never what was not") {
  Bench bench;
  bench.keep({"add x -w '2 feb'", "add x"});
  CHECK(bench.out ==
        "Saved 2, today 15:20. Everything is where you left it.\n");
}

TEST_CASE("saved: words that speak of self-harm have the plain answer alone") {
  Bench bench;
  bench.keep({"add x", "add 'i failed, i want to die' --hard"});
  CHECK(bench.out == "Saved 2, today 15:20.\n");
}

TEST_CASE("saved: a guess is told as one, and stands among facts elsewhere") {
  Bench bench;
  bench.keep({"add x", "add 'asked for help with the forms'"});
  CHECK(bench.out ==
        "Saved 2, today 15:20. It reads like reaching out (a guess).\n");
  CHECK(bench.entry(2)["kind_source"] == "guess");
  bench.keep({"add 'asked for help with the forms' --hard +home"});
  CHECK(bench.out ==
        "Saved 3, today 15:20; reaching out (a guess), tag home. It was hard, "
        "and it has a place here.\n");
  bench.settings = "tone = \"facts\"\n";
  bench.keep({"add 'asked for help with the forms'"});
  CHECK(bench.out == "Saved 4, today 15:20; reaching out (a guess).\n");
  bench.settings = "[add]\nguess = false\n";
  bench.keep({"add 'asked for help with the forms'"});
  CHECK(bench.entry(5)["kind"].is_null());
  bench.settings = "";
  bench.keep({"add 'asked for help with the forms' -k none"});
  CHECK(bench.entry(6)["kind"].is_null());
}

TEST_CASE("saved: a therapist's own moment is told what is not asked for") {
  Bench bench;
  bench.settings = "role = \"therapist\"\n";
  bench.keep({"add x", "add 'kept the frame' -k hold"});
  CHECK(bench.out ==
        "Saved 2, today 15:20; holding steady. Your own side of the hour "
        "counts too.\n");
  CHECK(bench.err ==
        "No names and no details of anyone else are asked for here.\n");
  bench.keep({"add 'kept the frame' -k hold"});
  CHECK(bench.err == "");
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
