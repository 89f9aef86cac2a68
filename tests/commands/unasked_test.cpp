// SPDX-License-Identifier: MIT
// What may be quoted to someone who did not ask for that very entry.
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

using Texts = std::vector<std::string>;

/// The words that a reflection on everything quotes, oldest first.
Texts quoted(Bench& bench) {
  REQUIRE(bench.run("reflect --since 2023 --json") == kOk);
  Texts texts;
  const nlohmann::json reflection = bench.json();
  for (const auto& entry : reflection["entries"]) {
    texts.push_back(entry["text"]);
  }
  return texts;
}

TEST_CASE("unasked: hard entries and entries without words are quoted") {
  Bench bench;
  bench.keep({"add rested -t home", "here", "add 'it was a lot' --hard"});
  CHECK(quoted(bench) == Texts{"rested", "", "it was a lot"});
}

TEST_CASE("unasked: words that speak of self-harm are not, wherever they are") {
  Bench bench;
  bench.keep({"add 'didnt cut myself tonight'",
              "add rested -u 'wanted to end it all'",
              "add slept --kinder 'suicidal, and i slept'",
              "add walked --kinder 'cut myself some slack'"});
  CHECK(quoted(bench) == Texts{"walked"});
  REQUIRE(bench.type("celebrate", {"no self-harm today"}) == kOk);
  CHECK(quoted(bench) == Texts{});
}

TEST_CASE("unasked: tags that are set aside are compared without case") {
  Bench bench;
  bench.keep({"add a +home +work", "add b +workshop", "add c --private"});
  bench.settings = "[reflect]\nskip_tags = [\"Work\"]\n";
  CHECK(quoted(bench) == Texts{"b +workshop"});
}

TEST_CASE("unasked: a date that is set aside takes its neighbours along") {
  Bench bench;
  for (const std::string day :
       {"2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02",
        "2025-02-28", "2025-03-01", "2025-12-29", "2025-12-30", "2025-12-31",
        "2026-01-01", "2026-01-02"}) {
    bench.keep({"add " + day + " -w " + day});
  }
  bench.settings = "[reflect]\nskip_dates = [\"12-31\", \"2024-02-29\"]\n";
  CHECK(quoted(bench) == Texts{"2024-02-27", "2024-03-02", "2025-02-28",
                               "2025-03-01", "2025-12-29", "2026-01-02"});
}

TEST_CASE("unasked: today, the week and celebrate keep to one rule") {
  Bench bench;
  bench.keep({"add seen", "add secret --private", "add job +work",
              "add 'a year' -w '2 nov'", "add beside -w yesterday",
              "add 'didnt cut myself tonight'",
              "add slept --used-to 'wanted to end it all'"});
  bench.settings =
      "[reflect]\nskip_tags = [\"Work\"]\nskip_dates = [\"11-02\"]\n";
  for (const std::string line : {"reflect today", "reflect week", "celebrate",
                                 "reflect --since 'last week'"}) {
    CAPTURE(line);
    REQUIRE(bench.run(line + " --json") == kOk);
    REQUIRE(bench.json()["entries"].size() == 1);
    CHECK(bench.json()["entries"][0]["text"] == "seen");
    REQUIRE(bench.run(line) == kOk);
    for (const std::string words :
         {"secret", "job", "a year", "beside", "cut myself", "slept"}) {
      CAPTURE(words);
      CHECK(!holds(bench.out, words));
    }
  }
}

TEST_CASE("unasked: what is asked for is shown") {
  Bench bench;
  bench.keep({"add 'didnt cut myself tonight' --private --hard +work"});
  bench.settings = "[reflect]\nskip_tags = [\"work\"]\n";
  for (const std::string line : {"list", "show 1", "celebrate 1"}) {
    CAPTURE(line);
    REQUIRE(bench.run(line) == kOk);
    CHECK(holds(bench.out, "didnt cut myself tonight"));
  }
}

TEST_CASE("unasked: of a day with nothing to quote one kind thing is said") {
  Bench bench;
  bench.keep({"add 'didnt cut myself tonight'"});
  REQUIRE(bench.look("reflect") == kOk);
  CHECK(bench.out ==
        "Nothing has to be found here. Each line is in its place.\n");
}

}  // namespace
}  // namespace wins::test
