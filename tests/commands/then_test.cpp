// SPDX-License-Identifier: MIT
#include <algorithm>

#include "holds.h"
#include "support/bench.h"
#include "support/golden.h"

namespace wins::test {
namespace {

/// Lines of every day, so that words can be rare.
void keep_noise(Bench& bench) {
  bench.keep({"add 'walked round the lake' -w '3 feb'",
              "add 'slept seven hours' -w '9 mar'",
              "add 'made soup' -w '20 may'", "add 'sorted the post' -w '1 jul'",
              "add 'sat in the sun at lunch' -w '9 sep'"});
}

void keep_jo(Bench& bench) {
  keep_noise(bench);
  bench.keep({"add 'jo asked what was wrong. went to my room' -w '12 apr'",
              "add 'jo asked. i stayed on the sofa and said i wasnt sure yet' "
              "-w '18 oct'"});
}

std::string both_lines(const Bench& bench) {
  const std::size_t first = bench.out.find('\n');
  return bench.out.substr(0, bench.out.find('\n', first + 1) + 1);
}

TEST_CASE("then: lines alike in what happened are set side by side") {
  Bench bench;
  keep_jo(bench);
  REQUIRE(bench.run("reflect then") == kOk);
  CHECK(bench.out ==
        "Then, in your words (12 Apr): jo asked what was wrong. went to my "
        "room\n"
        "And on 18 Oct: jo asked. i stayed on the sofa and said i wasnt sure "
        "yet\n"
        "Between these two lie about 6 months, and all you did in them.\n");
  REQUIRE(bench.run("reflect then --json") == kOk);
  const auto json = bench.json();
  CHECK(json["kind"] == "reflect");
  CHECK(json["view"] == "then");
  REQUIRE(json["pairs"].size() == 1);
  CHECK(json["pairs"][0]["thread"] == "words");
  CHECK(json["pairs"][0]["ids"] == nlohmann::json::array({6, 7}));
  CHECK(json["pairs"][0]["days_apart"] == 189);
  CHECK(json["pairs"][0]["then"]["id"] == 6);
  CHECK(json["pairs"][0]["now"]["id"] == 7);
}

TEST_CASE("then: an empty journal, one entry and noise give no pair") {
  Bench bench;
  REQUIRE(bench.run("reflect then") == kOk);
  CHECK(bench.out.empty());
  CHECK(bench.err.empty());
  bench.look("reflect then");
  CHECK(holds(bench.err, "The first one comes with: wins add"));
  bench.keep({"add 'made soup'"});
  bench.run("reflect then");
  CHECK(bench.out.empty());
  keep_noise(bench);
  bench.run("reflect then");
  CHECK(bench.out.empty());
  bench.run("reflect then --json");
  CHECK(bench.json()["pairs"].empty());
  bench.look("reflect then");
  CHECK(bench.out ==
        "Nothing has to be set side by side. All your lines are in their "
        "place.\n");
  bench.look("reflect then --facts");
  CHECK(bench.out == "All your lines are in their place.\n");
}

TEST_CASE("then: how it used to go stands beside its own entry") {
  Bench bench;
  keep_noise(bench);
  bench.keep({"add 'asked sam to sit with me' -u 'i would go to my room'"});
  REQUIRE(bench.run("reflect then --facts") == kOk);
  CHECK(bench.out ==
        "How it used to go, in your words: i would go to my room\n"
        "And on 4 Nov: asked sam to sit with me\n");
  bench.run("reflect then --json");
  CHECK(bench.json()["pairs"][0]["thread"] == "used_to");
  CHECK(bench.json()["pairs"][0]["ids"] == nlohmann::json::array({6, 6}));
  CHECK(bench.json()["pairs"][0]["days_apart"] == 0);
}

TEST_CASE("then: how it used to go stands beside a newer one of the thread") {
  Bench bench;
  keep_noise(bench);
  bench.keep(
      {"add 'rang her back on sunday +mum' -k boundary -w '2 mar' -u "
       "'used to answer at once and feel sick'",
       "add 'let it ring through lunch +mum' -k boundary"});
  bench.run("reflect then --facts");
  CHECK(bench.out ==
        "Then, in your words (2 Mar): used to answer at once and feel sick\n"
        "And on 4 Nov: let it ring through lunch +mum\n");
}

TEST_CASE("then: entries of one tag and of one kind that was set") {
  Bench bench;
  bench.keep({"add 'hid the bill +money' -w '2 mar'",
              "add 'walked the dog' -w '4 apr'",
              "add 'opened two letters +money' -w '1 nov'"});
  bench.run("reflect then --json");
  REQUIRE(bench.json()["pairs"].size() == 1);
  CHECK(bench.json()["pairs"][0]["thread"] == "tag");
  CHECK(bench.json()["pairs"][0]["facts"][0]["fact"] == "tag");
  CHECK(bench.json()["pairs"][0]["facts"][0]["then"] == "money");

  Bench kinds;
  kinds.keep({"add 'lay on the sofa' -k rest -w '2 mar'",
              "add 'early night' -k rest -w '4 apr'",
              "add 'a bath' -k rest -w '1 nov'"});
  kinds.run("reflect then --json");
  REQUIRE(!kinds.json()["pairs"].empty());
  CHECK(kinds.json()["pairs"][0]["thread"] == "kind");
  CHECK(kinds.json()["pairs"][0]["ids"] == nlohmann::json::array({1, 3}));
}

TEST_CASE("then: a guessed kind makes no thread") {
  Bench bench;
  bench.keep({"add 'slept nine hours' -w '2 mar'",
              "add 'a nap in the car' -w '1 nov'"});
  bench.run("reflect then --json");
  CHECK(bench.json()["pairs"].empty());
}

TEST_CASE("then: less than thirty days apart is no pair") {
  Bench bench;
  keep_noise(bench);
  bench.keep({"add 'jo asked what was wrong. went to my room' -w '10 oct'",
              "add 'jo asked. i stayed on the sofa'"});
  bench.run("reflect then");
  CHECK(bench.out.empty());
}

TEST_CASE("then: a line that says the same thing again is no pair") {
  Bench bench;
  keep_noise(bench);
  bench.keep({"add 'fed the ducks by the bridge' -w '1 mar'",
              "add 'fed the ducks by the bridge again' -w '1 nov'"});
  bench.run("reflect then");
  CHECK(bench.out.empty());
}

TEST_CASE("then: back to an older way is not shown unasked") {
  Bench bench;
  keep_noise(bench);
  bench.keep({"add 'jo asked what was wrong. told her about monday' -w '1 mar'",
              "add 'jo asked what was wrong. snapped at her' -w '1 nov'"});
  bench.run("reflect then");
  CHECK(bench.out.empty());
}

TEST_CASE("then: what may not be quoted stands on neither side") {
  struct Case {
    std::string then;
    std::string now;
  };
  const std::string old = "add 'jo asked what was wrong. went to my room";
  const std::string fresh = "add 'jo asked. i stayed on the sofa";
  const std::vector<Case> cases = {
      {old + "' --private", fresh + "'"},
      {old + "'", fresh + "' --private"},
      {old + " +work'", fresh + "'"},
      {old + "'", fresh + " +work'"},
      {old + ". wish i was dead'", fresh + "'"},
      {old + "' --hard", fresh + "' --hard"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.then);
    CAPTURE(one.now);
    Bench bench;
    keep_noise(bench);
    bench.keep({one.then + " -w '12 apr'", one.now + " -w '18 oct'"});
    bench.settings = "[reflect]\nskip_tags = [\"work\"]\n";
    REQUIRE(bench.run("reflect then --json") == kOk);
    CHECK(bench.json()["pairs"].empty());
  }
  Bench bench;
  keep_jo(bench);
  bench.settings = "[reflect]\nskip_dates = [\"04-13\"]\n";
  bench.run("reflect then");
  CHECK(bench.out.empty());
}

TEST_CASE("then: a pair that was shown waits until the others have been") {
  Bench bench;
  keep_jo(bench);
  bench.keep({"add 'panic on the tram. got off early' -w '2 mar'",
              "add 'panic on the tram. held the pole to my stop' -w '2 nov'",
              "add 'hid the bank letter under the bed' -w '5 may'",
              "add 'read the bank letter with leila' -w '1 nov'"});
  std::vector<std::string> shown;
  for (int day = 0; day < 4; ++day) {
    REQUIRE(bench.run("reflect then --facts") == kOk);
    shown.push_back(bench.out);
    bench.now += std::chrono::hours(24);
  }
  CHECK(shown[0] != shown[1]);
  CHECK(shown[1] != shown[2]);
  CHECK(shown[0] != shown[2]);
  CHECK(shown[3] == shown[0]);
}

TEST_CASE("then: --another leaves out the thread that was shown last") {
  Bench bench;
  keep_jo(bench);
  bench.run("reflect then");
  REQUIRE(!bench.out.empty());
  bench.run("reflect then --another");
  CHECK(bench.out.empty());
  bench.keep({"add 'panic on the tram. got off early' -w '2 mar'",
              "add 'panic on the tram. held the pole to my stop' -w '2 nov'"});
  bench.run("reflect then --another");
  CHECK(holds(bench.out, "panic on the tram"));
  bench.run("reflect then --another");
  CHECK(holds(bench.out, "jo asked"));
}

TEST_CASE("then: -k and -t narrow both lines") {
  Bench bench;
  keep_jo(bench);
  bench.keep({"add 'hid the bill +money' -w '2 mar'",
              "add 'opened two letters +money' -w '1 nov'"});
  bench.run("reflect then -t money --json");
  REQUIRE(bench.json()["pairs"].size() == 1);
  CHECK(bench.json()["pairs"][0]["then"]["text"] == "hid the bill +money");
  bench.run("reflect then -k rest --json");
  CHECK(bench.json()["pairs"].empty());
}

TEST_CASE("then: --ago chooses when the older line is from") {
  struct Case {
    std::string ago;
    bool found;  ///< the line of 12 April, 206 days before
  };
  const std::vector<Case> cases = {
      {"6mo", true},           {"'6 months'", true}, {"'6 months ago'", true},
      {"april", true},         {"'12 apr'", true},   {"'13 apr'", false},
      {"may", false},          {"1y", false},        {"7mo", true},
      {"'a year ago'", false}, {"2w", false},        {"2026", false}};
  for (const Case& one : cases) {
    CAPTURE(one.ago);
    Bench bench;
    keep_jo(bench);
    REQUIRE(bench.run("reflect then --ago " + one.ago) == kOk);
    CHECK(holds(bench.out, "(12 Apr)") == one.found);
  }
  Bench bench;
  CHECK(bench.run("reflect then --ago blursday") == kUsage);
  CHECK(bench.run("reflect week --ago 6mo") == kUsage);
  CHECK(holds(bench.err, "--ago does not go with wins reflect week"));
}

TEST_CASE("then: measures of both lines are told, in the same words") {
  Bench bench;
  keep_noise(bench);
  bench.keep(
      {"add 'jo asked what was wrong. went to my room' -w '12 apr' "
       "--duration 4h --intensity 7",
       "add 'jo asked. i stayed on the sofa' -w '18 oct' --duration 5h "
       "--intensity 4"});
  bench.run("reflect then --facts");
  CHECK(holds(bench.out,
              "In April it took 4h to ease. This time it took 5h.\n"
              "In April it was 7 of 10. This time it was 4.\n"));
  bench.run("reflect then --json");
  const auto fact = bench.json()["pairs"][0]["facts"][0];
  CHECK(fact["fact"] == "duration");
  CHECK(fact["then"] == 14400);
  CHECK(fact["now"] == 18000);
  CHECK(fact["ids"] == nlohmann::json::array({6, 7}));
  bench.settings = "[measures]\noff = [\"duration\"]\n";
  bench.run("reflect then --facts");
  CHECK(!holds(bench.out, "to ease"));
}

TEST_CASE("then: where moments with a pause sat, from three on either side") {
  Bench bench;
  keep_jo(bench);
  bench.keep({"add a --pause yes --intensity 8 -w '1 mar'",
              "add b --pause brief --intensity 6 -w '2 mar'",
              "add c --pause yes --intensity 7 -w '3 mar'",
              "add d --pause yes --intensity 4 -w '1 oct'",
              "add e --pause brief --intensity 3 -w '2 oct'",
              "add f --pause no --intensity 9 -w '2 oct'",
              "add g --pause brief --intensity 0 --private -w '3 oct'"});
  bench.run("reflect then --json");
  CHECK(bench.json()["facts"].empty());
  bench.keep({"add h --pause brief --intensity 4 -w '3 oct'"});
  bench.run("reflect then --json");
  const auto fact = bench.json()["facts"][0];
  CHECK(fact["fact"] == "pause_intensity");
  CHECK(fact["until"] == "2026-03");
  CHECK(fact["then"] == 7);
  CHECK(fact["since"] == 4);
  CHECK(fact["ids"] == nlohmann::json::array({8, 9, 10, 11, 12, 15}));
  bench.run("reflect then --facts");
  CHECK(holds(bench.out,
              "Moments with a pause in them sat around 7 of 10 to March, and "
              "around 4 since."));
}

TEST_CASE("then: the sentence is true of the pair") {
  struct Case {
    std::string then;
    std::string now;
    std::string told;
  };
  const std::string old = "add 'jo asked what was wrong. hid +jo' -w '12 apr' ";
  const std::string fresh = "add 'jo asked. stayed +jo' -w '18 oct' ";
  const std::vector<Case> cases = {
      {old + "-k notice", fresh + "-k pause",
       "In April you saw it happen. In October you saw it and waited."},
      {old + "-k notice", fresh + "-k stay --hard",
       "A different choice from the one in April, and a hard one by your own "
       "mark."},
      {old, fresh + "--hard",
       "It was hard by your own mark. Both lines have a place here."},
      {old, fresh, "Between these two lie about 6 months"}};
  for (const Case& one : cases) {
    CAPTURE(one.now);
    Bench bench;
    keep_noise(bench);
    bench.keep({one.then, one.now});
    bench.run("reflect then");
    CHECK(holds(bench.out, one.told));
  }
  Bench bench;
  bench.keep({"add 'sat with it' -k stay -u 'i left the room'"});
  bench.run("reflect then");
  CHECK(holds(bench.out, "You stayed. The old way is written beside it."));
}

TEST_CASE("then: the sentence moves on, and facts have none") {
  Bench bench;
  keep_jo(bench);
  std::vector<std::string> told;
  for (int i = 0; i < 5; ++i) {
    bench.run("reflect then");
    told.push_back(bench.out.substr(both_lines(bench).size()));
  }
  std::ranges::sort(told);
  CHECK(std::ranges::adjacent_find(told) == told.end());
  bench.settings = "tone = \"facts\"\n";
  bench.run("reflect then");
  CHECK(bench.out == both_lines(bench));
}

TEST_CASE("then: on a narrow terminal the words are whole") {
  Bench bench;
  keep_jo(bench);
  bench.terminal = {.output = true, .columns = 40};
  bench.run("reflect then --facts");
  CHECK(bench.out ==
        "Then, in your words (12 Apr): jo asked\n"
        "what was wrong. went to my room\n"
        "And on 18 Oct: jo asked. i stayed on the\n"
        "sofa and said i wasnt sure yet\n");
}

TEST_CASE("then: JSON and plain are as they are documented") {
  Bench bench;
  keep_noise(bench);
  bench.keep(
      {"add 'jo asked what was wrong. went to my room +jo' -w '12 apr' "
       "--intensity 7",
       "add 'jo asked. i stayed on the sofa +jo' -w '18 oct' "
       "--intensity 4"});
  bench.run("reflect then --json");
  check_golden("reflect-then.json", bench.out);
  bench.run("reflect then --plain");
  check_golden("reflect-then.plain", bench.out);
}

}  // namespace
}  // namespace wins::test
