// SPDX-License-Identifier: MIT
// Three questions, in half a minute.
#include "holds.h"
#include "language.h"
#include "support/bench.h"
#include "support/golden.h"

namespace wins::test {
namespace {

using Lines = std::vector<std::string>;

const std::string kPrompt = "yes, a little, not lately, pass > ";

/// The answers so far, newest first, as "question: answer".
Lines answers(Bench& bench) {
  REQUIRE(bench.run("reflect signs --json") == kOk);
  Lines all;
  const auto report = bench.json();
  for (const auto& answer : report["answers"]) {
    all.push_back(std::string(answer["question"]) + ": " +
                  std::string(answer["answer"]));
  }
  return all;
}

TEST_CASE("signs: three questions, each after a line of one's own") {
  Bench bench;
  bench.keep({"add 'saw it coming' -k notice -w '1 nov'",
              "add 'stayed on the sofa' -k stay -w '2 nov'",
              "add 'i failed' --kinder 'i went, and it was a lot' -w '3 nov'"});
  REQUIRE(bench.type("reflect signs", {"yes", "a little", "pass"}) == kOk);
  CHECK(bench.prompts == Lines{kPrompt, kPrompt, kPrompt});
  CHECK(bench.out ==
        "On Sun 1 Nov: saw it coming\n"
        "On Mon 2 Nov: stayed on the sofa\n"
        "On Tue 3 Nov, in kinder words: i went, and it was a lot\n"
        "Kept. The questions come back when you ask for them, and not "
        "before.\n");
  CHECK(bench.err ==
        "Noticing sooner these days, or not lately?\n\n"
        "Staying longer these days, or not lately?\n\n"
        "Kinder to yourself these days, or not lately?\n\n");
  CHECK(answers(bench) ==
        Lines{"kinder: pass", "longer: a little", "sooner: yes"});
  CHECK(bench.json()["answers"][0]["entry"] == 3);
  CHECK(bench.json()["answers"][2]["entry"] == 1);
}

TEST_CASE("signs: an answer is a word or its first letter") {
  struct Case {
    std::string typed;
    std::string kept;
  };
  const std::vector<Case> cases = {
      {"yes", "yes"},
      {"y", "yes"},
      {"Yes", "yes"},
      {" a little ", "a little"},
      {"a", "a little"},
      {"A LITTLE", "a little"},
      {"not lately", "not lately"},
      {"n", "not lately"},
      {"no", "not lately"},
      {"pass", "pass"},
      {"P", "pass"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.typed);
    Bench bench;
    REQUIRE(bench.type("reflect signs", {one.typed}) == kOk);
    CHECK(answers(bench) == Lines{"sooner: " + one.kept});
  }
}

TEST_CASE("signs: Enter leaves a question open, and nothing is kept of it") {
  Bench bench;
  REQUIRE(bench.type("reflect signs", {"", "  ", ""}) == kOk);
  CHECK(bench.out == "");
  CHECK(bench.prompts.size() == 3);
  CHECK(answers(bench).empty());
  REQUIRE(bench.type("reflect signs", {"", "n", ""}) == kOk);
  CHECK(answers(bench) == Lines{"longer: not lately"});
}

TEST_CASE("signs: leaving in the middle keeps what was answered") {
  Bench bench;
  REQUIRE(bench.type("reflect signs", {"y"}) == kOk);
  CHECK(bench.prompts.size() == 2);
  CHECK(bench.out.starts_with("Kept. "));
  CHECK(answers(bench) == Lines{"sooner: yes"});
}

TEST_CASE("signs: what cannot be read is asked for once more, then left") {
  Bench bench;
  REQUIRE(bench.type("reflect signs", {"maybe", "a", "hm", "hm", ""}) == kOk);
  CHECK(bench.prompts.size() == 5);
  CHECK(holds(bench.err,
              "One of the four words can be kept here. Enter leaves it "
              "open.\n"));
  CHECK(answers(bench) == Lines{"sooner: a little"});
}

TEST_CASE("signs: the answers of one call are one step to undo") {
  Bench bench;
  REQUIRE(bench.type("reflect signs", {"", "pass"}) == kOk);
  REQUIRE(bench.type("reflect signs", {"y", "a", "n"}) == kOk);
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.out == "Took back 3 answers. wins redo brings them again.\n");
  CHECK(answers(bench) == Lines{"longer: pass"});
  REQUIRE(bench.run("redo") == kOk);
  CHECK(bench.out == "Brought back 3 answers.\n");
  CHECK(answers(bench).size() == 4);
  REQUIRE(bench.run("undo 2") == kOk);
  CHECK(answers(bench).empty());
}

TEST_CASE("signs: an answer of a month ago stands beside the one of now") {
  Bench bench;
  bench.set_clock("2026-06-10T10:00:00Z");
  REQUIRE(bench.type("reflect signs", {"yes", "pass", "n"}) == kOk);
  bench.set_clock("2026-09-10T10:00:00Z");
  REQUIRE(bench.type("reflect signs", {"n", "y", "pass"}) == kOk);
  CHECK(holds(bench.out,
              "In June 2026 you answered “yes” to noticing sooner. This time: "
              "“not lately”.\n"));
  CHECK(!holds(bench.out, "staying longer."));
  CHECK(!holds(bench.out, "kinder to yourself."));
  bench.set_clock("2026-10-01T10:00:00Z");
  REQUIRE(bench.type("reflect signs", {"a", "a", "a"}) == kOk);
  // September is not a month back yet.
  CHECK(holds(bench.out,
              "In June 2026 you answered “yes” to noticing sooner. This time: "
              "“a little”.\n"
              "In June 2026 you answered “not lately” to being kinder to "
              "yourself. This time: “a little”.\nKept. "));
  bench.set_clock("2026-10-31T10:00:00Z");
  REQUIRE(bench.type("reflect signs", {"", "n", ""}) == kOk);
  CHECK(holds(bench.out,
              "In October 2026 you answered “a little” to staying longer. "
              "This time: “not lately”.\n"));
}

TEST_CASE("signs: the line before a question") {
  struct Case {
    std::string why;
    Lines kept;
    std::string line;
  };
  const std::vector<Case> cases = {
      {"the newest",
       {"add a -k notice -w '1 nov'", "add b -k pause"},
       "On Wed 4 Nov: b\n"},
      {"a month at most", {"add a -k notice -w '4 oct'"}, ""},
      {"of the last thirty days",
       {"add a -k notice -w '5 oct'"},
       "On Mon 5 Oct: a\n"},
      {"its kinds alone", {"add a -k rest"}, ""},
      {"not hard", {"add a -k notice --hard"}, ""},
      {"not private", {"add a -k notice --private"}, ""},
      {"not set aside", {"add a -k notice -t work"}, ""},
      {"not self-harm", {"add 'no self-harm today' -k notice"}, ""},
      {"not self-critical", {"add 'saw that i failed' -k notice"}, ""},
      {"not after a tough session",
       {"session -w '1 nov 9:00' --tough", "add a -k notice -w '1 nov 20:00'"},
       ""},
      {"not without words", {"here -k notice"}, ""},
  };
  for (const Case& one : cases) {
    CAPTURE(one.why);
    Bench bench;
    bench.settings = "reflect.skip_tags = [\"work\"]\n";
    bench.keep(one.kept);
    REQUIRE(bench.type("reflect signs", {"", "", ""}) == kOk);
    CHECK(bench.out == one.line);
  }
}

TEST_CASE("signs: a kind that the person set comes before a newer guess") {
  Bench bench;
  bench.settings = "add.guess = false\n";
  const auto guessed = [&](std::uint8_t number, int day) {
    bench.store().add(Entry{.uid = Uid{{number}},
                            .when = {.at = bench.now,
                                     .day = Day(std::chrono::year{2026} /
                                                std::chrono::November / day)},
                            .text = "guessed " + std::to_string(day),
                            .kind = "notice",
                            .kind_source = KindSource::guess,
                            .created = bench.now,
                            .changed = bench.now},
                      {.command = "add", .at = bench.now});
  };
  guessed(1, 3);
  REQUIRE(bench.type("reflect signs", {""}) == kOk);
  CHECK(bench.out == "On Tue 3 Nov: guessed 3\n");
  bench.keep({"add 'set down' -k notice -w '1 nov'"});
  REQUIRE(bench.type("reflect signs", {""}) == kOk);
  CHECK(bench.out == "On Sun 1 Nov: set down\n");
}

TEST_CASE("signs: nothing is asked on the day of a tough session") {
  Bench bench;
  bench.keep({"session --tough"});
  REQUIRE(bench.type("reflect signs", {"y"}) == kOk);
  CHECK(bench.prompts.empty());
  CHECK(bench.out ==
        "Nothing is asked today. The questions keep, for any other day.\n");
}

TEST_CASE("signs: where nothing is asked it prints the answers so far") {
  Bench bench;
  REQUIRE(bench.type("reflect signs", {"y", "n"}) == kOk);
  bench.set_clock("2026-11-05T10:00:00Z");
  REQUIRE(bench.type("reflect signs", {"", "", "a"}) == kOk);
  for (const std::string line :
       {"reflect signs --facts", "reflect signs --no-input"}) {
    CAPTURE(line);
    REQUIRE(bench.type(line, {"y"}) == kOk);
    CHECK(bench.prompts.empty());
    CHECK(bench.out ==
          "Thu 5 Nov       being kinder to yourself  a little\n"
          "Wed 4 Nov       staying longer            not lately\n"
          "Wed 4 Nov       noticing sooner           yes\n");
  }
  REQUIRE(bench.run("reflect signs") == kOk);
  CHECK(holds(bench.out, "noticing sooner"));
  CHECK(bench.opened == std::vector{Access::read});
}

TEST_CASE("signs: no answers yet") {
  Bench bench;
  REQUIRE(bench.run("reflect signs") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.look("reflect signs --no-input") == kOk);
  CHECK(bench.err == "The first answers come with: wins reflect signs\n");
}

TEST_CASE("signs: facts alone with tone = facts") {
  Bench bench;
  bench.settings = "tone = \"facts\"\n";
  bench.set_clock("2026-06-10T10:00:00Z");
  REQUIRE(bench.type("reflect signs", {"y"}) == kOk);
  CHECK(bench.out == "Kept.\n");
  bench.set_clock("2026-11-04T10:00:00Z");
  REQUIRE(bench.type("reflect signs", {"n"}) == kOk);
  CHECK(bench.out ==
        "To noticing sooner: “yes” in June 2026, “not lately” this time.\n"
        "Kept.\n");
}

TEST_CASE("signs: JSON of the answers") {
  Bench bench;
  bench.keep({"add 'saw it coming' -k notice"});
  bench.type("reflect signs", {"y", "not lately", "pass"});
  bench.run("reflect signs --json");
  check_golden("reflect-signs.json", bench.out);
}

TEST_CASE("signs: what was kept last is told when the journal refuses") {
  Bench bench;
  bench.broken_journal = "the journal could not be read";
  CHECK(bench.type("reflect signs", {"y"}) == kCouldNot);
}

TEST_CASE("signs: all of it keeps the rules of language") {
  const Lines own = {"saw it coming!!"};
  for (const std::string tone : {"gentle", "facts"}) {
    Bench bench;
    bench.settings = "tone = \"" + tone + "\"\n";
    check_language(bench, {"reflect signs --no-input"}, Scope::reply, own);
    bench.keep({"add 'saw it coming!!' -k notice"});
    for (int month = 1; month <= 9; ++month) {
      bench.set_clock(fmt::format("2026-0{}-10T10:00:00Z", month));
      check_language(bench, {"reflect signs", {"y", "hm", "a", "n"}},
                     Scope::reply, own);
    }
    check_language(bench, {"reflect signs --facts"}, Scope::reply, own);
    bench.keep({"session --tough"});
    check_language(bench, {"reflect signs"}, Scope::reply, own);
  }
}

}  // namespace
}  // namespace wins::test
