// SPDX-License-Identifier: MIT
#include <set>
#include <string>
#include <vector>

#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("here: an entry needs no words") {
  Bench bench;
  REQUIRE(bench.run("here") == kOk);
  CHECK(bench.entry(1)["here"] == true);
  CHECK(bench.entry(1)["text"] == "");
}

TEST_CASE("here: words, tags and the options of add are welcome") {
  Bench bench;
  bench.keep({"here on the sofa +home -k rest -w yesterday --hard"});
  const nlohmann::json entry = bench.entry(1);
  CHECK(entry["here"] == true);
  CHECK(entry["text"] == "on the sofa +home");
  CHECK(entry["tags"] == nlohmann::json{"home"});
  CHECK(entry["kind"] == "rest");
  CHECK(entry["day"] == "2026-11-03");
  CHECK(entry["hard"] == true);
}

TEST_CASE("here: stdin is never read and nothing is asked") {
  Bench bench;
  bench.in = "from the pipe";
  bench.keep({"here"});
  CHECK(bench.entry(1)["text"] == "");
  bench.keep({"here -"});
  CHECK(bench.entry(2)["text"] == "-");
  REQUIRE(bench.look("here") == kOk);
  CHECK(bench.prompts.empty());
}

TEST_CASE("here: no answer comes twice in seven, and an earlier one is named") {
  Bench bench;
  std::vector<std::string> answers;
  for (int time = 0; time < 14; ++time) {
    bench.keep({"here"});
    answers.push_back(bench.out.substr(bench.out.find(": here")));
  }
  CHECK(answers[0] == ": here. That is enough.\n");
  CHECK(answers[1] == ": here again, and that is enough.\n");
  CHECK(answers[2] == ": here. Nothing more is asked of you.\n");
  for (std::size_t first = 0; first + 7 <= answers.size(); ++first) {
    CAPTURE(first);
    const auto from = answers.begin() + static_cast<std::ptrdiff_t>(first);
    CHECK(std::set<std::string>(from, from + 7).size() == 7);
  }
}

TEST_CASE("here: the first one is never called another") {
  Bench bench;
  bench.keep({"add a", "add b", "add c", "here"});
  CHECK(bench.out == "Saved 4, today 15:20: here. That is enough.\n");
}

TEST_CASE("here: between midnight and five the night is named") {
  struct Case {
    std::string clock;
    bool night;
  };
  const std::vector<Case> cases = {{"2026-11-04T00:00:00Z", true},
                                   {"2026-11-04T04:59:00Z", true},
                                   {"2026-11-04T05:00:00Z", false},
                                   {"2026-11-04T23:59:00Z", false}};
  for (const Case& one : cases) {
    CAPTURE(one.clock);
    Bench bench;
    bench.set_clock(one.clock);
    bench.keep({"here"});
    CHECK(holds(bench.out,
                "The night has one line in it now, and it is "
                "yours.") == one.night);
  }
}

TEST_CASE("here: the night is the one of the wall clock") {
  Bench bench;
  bench.zone = kathmandu();
  bench.set_clock("2026-11-04T20:00:00Z");
  bench.keep({"here"});
  CHECK(holds(bench.out, "The night has one line"));
}

TEST_CASE("here: settings that cannot be read do not stop it") {
  Bench bench;
  bench.settings = "tone =";
  REQUIRE(bench.run("here") == kOk);
  CHECK(holds(bench.err, "config.toml, line 1"));
  CHECK(bench.store().overview().entries == 1);
}

TEST_CASE("here: words that are too many are kept as a draft") {
  Bench bench;
  CHECK(bench.run_arguments({"here", std::string(65537, 'a')}) == kCouldNot);
  CHECK(bench.drafts.size() == 1);
}

}  // namespace
}  // namespace wins::test
