// SPDX-License-Identifier: MIT
// When a run gives up starting other programs.
#include <doctest/doctest.h>

#include "support/bench.h"

namespace wins {
namespace {

using test::Bench;

TEST_CASE("confined: a run that looks at the journal starts nothing else") {
  Bench bench;
  REQUIRE(bench.run("add rested") == ExitCode::ok);
  CHECK(bench.confined);
  for (const char* const line : {"list", "show 1", "stats", "reflect week",
                                 "undo", "redo", "session --tough"}) {
    CAPTURE(line);
    CHECK(bench.run(line) == ExitCode::ok);
    CHECK(bench.confined);
  }
}

TEST_CASE("confined: what never looks at the journal stays as it is") {
  Bench bench;
  CHECK(bench.run("help add") == ExitCode::ok);
  CHECK_FALSE(bench.confined);
}

// The bench refuses an editor and a pager to a confined run.
TEST_CASE("confined: an editor comes first, the journal after it") {
  Bench bench;
  bench.env["WINS_EDITOR"] = "ed";
  bench.edited = "walked home";
  CHECK(bench.run("add --edit -w 'last session'") == ExitCode::usage);
  CHECK(bench.run("add --edit") == ExitCode::ok);
  CHECK(bench.confined);
  bench.edited = "walked home slowly";
  CHECK(bench.run("edit 1") == ExitCode::ok);
  CHECK(bench.confined);
  CHECK(bench.entry(1)["text"] == "walked home slowly");
}

TEST_CASE("confined: a pager comes before") {
  Bench bench;
  bench.keep({"add rested"});
  bench.env["WINS_PAGER"] = "less";
  CHECK(bench.look("list") == ExitCode::ok);
  CHECK(bench.look("list --no-pager") == ExitCode::ok);
  CHECK(bench.confined);
  bench.env.erase("WINS_PAGER");
  bench.settings = "display.pager = true\n";
  CHECK(bench.look("list") == ExitCode::ok);
}

}  // namespace
}  // namespace wins
