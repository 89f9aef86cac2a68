// SPDX-License-Identifier: MIT
// What wins session says of a tough session, and the list it asks for once.
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

using Lines = std::vector<std::string>;

const std::string kRituals = "session.rituals = [\"a slow walk\", \"tea\"]\n";

TEST_CASE("session: a tough one is said with one warm sentence") {
  Bench bench;
  REQUIRE(bench.run("session --tough") == kOk);
  CHECK(bench.out ==
        "Session 1 saved, today 15:20, with tough beside it. The rest of the "
        "day can be soft.\n");
  REQUIRE(bench.run("session --another --tough") == kOk);
  CHECK(bench.out ==
        "Session 2 saved, today 15:20, with tough beside it. You went, and "
        "the hour is over.\n");
  REQUIRE(bench.run("session --another --tough") == kOk);
  CHECK(bench.out ==
        "Session 3 saved, today 15:20, with tough beside it. There is room "
        "here for all of it.\n");
  CHECK(bench.err == "");
}

TEST_CASE("session: in the evening of a tough one nothing is asked") {
  Bench bench;
  bench.set_clock("2026-11-04T17:00:00Z");
  REQUIRE(bench.run("session --tough") == kOk);
  CHECK(bench.out ==
        "Session 1 saved, today 17:00, with tough beside it. Nothing is "
        "asked tonight.\n");
  REQUIRE(bench.run("session --tough -w 'yesterday 18:00'") == kOk);
  CHECK(bench.out ==
        "Session 2 saved, yesterday 18:00, with tough beside it. You went, "
        "and the hour is over.\n");
}

TEST_CASE("session: a tough one shows the person's own list") {
  Bench bench;
  bench.settings = kRituals;
  REQUIRE(bench.run("session --tough") == kOk);
  CHECK(bench.out ==
        "Session 1 saved, today 15:20, with tough beside it.\n"
        "You went, and the hour is over. Your list for afterwards: a slow "
        "walk; tea\n");
  REQUIRE(bench.run("session --tough") == kOk);
  CHECK(bench.out ==
        "Session 1, today 15:20, is here already.\n"
        "You went, and the hour is over. Your list for afterwards: a slow "
        "walk; tea\n");
  REQUIRE(bench.run("session --note x") == kOk);
  CHECK(bench.out == "Added to session 1, today 15:20.\n");
}

TEST_CASE("session: with facts alone a tough one is told in facts") {
  Bench bench;
  bench.settings = "tone = \"facts\"\n";
  REQUIRE(bench.run("session --tough") == kOk);
  CHECK(bench.out == "Session 1 saved, today 15:20, with tough beside it.\n");
  bench.settings += kRituals;
  REQUIRE(bench.run("session --tough") == kOk);
  CHECK(holds(bench.out, "\nYour list for afterwards: a slow walk; tea\n"));
}

TEST_CASE("session: the list is asked for once in a life, with its answers") {
  Bench bench;
  REQUIRE(bench.type("session", {" a slow walk ;; tea; "}) == kOk);
  CHECK(bench.prompts == Lines{"With ; between. Enter leaves it > "});
  CHECK(holds(bench.out,
              "Kept: a slow walk; tea. It can be changed with: "
              "wins config set session.rituals\n"));
  CHECK(bench.settings == "session.rituals = [\"a slow walk\", \"tea\"]\n");
  bench.settings = "";
  REQUIRE(bench.type("session --another", {"a walk"}) == kOk);
  CHECK(bench.prompts.empty());
  CHECK(bench.settings == "");
}

TEST_CASE("session: Enter or leaving leaves the list, for good") {
  for (const Lines& typed : {Lines{""}, Lines{" ; "}, Lines{}}) {
    Bench bench;
    REQUIRE(bench.type("session", typed) == kOk);
    CHECK(bench.prompts.size() == 1);
    CHECK(bench.settings == "");
    CHECK(bench.out == "Session 1 saved, today 15:20.\n");
    REQUIRE(bench.type("session --another", {"tea"}) == kOk);
    CHECK(bench.prompts.empty());
  }
}

TEST_CASE("session: nothing is asked where it would not be in place") {
  struct Case {
    std::string line;
    std::string settings;
    Lines before;
  };
  const std::vector<Case> cases = {
      {"session --tough", "", {}},
      {"session", "", {"session --tough"}},
      {"session -w yesterday", "", {"session --tough"}},
      {"session --note x", "", {"session"}},
      {"session", kRituals, {}},
      {"session --no-input", "", {}},
      {"session --json", "", {}},
      {"session -q", "", {}},
      {"session list", "", {}},
  };
  for (const Case& each : cases) {
    CAPTURE(each.line);
    Bench bench;
    bench.keep(each.before);
    bench.settings = each.settings;
    REQUIRE(bench.type(each.line, {"tea"}) == kOk);
    CHECK(bench.prompts.empty());
    CHECK(bench.settings == each.settings);
  }
}

TEST_CASE("session: what cannot be remembered is not asked") {
  Bench bench;
  bench.shown_works = false;
  REQUIRE(bench.type("session", {"tea"}) == kOk);
  CHECK(bench.prompts.empty());
  CHECK(bench.err == "");
}

}  // namespace
}  // namespace wins::test
