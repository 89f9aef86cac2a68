// SPDX-License-Identifier: MIT
// What a letter says beside the person's words, and the facts behind it.
#include <fmt/core.h>

#include <set>
#include <string>
#include <vector>

#include "holds.h"
#include "support/bench.h"

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

}  // namespace
}  // namespace wins::test
