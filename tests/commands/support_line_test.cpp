// SPDX-License-Identifier: MIT
// The line that names `wins support` after saving.
#include <algorithm>

#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

const std::string kNoneNamed =
    "If a person would help right now: wins support says where to find one, "
    "at any hour.\n";
const std::string kYours =
    "If a person would help right now: wins support has yours, and how to "
    "find a line.\n";
const std::string kPlaces = "[support]\nhint = ";

/// A journal that is past its first entry, about which more is said.
Bench begun_bench() {
  Bench bench;
  bench.keep({"add rested -w '1 nov'"});
  return bench;
}

TEST_CASE("support line: after words of the list, one line and no warm reply") {
  struct Case {
    std::string line;
    std::string out;
  };
  const std::vector<Case> cases = {
      {"add didnt cut myself tonight", "Saved 2, today 15:20.\n"},
      {"add didnt cut myself tonight --hard", "Saved 2, today 15:20.\n"},
      {"add didnt cut myself tonight --first", "Saved 2, today 15:20.\n"},
      {"add didnt cut myself -w yesterday", "Saved 2, yesterday.\n"},
      {"add rang jo +home -k reach -u 'wish i was dead'",
       "Saved 2, today 15:20; reaching out, tag home.\n"},
      {"add rang jo --kinder 'suicidal, and i rang jo'",
       "Saved 2, today 15:20.\n"},
      {"here 'i want to die'", "Saved 2, today 15:20.\n"},
      {"here -u 'i want to die'", "Saved 2, today 15:20: here.\n"},
      {"add - -k none", "Saved 2, today 15:20.\n"},
      {"add -e", "Saved 2, today 15:20.\n"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    Bench bench = begun_bench();
    bench.in = "self harm urge and i rang jo\n";
    bench.edited = "no reason to live, i said";
    REQUIRE(bench.run(one.line) == kOk);
    CHECK(bench.out == one.out);
    CHECK(bench.err == kNoneNamed);
  }
}

TEST_CASE("support line: words that are typed at the prompt") {
  Bench bench = begun_bench();
  REQUIRE(bench.type("add", {"i want to die", ""}) == kOk);
  CHECK(bench.out == "Saved 2, today 15:20.\n");
  CHECK(bench.err.ends_with(kNoneNamed));
}

TEST_CASE(
    "support line: what is added at the prompt counts, and is said once") {
  const auto times = [](const Bench& bench) {
    std::size_t count = 0;
    for (std::size_t at = 0;
         (at = bench.err.find(kNoneNamed, at)) != std::string::npos;
         at += kNoneNamed.size()) {
      ++count;
    }
    return count;
  };
  Bench bench = begun_bench();
  REQUIRE(bench.type("add", {"rang jo", "d", "i'd hurt myself", ""}) == kOk);
  CHECK(times(bench) == 1);
  REQUIRE(bench.type("add", {"i wanted to", "kill myself", "end it all", ""}) ==
          kOk);
  CHECK(times(bench) == 1);
  REQUIRE(bench.type("add", {"they want to", "die there", ""}) == kOk);
  CHECK(times(bench) == 1);
  REQUIRE(bench.type("add", {"rested", "slept", "d", "lay awake", ""}) == kOk);
  CHECK(times(bench) == 0);
  bench.settings = kPlaces + "\"always\"\n";
  REQUIRE(bench.type("add", {"rested", "suicidal", ""}) == kOk);
  CHECK(times(bench) == 1);
}

TEST_CASE("support line: an edit that brings such words, and no other edit") {
  Bench bench = begun_bench();
  REQUIRE(bench.run("edit 1 --text 'wish i were dead'") == kOk);
  CHECK(bench.err == kNoneNamed);
  CHECK(bench.out == "Changed 1. wins undo brings the earlier one back.\n");
  REQUIRE(bench.run("edit 1 --hard") == kOk);
  CHECK(bench.err == "");
  REQUIRE(bench.run("edit 1 --kinder 'it was heavy'") == kOk);
  CHECK(bench.err == "");
  REQUIRE(bench.run("edit 1 -u 'better off dead, i said'") == kOk);
  CHECK(bench.err == kNoneNamed);
  bench.edited = "rested and suicidal";
  REQUIRE(bench.run("edit 1") == kOk);
  CHECK(bench.err == kNoneNamed);
  REQUIRE(bench.run("edit 1 --text 'end it all' --for-good --yes") == kOk);
  CHECK(bench.err.ends_with(kNoneNamed));
  REQUIRE(bench.run("edit 1 --text 'end it all'") == kOk);
  CHECK(bench.err == "");
}

TEST_CASE("support line: nothing is said of other words") {
  Bench bench = begun_bench();
  for (const std::string line :
       {"add cutting myself some slack", "here", "add this deadline kills me",
        "edit 1 --text 'dead tired, slept'"}) {
    CAPTURE(line);
    REQUIRE(bench.run(line) == kOk);
    CHECK(bench.err == "");
  }
}

TEST_CASE("support line: with people named it says that they are there") {
  Bench bench = begun_bench();
  bench.settings = "[support]\ncontacts = [\"Jo\"]\n";
  REQUIRE(bench.run("add suicidal") == kOk);
  CHECK(bench.err == kYours);
}

TEST_CASE("support line: always is after every entry, never after none") {
  Bench bench = begun_bench();
  for (const std::string line :
       {"add rested", "here", "add suicidal", "edit 1 --text slept"}) {
    CAPTURE(line);
    bench.settings = kPlaces + "\"always\"\n";
    REQUIRE(bench.run(line) == kOk);
    CHECK(bench.err == kNoneNamed);
    bench.settings = kPlaces + "\"never\"\n";
    REQUIRE(bench.run(line) == kOk);
    CHECK(bench.err == "");
  }
}

TEST_CASE("support line: with never, such an entry gets no warm reply either") {
  Bench bench = begun_bench();
  bench.settings = kPlaces + "\"never\"\n";
  REQUIRE(bench.run("add didnt cut myself --hard") == kOk);
  CHECK(bench.out == "Saved 2, today 15:20.\n");
}

TEST_CASE("support line: -q and machine formats are without it") {
  Bench bench = begun_bench();
  for (const std::string hint : {"\"matched\"", "\"always\""}) {
    bench.settings = kPlaces + hint + "\n";
    for (const std::string option : {"-q", "--json", "--plain"}) {
      CAPTURE(option);
      REQUIRE(bench.run("add suicidal " + option) == kOk);
      CHECK(bench.err == "");
    }
  }
}

TEST_CASE("support line: settings that cannot be read do not silence it") {
  Bench bench = begun_bench();
  bench.settings = "tone = 3\n";
  REQUIRE(bench.run("add suicidal") == kOk);
  CHECK(bench.err.ends_with("the defaults are used\n" + kNoneNamed));
}

TEST_CASE("support line: nothing else is different with it and without it") {
  const std::vector<std::string> lines = {"add didnt cut myself tonight --hard",
                                          "add suicidal --json",
                                          "here 'i want to die'",
                                          "edit 1 --text 'wish i was dead'",
                                          "edit 2 -u 'end it all' --json",
                                          "list",
                                          "list --json",
                                          "show 2 --json",
                                          "reflect week --json",
                                          "reflect",
                                          "celebrate --json",
                                          "stats --json",
                                          "list --tags",
                                          "undo",
                                          "redo",
                                          "add ''",
                                          "list --json --all"};
  Bench matched;
  Bench never;
  matched.settings = kPlaces + "\"matched\"\n";
  never.settings = kPlaces + "\"never\"\n";
  for (const std::string& line : lines) {
    CAPTURE(line);
    const ExitCode code = matched.run(line);
    CHECK(never.run(line) == code);
    CHECK(never.out == matched.out);
    const std::size_t line_at = matched.err.find(kNoneNamed);
    if (line_at != std::string::npos) {
      matched.err.erase(line_at, kNoneNamed.size());
    }
    CHECK(never.err == matched.err);
  }
}

}  // namespace
}  // namespace wins::test
