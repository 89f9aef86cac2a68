// SPDX-License-Identifier: MIT
// The one question of reflect today, and its answer.
#include <algorithm>
#include <set>

#include "holds.h"
#include "language.h"
#include "support/bench.h"

namespace wins::test {
namespace {

using Lines = std::vector<std::string>;

/// The line above the prompt; empty when nothing was asked.
std::string asked(Bench& bench, const std::string& line = "reflect") {
  REQUIRE(bench.type(line, {""}) == kOk);
  if (bench.prompts.empty()) {
    return {};
  }
  const std::string above = bench.err.substr(0, bench.err.rfind('\n'));
  return above.substr(above.rfind('\n') + 1);
}

TEST_CASE("question: it comes after the entries, and an answer is linked") {
  Bench bench;
  bench.keep({"add 'waited before i answered' -k pause"});
  REQUIRE(bench.type("reflect", {"a breath +work"}) == kOk);
  CHECK(bench.prompts == Lines{"> "});
  CHECK(bench.out ==
        "Wed 4 Nov, in your own words.\n\nwaited before i answered\n"
        "Saved 2, today 15:20; tag work.\n");
  CHECK(bench.err == "\nNoticed while it was going on, or afterwards?\n");
  const auto answer = bench.entry(2);
  CHECK(answer["text"] == "a breath +work");
  CHECK(answer["answers"] ==
        nlohmann::json{{"question", "today.noticed"}, {"entry", 1}});
  REQUIRE(bench.run("show 2") == kOk);
  CHECK(holds(bench.out, "An answer to a question about 1\n"));
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.entries().size() == 1);
}

TEST_CASE("question: what was answered is not asked about again that day") {
  Bench bench;
  bench.keep({"add first", "add second"});
  REQUIRE(bench.type("reflect", {"one"}) == kOk);
  CHECK(bench.entry(3)["answers"]["entry"] == 2);
  REQUIRE(bench.type("reflect", {"two"}) == kOk);
  CHECK(bench.entry(4)["answers"]["entry"] == 1);
  CHECK(asked(bench) == "");
}

TEST_CASE("question: where the day holds several, it says which one") {
  Bench bench;
  bench.keep({"add first"});
  CHECK(asked(bench) != "");
  CHECK(!holds(bench.err, "About this one"));
  bench.keep({"add second"});
  CHECK(asked(bench) != "");
  CHECK(holds(bench.err, "\nAbout this one: second\n"));
  bench.keep({"here"});
  CHECK(asked(bench) != "");
  CHECK(holds(bench.err, "\nAbout this one: here\n"));
}

TEST_CASE("question: it goes with the entry") {
  struct Case {
    std::string entry;
    std::string question;
  };
  const std::vector<Case> cases = {
      {"add x -k stay",
       "Was there something to stay for, or did staying come by itself?"},
      {"add x -k reach", "Was there an answer, or is it open for now?"},
      {"add x -k safe", "Was somebody near in it, or not this time?"},
      {"add x -k boundary",
       "What came after it: quiet, noise, or something else?"},
      {"add x -k rest", "More like resting, or more like stopping?"},
      {"add x -k gentle", "Did it come by itself, or was it chosen?"},
      {"add x -k show",
       "Was there a moment of turning back, or not this time?"},
      {"add x -k hold",
       "Was there something that held you as well, or not this time?"},
      {"add x -k repair",
       "Was the way back in touch shorter, longer, or about the same?"},
      {"add x -k repair --repair 2h",
       "Did it use to go another way, or much like this?"},
      {"add x -k settle", "Did it ease by itself, with something, or not yet?"},
      {"add x -k notice --duration 2h",
       "Was the voice inside softer, rougher, or about the same?"},
      {"add x -k pause", "Noticed while it was going on, or afterwards?"},
      {"add x", "Noticed while it was going on, or afterwards?"},
      {"add x --first", "Was it as pictured beforehand, or another way?"},
      {"add x -k repair --repair 2h -u y",
       "Was there a sign before it, or did it come by itself?"},
      {"here",
       "Is there a word that goes with it, or is here the whole of it?"},
      {"add x --hard --first",
       "Hard in the way new things are, or hard in another way? Either can "
       "be written, or left."},
  };
  for (const Case& one : cases) {
    CAPTURE(one.entry);
    Bench bench;
    bench.env["COLUMNS"] = "200";
    bench.keep({one.entry});
    REQUIRE(bench.type("reflect", {""}) == kOk);
    CHECK(holds(bench.err, "\n" + one.question.substr(0, 50)));
  }
}

TEST_CASE("question: a measure that is switched off is not asked about") {
  Bench bench;
  bench.keep({"add x -k repair"});
  bench.settings = "[measures]\noff = [\"repair\"]\n";
  CHECK(asked(bench) == "Did it use to go another way, or much like this?");
}

TEST_CASE("question: a hard entry is asked about once, then it is met") {
  Bench bench;
  bench.keep({"add x --hard"});
  CHECK(asked(bench) == "or left.");
  CHECK(asked(bench) == "");
  CHECK(bench.out.ends_with(
      "\nYou marked this one hard, and you wrote it down.\n"));
  CHECK(asked(bench) == "");
  CHECK(bench.out.ends_with("\nThere is room here for all of it.\n"));
  bench.settings = "tone = \"facts\"\n";
  CHECK(asked(bench) == "");
  CHECK(bench.out == "Wed 4 Nov, in your own words.\n\nx\n");
}

TEST_CASE("question: none comes back before the others that fit") {
  Bench bench;
  bench.keep({"add x -k notice"});
  std::vector<std::string> questions;
  for (int i = 0; i < 16; ++i) {
    questions.push_back(asked(bench));
  }
  for (std::size_t i = 0; i < 8; ++i) {
    CHECK(questions[i] == questions[i + 8]);
  }
  CHECK(std::set(questions.begin(), questions.end()).size() == 8);
}

TEST_CASE("question: it is left with Enter, and nothing is kept") {
  Bench bench;
  bench.keep({"add x"});
  for (const Lines& typed : {Lines{""}, Lines{"  "}, Lines{}}) {
    REQUIRE(bench.type("reflect", typed) == kOk);
    CHECK(bench.prompts == Lines{"> "});
    CHECK(bench.entries().size() == 1);
  }
}

TEST_CASE("question: where nothing is asked") {
  struct Case {
    std::string line;
    Lines kept;
    std::string settings;
  };
  const std::vector<Case> cases = {
      {"reflect --facts", {"add x"}, ""},
      {"reflect --json", {"add x"}, ""},
      {"reflect --plain", {"add x"}, ""},
      {"reflect --no-input", {"add x"}, ""},
      {"reflect -k rest", {"add x -k rest"}, ""},
      {"reflect -t home", {"add x +home"}, ""},
      {"reflect week", {"add x"}, ""},
      {"reflect", {"add x"}, "reflect.ask = false\n"},
      {"reflect", {"add x"}, "display.pager = true\n"},
      {"reflect", {"add x --private"}, ""},
      {"reflect", {"add x +work"}, "reflect.skip_tags = [\"work\"]\n"},
      {"reflect", {"add x", "add 'didnt cut myself tonight'"}, ""},
      {"reflect", {"add x", "add y --private -u 'wanted to end it all'"}, ""},
      {"reflect", {"session --tough", "add x"}, ""},
      {"reflect", {"add x -w yesterday", "add y --private"}, ""},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    CAPTURE(one.kept.back());
    CAPTURE(one.settings);
    Bench bench;
    bench.keep(one.kept);
    bench.settings = one.settings;
    CHECK(bench.type(one.line, {"words"}) == kOk);
    CHECK(bench.prompts.empty());
    CHECK(bench.err == "");
  }
  Bench piped;
  piped.keep({"add x"});
  piped.terminal = {.input = true, .output = false, .error = true};
  REQUIRE(piped.run("reflect") == kOk);
  CHECK(piped.prompts.empty());
}

TEST_CASE("question: a private entry beside it is not the one asked about") {
  Bench bench;
  bench.keep({"add seen", "add secret --private"});
  CHECK(asked(bench) != "");
  CHECK(holds(bench.err, "About this one: seen\n"));
}

TEST_CASE("question: an answer that cannot be kept is rescued") {
  Bench bench;
  bench.keep({"add x"});
  const std::string long_line(kTextLimit + 1, 'x');
  CHECK(bench.type("reflect", {long_line}) == kCouldNot);
  CHECK(bench.drafts == Lines{long_line});
  CHECK(holds(bench.err, "Nothing was saved."));
}

TEST_CASE("question: words after which support is named") {
  Bench bench;
  bench.keep({"add x"});
  REQUIRE(bench.type("reflect", {"i want to die"}) == kOk);
  CHECK(holds(bench.err, "If a person would help right now: wins support"));
}

TEST_CASE("question: all of them keep the rules of language") {
  const Lines own = {"rested", "secret"};
  for (const std::string kept :
       {"add rested -k notice", "add rested -k stay", "add rested -k reach",
        "add rested -k boundary", "add rested -k rest", "add rested -k gentle",
        "add rested -k show", "add rested -k hold", "add rested -k repair",
        "add rested --first", "add rested --hard", "here"}) {
    CAPTURE(kept);
    Bench bench;
    bench.keep({"add secret --private", kept});
    for (int i = 0; i < 10; ++i) {
      check_language(bench, {"reflect", {""}}, Scope::reply, own);
    }
    check_language(bench, {"reflect", {"rested"}}, Scope::reply, own);
  }
}

}  // namespace
}  // namespace wins::test
