// SPDX-License-Identifier: MIT
// One old moment alone on the screen.
#include "holds.h"
#include "language.h"
#include "support/bench.h"
#include "support/golden.h"

namespace wins::test {
namespace {

using Lines = std::vector<std::string>;

/// What the next lifts show, as "source words", one run each.
Lines lifts(Bench& bench, int runs, const std::string& options = "") {
  Lines seen;
  for (int i = 0; i < runs; ++i) {
    REQUIRE(bench.run("reflect lift --json" + options) == kOk);
    const auto lift = bench.json();
    if (lift["source"].is_null()) {
      seen.emplace_back("none");
      continue;
    }
    const std::string words =
        lift["heard"].is_null() ? lift["entries"][0]["text"] : lift["heard"];
    seen.push_back(std::string(lift["source"]) + " " + words);
  }
  return seen;
}

void celebrate(Bench& bench, const std::string& id) {
  REQUIRE(bench.type("celebrate " + id, {"tea"}) == kOk);
}

/// One of each source, the newest of all of a kind that is none of them.
Bench one_of_each() {
  Bench bench;
  bench.keep({"add rested -k rest -w '1 oct'",
              "add 'rang jo' --kinder 'i rang, and that was a lot' -w '2 oct'",
              "session -w '3 oct' --heard 'slow is a speed'",
              "add 'made tea' -w '4 oct'",
              "add 'said no' -k boundary -w '5 oct'"});
  return bench;
}

TEST_CASE("lift: one moment, what stands beside it, and one sentence") {
  Bench bench = one_of_each();
  REQUIRE(bench.run("reflect lift") == kOk);
  CHECK(bench.out ==
        "Fri 2 Oct\n  rang jo\n  In kinder words: i rang, and that was a lot\n"
        "\nYou wrote kinder words beside this one.\n");
  REQUIRE(bench.run("reflect lift") == kOk);
  CHECK(bench.out ==
        "Heard in the session of Sat 3 Oct: slow is a speed\n"
        "\nYou kept this sentence, word for word.\n");
  REQUIRE(bench.run("reflect lift") == kOk);
  CHECK(bench.out == "Thu 1 Oct\n  rested\n\nYou set this one down as rest.\n");
  REQUIRE(bench.run("reflect lift --facts") == kOk);
  CHECK(
      bench.out ==
      "Fri 2 Oct\n  rang jo\n  In kinder words: i rang, and that was a lot\n");
}

TEST_CASE("lift: by source, then what was shown longest ago") {
  Bench bench = one_of_each();
  bench.keep({"add slept -k rest -w '20 sep'"});
  celebrate(bench, "3");
  bench.shown.clear();
  CHECK(lifts(bench, 8) == Lines{"celebrated made tea", "kinder rang jo",
                                 "heard slow is a speed", "kind rested",
                                 "kind slept", "celebrated made tea",
                                 "kinder rang jo", "heard slow is a speed"});
}

TEST_CASE("lift: what is new comes before what was shown") {
  Bench bench = one_of_each();
  CHECK(lifts(bench, 2) == Lines{"kinder rang jo", "heard slow is a speed"});
  bench.keep({"add 'asked sam' -k reach -w yesterday"});
  CHECK(lifts(bench, 4) == Lines{"kind asked sam", "kind rested",
                                 "kinder rang jo", "heard slow is a speed"});
}

TEST_CASE("lift: a moment that was just marked comes first, as was said") {
  Bench bench = one_of_each();
  celebrate(bench, "3");
  CHECK(bench.out.ends_with("Marked. A lift will come to this one first.\n"));
  celebrate(bench, "4");
  CHECK(bench.out.ends_with("Marked. A lift will come to this one first.\n"));
  CHECK(lifts(bench, 3) ==
        Lines{"celebrated said no", "celebrated made tea", "kinder rang jo"});
  // It was shown before; marked again, it is the next one once more.
  celebrate(bench, "3");
  CHECK(lifts(bench, 2) ==
        Lines{"celebrated made tea", "heard slow is a speed"});
  // The mark was taken back, and the promise with it.
  celebrate(bench, "1");
  bench.keep({"undo"});
  CHECK(lifts(bench, 1) == Lines{"kind rested"});
}

TEST_CASE("lift: a moment of today comes first from tomorrow on") {
  Bench bench = one_of_each();
  bench.keep({"add 'sat in the sun'"});
  celebrate(bench, "5");
  CHECK(bench.out.ends_with("Marked. A lift will come to this one first.\n"));
  CHECK(lifts(bench, 1) == Lines{"kinder rang jo"});
  bench.set_clock("2026-11-05T08:00:00Z");
  CHECK(lifts(bench, 1) == Lines{"celebrated sat in the sun"});
}

TEST_CASE("lift: nothing is promised that does not hold") {
  const std::string plain = "Marked. wins list --celebrated has it.\n";
  for (const std::string options :
       {"--hard", "--private", "-t work", "-w '2 nov'",
        "-u 'i failed, as ever'", "--kinder 'i want to die'"}) {
    CAPTURE(options);
    Bench bench;
    bench.settings =
        "reflect.skip_tags = [\"work\"]\nreflect.skip_dates = [\"11-02\"]\n";
    bench.keep({"add x " + options});
    celebrate(bench, "1");
    CHECK(bench.out.ends_with(plain));
  }
  Bench bench;
  bench.keep({"add x"});
  bench.shown_works = false;
  celebrate(bench, "1");
  CHECK(bench.out.ends_with(plain));
}

TEST_CASE("lift: what never comes") {
  struct Case {
    std::string why;
    Lines kept;
  };
  const std::vector<Case> cases = {
      {"hard", {"add x -k rest -w '1 oct' --hard"}},
      {"private", {"add x -k rest -w '1 oct' --private"}},
      {"a tag that is set aside", {"add x -k rest -w '1 oct' +work"}},
      {"a date that is set aside", {"add x -k rest -w '6 oct'"}},
      {"the day before it", {"add x -k rest -w '5 oct'"}},
      {"today", {"add x -k rest"}},
      {"self-harm", {"add 'didnt cut myself tonight' -k rest -w '1 oct'"}},
      {"self-harm beside it",
       {"add x -k rest -w '1 oct' -u 'wanted to end it all'"}},
      {"dismissing", {"add \"it doesn't count\" -k rest -w '1 oct'"}},
      {"self-critical", {"add 'i failed again' -k rest -w '1 oct'"}},
      {"self-critical beside it",
       {"add x -k rest -w '1 oct' -u 'i failed again'"}},
      {"self-critical in kinder words",
       {"add x -w '1 oct' --kinder 'i failed again'"}},
      {"a guess, or no kind", {"add x -w '1 oct'", "here -w '2 oct'"}},
      {"another kind", {"add x -k boundary -w '1 oct'"}},
      {"the day of a tough session",
       {"session -w '1 oct' --tough --heard 'slow'",
        "add x -k rest -w '1 oct'"}},
      {"the day after one",
       {"session -w '1 oct' --tough", "add x -k rest -w '2 oct'"}},
      {"heard the day after one",
       {"session -w '1 oct' --tough", "session -w '2 oct' --heard 'slow'"}},
      {"heard today", {"session --heard slow"}},
      {"self-harm, heard", {"session -w '1 oct' --heard 'no self-harm'"}},
      {"self-critical, heard", {"session -w '1 oct' --heard 'i failed again'"}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.why);
    Bench bench;
    bench.settings =
        "add.guess = false\n"
        "reflect.skip_tags = [\"work\"]\nreflect.skip_dates = [\"10-06\"]\n";
    bench.keep(one.kept);
    CHECK(lifts(bench, 1) == Lines{"none"});
    // What may not come now may not come again either.
    for (const std::string id : {"1", "2", "heard.1.0", "heard.2.0"}) {
      put_shown(bench.shown, {.what = "lift", .id = id, .day = Day{}});
      put_shown(bench.shown, {.what = "lift.next", .id = id, .day = Day{}});
    }
    CHECK(lifts(bench, 1) == Lines{"none"});
  }
  // What each of them is measured against.
  Bench bench;
  bench.keep({"add x -k rest -w '1 oct'"});
  CHECK(lifts(bench, 1) == Lines{"kind x"});
}

TEST_CASE("lift: a celebrated mark is shown with its word, if that is soft") {
  Bench bench;
  bench.keep({"add x -w '1 oct'"});
  REQUIRE(bench.type("celebrate 1", {"i failed at that too"}) == kOk);
  CHECK(lifts(bench, 1) == Lines{"none"});
  celebrate(bench, "1");
  REQUIRE(bench.run("reflect lift") == kOk);
  CHECK(holds(bench.out, "Celebrated today 15:20: tea\n"));
}

TEST_CASE("lift: each sentence of a session is one of its own") {
  Bench bench;
  bench.keep({"session -w '1 oct' --heard one",
              "session -w '1 oct' --heard two",
              "session -w '9 oct' --heard three"});
  CHECK(lifts(bench, 4) ==
        Lines{"heard three", "heard one", "heard two", "heard three"});
}

TEST_CASE("lift: -k and -t narrow, and sentences have neither") {
  Bench bench = one_of_each();
  bench.keep({"add slept -k rest -t home -w '1 sep'"});
  CHECK(lifts(bench, 3, " -k rest") ==
        Lines{"kind rested", "kind slept", "kind rested"});
  CHECK(lifts(bench, 2, " -t home") == Lines{"kind slept", "kind slept"});
  CHECK(lifts(bench, 1, " -k boundary") == Lines{"none"});
  CHECK(lifts(bench, 1, " -k none") == Lines{"kinder rang jo"});
}

TEST_CASE("lift: --another never shows the last one again") {
  Bench bench;
  bench.keep({"add rested -k rest -w '1 oct'"});
  CHECK(lifts(bench, 2) == Lines{"kind rested", "kind rested"});
  CHECK(lifts(bench, 1, " --another") == Lines{"none"});
  REQUIRE(bench.look("reflect lift --another") == kOk);
  CHECK(bench.out == "There is no other one to show.\n");
  bench.keep({"add slept -k rest -w '2 oct'"});
  CHECK(lifts(bench, 3, " --another") ==
        Lines{"kind slept", "kind rested", "kind slept"});
}

TEST_CASE("lift: where the file cannot be written the newest comes again") {
  Bench bench = one_of_each();
  bench.shown_works = false;
  CHECK(lifts(bench, 2) == Lines{"kinder rang jo", "kinder rang jo"});
}

TEST_CASE("lift: nothing to show is quiet off a terminal, a leave on one") {
  Bench bench;
  REQUIRE(bench.look("reflect lift") == kOk);
  CHECK(bench.out == "");
  CHECK(bench.err == "The first one comes with: wins add\n");
  bench.keep({"add x"});
  REQUIRE(bench.run("reflect lift") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.look("reflect lift") == kOk);
  CHECK(bench.out ==
        "Nothing has to be lifted today. Every page is in its place.\n");
  bench.settings = "tone = \"facts\"\n";
  REQUIRE(bench.look("reflect lift") == kOk);
  CHECK(bench.out == "No moment to show.\n");
}

TEST_CASE("lift: the person's closing comes last, on a terminal alone") {
  Bench bench = one_of_each();
  bench.settings = "closing = \"Slowly is a speed!\"\n";
  REQUIRE(bench.look("reflect lift") == kOk);
  CHECK(bench.out.ends_with("beside this one.\nSlowly is a speed!\n"));
  for (const std::string line :
       {"reflect lift --facts", "reflect lift --json"}) {
    CAPTURE(line);
    REQUIRE(bench.look(line) == kOk);
    CHECK(!holds(bench.out, "Slowly"));
  }
  REQUIRE(bench.run("reflect lift") == kOk);
  CHECK(!holds(bench.out, "Slowly"));
}

TEST_CASE("lift: of seven sentences none comes twice") {
  Bench bench;
  bench.keep({"add rested -k rest -w '1 oct'"});
  Lines sentences;
  for (int i = 0; i < 21; ++i) {
    REQUIRE(bench.run("reflect lift") == kOk);
    sentences.push_back(bench.out.substr(bench.out.find("\n\n") + 2));
  }
  for (std::size_t i = 7; i < sentences.size(); ++i) {
    CAPTURE(sentences[i]);
    CHECK(std::count(sentences.begin() + static_cast<std::ptrdiff_t>(i) - 6,
                     sentences.begin() + static_cast<std::ptrdiff_t>(i),
                     sentences[i]) == 0);
  }
}

TEST_CASE("lift: JSON of an entry, of a sentence, and of nothing") {
  Bench bench = one_of_each();
  bench.run("reflect lift --json");
  std::string all = bench.out;
  bench.run("reflect lift --json");
  all += bench.out;
  bench.run("reflect lift --json -k boundary");
  check_golden("reflect-lift.json", all + bench.out);
}

TEST_CASE("lift: nothing is asked, and nothing is changed") {
  Bench bench = one_of_each();
  REQUIRE(bench.type("reflect lift", {"words"}) == kOk);
  CHECK(bench.prompts.empty());
  CHECK(bench.opened == std::vector{Access::read});
}

TEST_CASE("lift: what does not go with it is refused") {
  Bench bench;
  CHECK(bench.run("reflect lift 3") == kUsage);
  CHECK(bench.run("reflect lift --since monday") == kUsage);
  CHECK(bench.run("reflect today --another") == kUsage);
  CHECK(holds(bench.err, "This works: wins reflect then --another\n"));
}

TEST_CASE("lift: all of it keeps the rules of language") {
  const Lines own = {"rested",
                     "rang jo",
                     "i rang, and that was a lot",
                     "slow is a speed",
                     "made tea",
                     "said no",
                     "tea"};
  for (const std::string tone : {"gentle", "facts"}) {
    Bench bench;
    bench.settings = "tone = \"" + tone + "\"\n";
    check_language(bench, {"reflect lift"}, Scope::reply, own);
    bench.keep({"add x"});
    check_language(bench, {"reflect lift"}, Scope::reply, own);
    bench.keep(
        {"remove 1", "add rested -k rest -w '1 oct'",
         "add 'rang jo' --kinder 'i rang, and that was a lot' -w '2 oct'",
         "session -w '3 oct' --heard 'slow is a speed'",
         "add 'made tea' -w '4 oct'"});
    check_language(bench, {"celebrate 4", {"tea"}}, Scope::reply, own);
    for (int i = 0; i < 40; ++i) {
      check_language(bench, {"reflect lift"}, Scope::reply, own);
    }
    check_language(bench, {"reflect lift --another -k gentle"}, Scope::reply,
                   own);
  }
}

}  // namespace
}  // namespace wins::test
