// SPDX-License-Identifier: MIT
// The Nth call that a command makes in its home fails: once, or from then on.
// What wins says then is held against the journal.
#include <doctest/doctest.h>

#include <csignal>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "fault/disk_steps.h"
#include "fault/figures.h"
#include "fault/shim.h"
#include "fault/told.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;
using Texts = std::multiset<std::string>;

constexpr const char* kWords = "said it out loud, at the third try";

/// How a call can fail, and how far apart the quick form tries it.
struct Kind {
  const char* plan;
  const char* lasting;
  int stride;
};
constexpr Kind kKinds[] = {{"refused", "once", 3}, {"refused", "good", 9},
                           {"full", "once", 4},    {"full", "good", 6},
                           {"filling", "good", 4}, {"cut", "once", 7},
                           {"cut", "good", 7}};

void write_settings(const Home& home) {
  fs::create_directories(home.path() / "config" / "wins");
  std::ofstream(home.path() / "config" / "wins" / "config.toml")
      << "backup.daily = false\n";
}

/// A home with a journal, as it is before each run.
Tree home_with(const Texts& texts) {
  const QuickHome home;
  write_settings(home);
  for (const std::string& text : texts) {
    REQUIRE(home.wins({"add", "-q", text}).code == 0);
  }
  return read_tree(home.path());
}

/// The same after an add that was ended while its rollback journal was hot.
Tree home_to_recover(const Texts& texts) {
  const Tree before = home_with(texts);
  for (int number = 1; number < 1000; ++number) {
    const QuickHome home;
    write_tree(before, home.path());
    const FailedRun run = run_failing(
        home, "ended " + std::to_string(number) + " once", {"add", "too late"});
    REQUIRE(run.ending.code == 128 + SIGKILL);
    if (run.failed == "unlink") {
      return read_tree(home.path());
    }
  }
  FAIL("no call removes the rollback journal");
  return {};
}

/// Lets each call of an add fail in turn. The words that were in the journal
/// before stay there whatever happens.
ToldFigures sweep(const Tree& start, const Texts& before, const Kind& kind) {
  ToldFigures figures;
  for (int number = 1;; number += long_form() ? 1 : kind.stride) {
    const QuickHome home;
    write_tree(start, home.path());
    const std::string plan = std::string(kind.plan) + ' ' +
                             std::to_string(number) + ' ' + kind.lasting;
    CAPTURE(plan);
    const FailedRun run = run_failing(home, plan, {"add", kWords});
    CAPTURE(run.failed);
    CAPTURE(run.ending.out);
    CAPTURE(run.ending.err);
    if (run.failed.empty()) {
      return figures;
    }
    ToldFigures one;
    judge_add(run.ending, home, kWords, before, one);
    CHECK(one.crashes + one.faults == 0);
    CHECK(one.silent == 0);
    CHECK(one.untrue == 0);
    CHECK(one.words_lost == 0);
    CHECK(one.old_lost == 0);
    // The file is looked at again, so that one failure leaves no doubt.
    CHECK((one.uncertain == 0 || kind.lasting == std::string("good")));
    figures += one;
  }
}

void check_sweeps(const std::string& what, const Tree& start,
                  const Texts& before) {
  for (const Kind& kind : kKinds) {
    const ToldFigures found = sweep(start, before, kind);
    tell({.row = "T3",
          .what = "add " + what + ", " + kind.plan + ' ' + kind.lasting,
          .points = found.points,
          .acknowledged = found.acknowledged,
          .lost = found.silent + found.untrue + found.old_lost,
          .more = in_words(found)});
    CHECK(found.points >= 5);
  }
}

}  // namespace

TEST_CASE("a call that fails during an add is told truly") {
  if (!can_fail_calls()) {
    return;
  }
  const Texts before{"an early walk", "asked for help"};
  check_sweeps("to a journal", home_with(before), before);
}

TEST_CASE("a call that fails during the very first add is told truly") {
  if (!can_fail_calls()) {
    return;
  }
  check_sweeps("to none", home_with({}), {});
}

TEST_CASE("a call that fails while an earlier add is undone is told truly") {
  if (!can_fail_calls()) {
    return;
  }
  const Texts before{"an early walk", "asked for help"};
  check_sweeps("after a crash", home_to_recover(before), before);
}

TEST_CASE("what is not in the journal and was told as saved is noticed") {
  const QuickHome home;
  REQUIRE(home.wins({"add", "-q", "an early walk"}).code == 0);
  const auto judged = [&](const Ending& ending, const std::string& words) {
    ToldFigures figures;
    judge_add(ending, home, words, {"an early walk"}, figures);
    return figures;
  };
  const Ending saved{.code = 0, .out = "Saved 2, today 10:00.\n"};
  const Ending refused{.code = 1,
                       .err = "wins: nothing was saved: the disk is full\n"};
  const Ending mute{.code = 1};
  CHECK(judged(saved, "an early walk").untrue == 0);
  CHECK(judged(saved, "never").untrue == 1);
  CHECK(judged(saved, "never").silent == 1);
  CHECK(judged(saved, "never").words_lost == 1);
  CHECK(judged(refused, "an early walk").untrue == 1);
  CHECK(judged(refused, "never").untrue == 0);
  CHECK(judged(mute, "never").untrue == 1);
  CHECK(judged({.code = 128 + SIGSEGV}, "never").crashes == 1);
  CHECK(judged({.code = 3}, "never").faults == 1);
  ToldFigures figures;
  judge_add(refused, home, "never", {"another walk"}, figures);
  CHECK(figures.old_lost == 1);
}

}  // namespace wins::test
