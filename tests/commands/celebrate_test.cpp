// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

using Lines = std::vector<std::string>;

const std::string kWays =
    "[celebrate]\nways = [\"the good tea\", \"ten minutes of sun\"]\n";
const std::string kAsk =
    "A word on how this one gets marked, if you like. Enter leaves it.\n";
const std::string kAskMore =
    "A word on how this one gets marked, if you like. Enter leaves it, s "
    "shows\nanother.\n";
const std::string kMarked = "Marked. wins list --celebrated has it.\n";

/// As it comes: 1 to 4, the newest first in the words.
Bench four_moments() {
  Bench bench;
  bench.env["NO_COLOR"] = "1";
  bench.keep({"add third -w '1 nov'", "add second -w '2 nov'",
              "add hard -w '3 nov' --hard", "add fourth -w '30 oct'"});
  return bench;
}

TEST_CASE("celebrate: one moment alone, with what stands beside it") {
  Bench bench;
  bench.settings = kWays;
  bench.keep(
      {"add 'said i would ring on sunday' -w '31 oct' +family "
       "-u 'used to say yes' --kinder 'i may rest' -k boundary"});
  REQUIRE(bench.run("celebrate") == kOk);
  CHECK(bench.out ==
        "Sat 31 Oct\n"
        "  said i would ring on sunday +family\n"
        "  It used to go like this: used to say yes\n"
        "  In kinder words: i may rest\n"
        "\n"
        "Your ways to mark one: the good tea; ten minutes of sun\n");
  CHECK(bench.err == "");
  CHECK(bench.prompts.empty());
}

TEST_CASE("celebrate: the newest that is neither hard nor celebrated") {
  Bench bench = four_moments();
  REQUIRE(bench.run("celebrate") == kOk);
  CHECK(bench.out == "Mon 2 Nov\n  second\n");
  REQUIRE(bench.type("celebrate", {"tea"}) == kOk);
  REQUIRE(bench.run("celebrate") == kOk);
  CHECK(bench.out == "Sun 1 Nov\n  third\n");
}

TEST_CASE("celebrate: a word is kept with the moment, as one change") {
  Bench bench = four_moments();
  const auto before = bench.entry(2);
  bench.set_clock("2026-11-04T18:00:00Z");
  REQUIRE(bench.type("celebrate", {"  told jo. she cheered! +jo "}) == kOk);
  CHECK(bench.out == "Mon 2 Nov\n  second\n\n" + kMarked);
  CHECK(bench.err == kAskMore);
  CHECK(bench.prompts == Lines{"> "});
  const auto after = bench.entry(2);
  CHECK(after["celebrated"] == "2026-11-04T18:00:00+00:00");
  CHECK(after["celebrated_how"] == "  told jo. she cheered! +jo ");
  CHECK(after["tags"] == nlohmann::json::array());
  REQUIRE(bench.run("undo --json") == kOk);
  CHECK(bench.json()["steps"] ==
        nlohmann::json::parse(
            R"([{"command":"celebrate","entry":2,"effect":"changed",
                "session":null,"checkin":null}])"));
  CHECK(bench.entry(2) == before);
  REQUIRE(bench.run("redo") == kOk);
  CHECK(bench.entry(2) == after);
}

TEST_CASE("celebrate: what was celebrated is told by list and show") {
  Bench bench = four_moments();
  REQUIRE(bench.type("celebrate", {"tea"}) == kOk);
  REQUIRE(bench.run("list --celebrated") == kOk);
  CHECK(bench.out == "Mon 2 Nov\n   2  second\n      celebrated\n");
  REQUIRE(bench.run("show 2") == kOk);
  CHECK(holds(bench.out, "  Celebrated today 15:20: tea\n"));
}

TEST_CASE("celebrate: Enter, blanks and leaving change nothing") {
  for (const Lines& typed : {Lines{""}, Lines{"   "}, Lines{}}) {
    Bench bench = four_moments();
    const auto before = bench.entries();
    REQUIRE(bench.type("celebrate", typed) == kOk);
    CHECK(bench.out == "Mon 2 Nov\n  second\n\n");
    CHECK(bench.opened == std::vector<Access>{Access::read});
    CHECK(bench.entries() == before);
  }
}

TEST_CASE("celebrate: s shows another, and comes round again") {
  Bench bench = four_moments();
  REQUIRE(bench.type("celebrate", {"s", "s", "s", ""}) == kOk);
  CHECK(bench.out ==
        "Mon 2 Nov\n  second\n\n"
        "\nSun 1 Nov\n  third\n\n"
        "\nFri 30 Oct\n  fourth\n\n"
        "\nMon 2 Nov\n  second\n\n");
  CHECK(bench.prompts == Lines{"> ", "> ", "> ", "> "});
  REQUIRE(bench.type("celebrate", {"s", "s", "sat with it"}) == kOk);
  CHECK(bench.entry(4)["celebrated_how"] == "sat with it");
  CHECK(bench.entry(2)["celebrated"].is_null());
}

TEST_CASE("celebrate: where there is no other, s says so and is not kept") {
  Bench bench;
  bench.keep({"add rested"});
  REQUIRE(bench.type("celebrate", {"s", ""}) == kOk);
  CHECK(bench.err == kAsk + "There is no other one to show.\n");
  CHECK(bench.entry(1)["celebrated"].is_null());
}

TEST_CASE("celebrate: an entry that is named is shown, whatever it holds") {
  Bench bench = four_moments();
  REQUIRE(bench.type("celebrate 3", {"s", "s", "s", "s", "went out"}) == kOk);
  CHECK(holds(bench.out, "Tue 3 Nov\n  hard\n\n\nMon 2 Nov\n  second\n"));
  CHECK(bench.out.ends_with("\nTue 3 Nov\n  hard\n\n" + kMarked));
  CHECK(bench.entry(3)["celebrated_how"] == "went out");
  REQUIRE(bench.run("celebrate last") == kOk);
  CHECK(bench.out == "Fri 30 Oct\n  fourth\n");
}

TEST_CASE("celebrate: a word that is there can be put anew, and undone") {
  Bench bench = four_moments();
  bench.keep({"add fifth"});
  REQUIRE(bench.type("celebrate 5", {"tea"}) == kOk);
  REQUIRE(bench.type("celebrate 5", {"sun"}) == kOk);
  CHECK(holds(bench.out, "  fifth\n  Celebrated today 15:20: tea\n"));
  CHECK(bench.err ==
        "A word in place of that one, if you like. Enter leaves it as it "
        "is.\n");
  CHECK(bench.entry(5)["celebrated_how"] == "sun");
  bench.keep({"undo"});
  CHECK(bench.entry(5)["celebrated_how"] == "tea");
}

TEST_CASE("celebrate: a month is told as a month") {
  Bench bench;
  bench.keep({"add rested -w 2025-10"});
  REQUIRE(bench.run("celebrate") == kOk);
  CHECK(bench.out == "October 2025\n  rested\n");
}

TEST_CASE("celebrate: nothing to show is one kind sentence") {
  Bench bench;
  bench.keep({"add hard --hard", "add secret --private"});
  REQUIRE(bench.look("celebrate") == kOk);
  CHECK(bench.out ==
        "Nothing has to be marked. Any moment can be, by its number: wins "
        "celebrate 2\n");
  CHECK(bench.prompts.empty());
  bench.settings = "tone = \"facts\"\n";
  REQUIRE(bench.run("celebrate") == kOk);
  CHECK(bench.out ==
        "No moment to show. By its number, any can be: wins celebrate 2\n");
}

TEST_CASE("celebrate: an empty journal says how the first one comes") {
  Bench bench;
  REQUIRE(bench.look("celebrate") == kOk);
  CHECK(bench.out == "");
  CHECK(bench.err == "The first one comes with: wins add\n");
  REQUIRE(bench.run("celebrate") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.run("celebrate --json") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(
                            R"({"kind":"celebrate","ways":[],"entries":[]})"));
}

TEST_CASE("celebrate: with tone = facts there are facts alone") {
  Bench bench = four_moments();
  bench.settings = "tone = \"facts\"\n" + kWays;
  REQUIRE(bench.type("celebrate", {""}) == kOk);
  CHECK(bench.out ==
        "Mon 2 Nov\n  second\n\n"
        "Ways to mark one: the good tea; ten minutes of sun\n");
  CHECK(bench.err ==
        "How this one gets marked. Enter leaves it, s shows another.\n");
}

TEST_CASE("celebrate: the person's closing comes last, on a terminal alone") {
  Bench bench = four_moments();
  bench.settings = "closing = \"Slowly is a speed!\"\n";
  REQUIRE(bench.type("celebrate", {""}) == kOk);
  CHECK(bench.out == "Mon 2 Nov\n  second\n\nSlowly is a speed!\n");
  REQUIRE(bench.look("celebrate --no-input") == kOk);
  CHECK(bench.out == "Mon 2 Nov\n  second\nSlowly is a speed!\n");
  REQUIRE(bench.look("celebrate --json") == kOk);
  CHECK(!holds(bench.out, "Slowly"));
  REQUIRE(bench.run("celebrate") == kOk);
  CHECK(!holds(bench.out, "Slowly"));
  REQUIRE(bench.type("celebrate", {"tea"}) == kOk);
  CHECK(bench.out.ends_with(kMarked + "Slowly is a speed!\n"));
}

TEST_CASE("celebrate: nothing is asked where nobody sees or answers") {
  Bench bench = four_moments();
  for (const std::string line :
       {"celebrate --no-input", "celebrate --json", "celebrate --plain"}) {
    CAPTURE(line);
    REQUIRE(bench.type(line, {"tea"}) == kOk);
    CHECK(bench.prompts.empty());
  }
  // The moment goes to a file: a question about it would be out of place.
  bench.terminal = {.input = true, .output = false, .error = true};
  REQUIRE(bench.run("celebrate") == kOk);
  CHECK(bench.prompts.empty());
  CHECK(bench.entry(2)["celebrated"].is_null());
}

TEST_CASE("celebrate: -q leaves out the answer, not the moment") {
  Bench bench = four_moments();
  REQUIRE(bench.type("celebrate -q", {"tea"}) == kOk);
  CHECK(bench.out == "Mon 2 Nov\n  second\n\n");
  CHECK(bench.entry(2)["celebrated_how"] == "tea");
}

TEST_CASE("celebrate: JSON and plain give the ways and the entry") {
  Bench bench = four_moments();
  bench.settings = kWays;
  REQUIRE(bench.run("celebrate --json") == kOk);
  CHECK(bench.out.starts_with("{\"kind\":\"celebrate\",\"ways\":"));
  CHECK(bench.json()["ways"] ==
        nlohmann::json{"the good tea", "ten minutes of sun"});
  CHECK(bench.json()["entries"].size() == 1);
  CHECK(bench.json()["entries"][0]["id"] == 2);
  REQUIRE(bench.run("celebrate --plain") == kOk);
  CHECK(bench.out.starts_with(
      "ways\tthe good tea,ten minutes of sun\nentries\t2\t2026-11-02T"));
}

TEST_CASE("celebrate: ids that cannot be shown are refused") {
  struct Case {
    std::string line;
    ExitCode code;
    std::string said;
  };
  const std::vector<Case> cases = {
      {"celebrate 99", kCouldNot, "wins: there is no entry 99\n"},
      {"celebrate 4", kCouldNot, "wins: entry 4 was removed\n"},
      {"celebrate x", kUsage, "wins: 'x' is not an id\n"},
      {"celebrate 1 2", kUsage, "wins: one entry at a time\n"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    Bench bench = four_moments();
    bench.keep({"remove 4"});
    CHECK(bench.run(one.line) == one.code);
    CHECK(bench.err.starts_with(one.said));
    CHECK(bench.out == "");
  }
}

TEST_CASE("celebrate: a word that cannot be kept is not lost") {
  Bench bench = four_moments();
  const std::string long_word(kTextLimit + 1, 'x');
  CHECK(bench.type("celebrate", {long_word}) == kCouldNot);
  CHECK(holds(bench.err, "the text has 65537 bytes"));
  CHECK(holds(bench.err, "Nothing was saved."));
  CHECK(bench.drafts == Lines{long_word});
  CHECK(bench.entry(2)["celebrated"].is_null());
  REQUIRE(bench.type("celebrate", {long_word.substr(1)}) == kOk);
  CHECK(bench.entry(2)["celebrated_how"] == long_word.substr(1));
}

TEST_CASE("celebrate: a word after which support is named") {
  Bench bench = four_moments();
  REQUIRE(bench.type("celebrate", {"didnt cut myself, had tea"}) == kOk);
  CHECK(bench.out.ends_with(kMarked));
  CHECK(bench.err.ends_with(
      "If a person would help right now: wins support says where to find "
      "one, at any hour.\n"));
}

TEST_CASE("celebrate: settings that cannot be read stop it") {
  Bench bench = four_moments();
  bench.settings = "tone = 3\n";
  CHECK(bench.run("celebrate") == kCouldNot);
  CHECK(holds(bench.err, "config.toml, line 1"));
}

TEST_CASE("celebrate: bare wins names it after reflect") {
  Bench bench;
  REQUIRE(bench.run("") == kOk);
  CHECK(holds(bench.out,
              "\n  wins celebrate   stay with one, and mark it your way\n"));
}

}  // namespace
}  // namespace wins::test
