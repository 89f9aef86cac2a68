// SPDX-License-Identifier: MIT
// The Nth piece of memory that a command asks for is not there.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "fault/disk_steps.h"
#include "fault/figures.h"
#include "fault/shim.h"
#include "fault/told.h"

namespace wins::test {
namespace {

using Words = std::vector<std::string>;

constexpr const char* kWords = "said it out loud, at the third try";

Tree some_home() {
  const QuickHome home;
  REQUIRE(home.wins({"add", "-q", "an early walk"}).code == 0);
  REQUIRE(home.wins({"add", "-q", "asked for help"}).code == 0);
  return read_tree(home.path());
}

/// The first ones singly, then further and further apart: a command asks for
/// some thousands, and those of a kind follow each other.
int next_number(int number) {
  const int divisor = long_form() ? 300 : 12;
  return number + 1 + number / divisor;
}

/// Calls `check` with each run that met the lack, and counts them.
template <typename Check>
int sweep(const Tree& start, const Words& command, const char* lasting,
          const Check& check) {
  int points = 0;
  for (int number = 1;; number = next_number(number)) {
    const QuickHome home;
    write_tree(start, home.path());
    const std::string plan = "memory " + std::to_string(number) + ' ' + lasting;
    CAPTURE(command.front());
    CAPTURE(plan);
    const FailedRun run = run_failing(home, plan, command);
    CAPTURE(run.ending.code);
    CAPTURE(run.ending.out);
    CAPTURE(run.ending.err);
    if (run.failed.empty()) {
      return points;
    }
    ++points;
    check(home, run.ending);
  }
}

}  // namespace

TEST_CASE("memory that is missing during an add is told truly") {
  if (!can_fail_memory()) {
    return;
  }
  const Tree start = some_home();
  for (const char* const lasting : {"once", "good"}) {
    ToldFigures all;
    sweep(start, {"add", kWords}, lasting,
          [&](const Home& home, const Ending& ending) {
            ToldFigures one;
            judge_add(ending, home, kWords, {"an early walk", "asked for help"},
                      one);
            // Where nothing at all is left the runtime of C++ can end a
            // program that throws.
            CHECK((one.crashes == 0 || lasting == std::string("good")));
            CHECK(one.faults == 0);
            CHECK(one.silent == 0);
            CHECK(one.untrue == 0);
            CHECK(one.old_lost == 0);
            all += one;
          });
    tell({.row = "T3",
          .what = std::string("add, memory missing ") + lasting,
          .points = all.points,
          .acknowledged = all.acknowledged,
          .lost = all.silent + all.untrue + all.old_lost,
          .more = in_words(all)});
    CHECK(all.points >= 30);
  }
}

TEST_CASE("memory that is missing while reading ends in a sentence") {
  if (!can_fail_memory()) {
    return;
  }
  const Tree start = some_home();
  for (const Words& command : {Words{"list"}, Words{"stats"}}) {
    const QuickHome whole;
    write_tree(start, whole.path());
    const Ending expected = whole.wins(command);
    REQUIRE(expected.code == 0);
    int silent = 0;
    int crashes = 0;
    const int points =
        sweep(start, command, "once", [&](const Home&, const Ending& ending) {
          const bool crashed = ending.code < 0 || ending.code > 3;
          const bool half_told = ending.code == 0 && ending.out != expected.out;
          const bool mute = ending.code != 0 && ending.err.empty();
          CHECK_FALSE(crashed);
          CHECK_FALSE(half_told);
          CHECK_FALSE(mute);
          crashes += crashed ? 1 : 0;
          silent += half_told || mute ? 1 : 0;
        });
    tell({.row = "T3",
          .what = command.front() + ", memory missing once",
          .points = points,
          .lost = silent,
          .more = std::to_string(crashes) + " crashes"});
    CHECK(points >= 30);
  }
}

}  // namespace wins::test
