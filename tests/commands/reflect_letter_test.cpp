// SPDX-License-Identifier: MIT
// What a letter says beside the person's words, and the facts behind it.
#include <fmt/core.h>

#include <set>
#include <string>
#include <vector>

#include "holds.h"
#include "support/bench.h"
#include "support/golden.h"

namespace wins::test {
namespace {

/// The facts of the last run's JSON that have this name.
nlohmann::json facts_of(const Bench& bench, const std::string& name) {
  nlohmann::json found = nlohmann::json::array();
  const nlohmann::json report = bench.json();
  for (const nlohmann::json& fact : report["facts"]) {
    if (fact["fact"] == name) {
      found.push_back(fact);
    }
  }
  return found;
}

TEST_CASE("letter: a kind that is new is told once, with its day") {
  Bench bench;
  bench.keep({"add slept -k rest -w '2 feb'", "add x -k rest -w '2 nov'",
              "add 'asked sam' -k reach -w '3 nov' +sam",
              "add 'asked jo' -k reach"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(
      holds(bench.out, "\n\nA first this week: reaching out, on Tuesday\n\n"));
  REQUIRE(bench.run("reflect --since '1 nov'") == kOk);
  CHECK(holds(bench.out,
              "\nA first in this stretch: reaching out, on Tue 3 Nov\n"));
  REQUIRE(bench.run("reflect week --json") == kOk);
  const auto kinds = facts_of(bench, "new_kind");
  REQUIRE(kinds.size() == 1);
  CHECK(kinds[0]["name"] == "reach");
  CHECK(kinds[0]["entries"] == nlohmann::json({3}));
  CHECK(facts_of(bench, "new_tag")[0]["name"] == "sam");
}

TEST_CASE("letter: what is new in the first pages, or guessed, is no news") {
  Bench bench;
  bench.keep({"add 'asked sam' -k reach"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(!holds(bench.out, "A first"));
  Bench guessed;
  guessed.keep({"add x -w '2 feb'", "add 'asked for help with the forms'"});
  REQUIRE(guessed.run("reflect week --json") == kOk);
  CHECK(guessed.json()["entries"][0]["kind"] == "reach");
  CHECK(facts_of(guessed, "new_kind").empty());
}

TEST_CASE("letter: a private entry of the kind makes the next one no first") {
  Bench bench;
  bench.keep({"add x -w '1 feb'", "add x -k reach -w '2 feb' --private",
              "add 'asked sam' -k reach"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(!holds(bench.out, "A first"));
}

TEST_CASE("letter: nothing is called a first after another of the same week") {
  Bench bench;
  bench.keep({"add x -w '1 feb'", "add x -k reach -w '2 nov' --private",
              "add 'asked sam' -k reach -w '3 nov'"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(!holds(bench.out, "A first"));
}

TEST_CASE("letter: a week that holds more than is shown is not called quiet") {
  const std::vector<std::vector<std::string>> cases = {
      {"here", "add a --private -w '2 nov'"},
      {"here", "session -w '2 nov 10:00'", "add a +secret", "add b +secret"},
      {"add a", "add b", "add c --private"},
  };
  for (const std::vector<std::string>& lines : cases) {
    Bench bench;
    bench.settings = "[reflect]\nskip_tags = [\"secret\"]\n";
    bench.keep(lines);
    REQUIRE(bench.run("reflect week") == kOk);
    CAPTURE(bench.out);
    for (const std::string word : {"quiet", "One line", "headline", "stayed"}) {
      CHECK(!holds(bench.out, word));
    }
    REQUIRE(bench.run("reflect week --json") == kOk);
    CHECK(facts_of(bench, "presence").empty());
  }
}

TEST_CASE(
    "letter: where lines were left out, the stretch is not called quiet") {
  Bench bench;
  bench.keep({"add a", "session -w '2 nov 10:00'"});
  for (const std::string line : {"reflect week -k rest", "reflect -t jo"}) {
    CAPTURE(line);
    REQUIRE(bench.look(line + " --facts") == kOk);
    CHECK(bench.out == "None of these lines is shown here.\n");
    REQUIRE(bench.look(line) == kOk);
    CHECK(bench.out ==
          "Nothing has to be found here. Each line is in its place.\n");
    REQUIRE(bench.run(line) == kOk);
    CHECK(bench.out == "");
  }
}

TEST_CASE("letter: sessions alone are not spoken of as lines") {
  Bench bench;
  bench.keep({"add a -w '2 feb'", "session -w '2 nov 10:00'"});
  for (int day = 4; day < 9; ++day) {
    bench.set_clock(fmt::format("2026-11-{:02}T15:20:00Z", day));
    REQUIRE(bench.run("reflect week") == kOk);
    CAPTURE(bench.out);
    CHECK(!holds(bench.out, "lines"));
    CHECK(!holds(bench.out, "wrote"));
  }
}

TEST_CASE("letter: a quiet season is told as presence") {
  struct Case {
    std::vector<std::string> lines;
    std::string told;
  };
  const std::vector<Case> cases = {
      {{"session -w '2 nov 10:00'"},
       "A quiet stretch, and you went to a session in it.\n"},
      {{"session -w '2 nov 10:00'", "session -w '3 nov 10:00'"},
       "A quiet stretch, and you went to 2 sessions in it.\n"},
      {{"here -w '1 nov'", "here -w '2 nov'", "here -w '3 nov'"},
       "3 times you wrote: here. That is what staying looks like on a page.\n"},
      {{"here -w '1 nov'", "here -w '2 nov'"},
       "You stayed. Some seasons are made of that.\n"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.told);
    Bench bench;
    bench.keep({"add x -w '2 feb'"});
    bench.keep(one.lines);
    REQUIRE(bench.run("reflect week") == kOk);
    CHECK(holds(bench.out, one.told));
    REQUIRE(bench.run("reflect week --json") == kOk);
    CHECK(facts_of(bench, "presence").size() == 1);
    REQUIRE(bench.run("reflect week --facts") == kOk);
    CHECK(!holds(bench.out, one.told));
  }
}

TEST_CASE("letter: presence has the ids of sessions and entries") {
  Bench bench;
  bench.keep({"session -w '2 nov 10:00'", "here -w '3 nov'"});
  REQUIRE(bench.run("reflect week --json") == kOk);
  const auto presence = facts_of(bench, "presence");
  REQUIRE(presence.size() == 1);
  CHECK(presence[0]["sessions"] == nlohmann::json({1}));
  CHECK(presence[0]["entries"] == nlohmann::json({1}));
  CHECK(presence[0]["n"] == 2);
}

TEST_CASE("letter: a week of words is no quiet season") {
  Bench bench;
  bench.keep({"here -w '2 nov'", "add 'rang mum' -w '3 nov'", "add 'slept'"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(holds(bench.out,
              "A week without a headline, and with 3 moments in it.\n"));
}

TEST_CASE("letter: hard lines have one kind sentence, and end on a way out") {
  Bench bench;
  bench.keep({"add x --hard"});
  std::set<std::string> told;
  for (int day = 4; day < 11; ++day) {
    bench.set_clock(fmt::format("2026-11-{:02}T15:20:00Z", day));
    REQUIRE(bench.run("reflect week") == kOk);
    const auto from = bench.out.find("On Wednesday: x\n\n");
    REQUIRE(from != std::string::npos);
    told.insert(bench.out.substr(from));
    const std::string first = bench.out;
    REQUIRE(bench.run("reflect week") == kOk);
    CHECK(bench.out == first);
  }
  CHECK(told.size() == 7);
}

TEST_CASE("letter: --with-measures gives middle values from three notes on") {
  Bench bench;
  bench.keep({"add a --intensity 4 --duration 20m",
              "add b --intensity 6 --duration 1h", "add c --intensity 9"});
  REQUIRE(bench.run("reflect week --with-measures") == kOk);
  CHECK(holds(bench.out,
              "\nWhere noted, the middle value\n"
              "  Intensity       6                 n 3\n"));
  CHECK(!holds(bench.out, "Time to ease"));
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(!holds(bench.out, "Intensity"));
  REQUIRE(bench.run("reflect week --json") == kOk);
  const auto middles = facts_of(bench, "middle");
  REQUIRE(middles.size() == 1);
  CHECK(middles[0]["name"] == "intensity");
  CHECK(middles[0]["value"] == 6.0);
  CHECK(middles[0]["entries"] == nlohmann::json({1, 2, 3}));
  bench.settings = "[measures]\noff = [\"intensity\"]\n";
  REQUIRE(bench.run("reflect week --json") == kOk);
  CHECK(facts_of(bench, "middle").empty());
}

TEST_CASE("letter: what helped after tough sessions is told when asked for") {
  Bench bench;
  bench.keep({"session -w '30 oct 10:00' --tough",
              "add tea -k rest -w '30 oct 12:00'",
              "session -w '2 nov 10:00' --tough",
              "add bath -k gentle -w '2 nov 12:00'"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(!holds(bench.out, "tough"));
  REQUIRE(bench.run("reflect week -k rest -k gentle") == kOk);
  CHECK(holds(bench.out,
              "2 of these came after tough sessions: on Friday, Monday\n"));
  REQUIRE(bench.run("reflect week -k rest -k gentle --json") == kOk);
  CHECK(facts_of(bench, "after_tough")[0]["entries"] == nlohmann::json({1, 2}));
}

/// Lines of another year, so that words are rare or not.
void keep_others(Bench& bench) {
  bench.keep({"add 'tea on the step' -w '2 feb 2025'",
              "add 'slept through' -w '3 feb 2025'",
              "add 'a walk before work' -w '4 feb 2025'",
              "add 'rang sam' -w '5 feb 2025'"});
}

TEST_CASE("letter: what was heard comes back beside a line of its words") {
  Bench bench;
  keep_others(bench);
  bench.keep({"session -w '3 mar 10:00' --heard 'slow is a speed'",
              "session -w '4 mar 10:00' --heard 'leaving on time is care'",
              "add 'slow morning, and slow is a speed i have' -w '2 nov'"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(holds(bench.out,
              "\n\nBeside Monday, heard in the session of Tue 3 Mar: slow is a "
              "speed\n\n"));
  CHECK(!holds(bench.out, "leaving on time"));
  REQUIRE(bench.run("reflect week --facts") == kOk);
  CHECK(holds(bench.out, "slow is a speed\n"));
  REQUIRE(bench.run("reflect week --json") == kOk);
  const auto heard = facts_of(bench, "heard");
  REQUIRE(heard.size() == 1);
  CHECK(heard[0]["name"] == "slow is a speed");
  CHECK(heard[0]["entries"] == nlohmann::json({5}));
  CHECK(heard[0]["sessions"] == nlohmann::json({1}));
}

TEST_CASE("letter: what was heard comes back beside an entry of its tag") {
  Bench bench;
  keep_others(bench);
  bench.keep({"session -w '3 mar 10:00' --heard 'what would mum need to hear'",
              "add 'picked up, said goodnight first +mum' -w '2 nov'"});
  REQUIRE(bench.run("reflect --since '1 nov'") == kOk);
  CHECK(holds(bench.out,
              "Beside Mon 2 Nov, heard in the session of Tue 3 Mar: what would "
              "mum need to hear\n"));
}

TEST_CASE("letter: what was heard stays away where it may not be beside") {
  struct Case {
    std::string why;
    std::vector<std::string> lines;
  };
  const std::string session =
      "session -w '3 mar 10:00' --heard 'slow is a "
      "speed'";
  const std::string entry = "add 'slow is a speed' -w '2 nov'";
  const std::vector<Case> cases = {
      {"one word", {session, "add 'slow morning' -w '2 nov'"}},
      {"heard later",
       {"session -w '3 nov 10:00' --heard 'slow is a speed'", entry}},
      {"hard", {session, entry + " --hard"}},
      {"private", {session, entry + " --private"}},
      {"self-critical",
       {session, "add 'i failed, so much for slow is a speed' -w '2 nov'"}},
      {"a tough session", {session + " --tough", entry}},
      {"after a tough session",
       {session, "session -w '2 nov 9:00' --tough", entry}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.why);
    Bench bench;
    keep_others(bench);
    bench.keep(one.lines);
    REQUIRE(bench.run("reflect week") == kOk);
    CHECK(!holds(bench.out, "heard in the session"));
    REQUIRE(bench.run("reflect week --json") == kOk);
    CHECK(facts_of(bench, "heard").empty());
  }
}

TEST_CASE("letter: JSON of a week and of a day is as it is documented") {
  Bench bench;
  keep_others(bench);
  bench.keep({"session -w '3 mar 10:00' --heard 'slow is a speed'",
              "session -w '2 nov 10:00' --tough",
              "add 'tea, slow is a speed' -k rest -w '1 nov' --intensity 3",
              "add 'bath' -k rest -w '2 nov 20:00' --intensity 4",
              "add 'told jo +jo' -k rest -w '2 nov 21:00' --intensity 6",
              "here"});
  bench.run("reflect week -k rest --json");
  check_golden("reflect-week.json", bench.out);
  bench.run("reflect today --json");
  std::string all = bench.out;
  bench.run("reflect today -k boundary --json");
  check_golden("reflect-today.json", all + bench.out);
}

}  // namespace
}  // namespace wins::test
