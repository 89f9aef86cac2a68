// SPDX-License-Identifier: MIT
// How often a change is claimed on invented journals: the short form of
// `wins-eval simulate`, whose numbers are the same on every machine.
#include "eval/simulate.h"

#include <doctest/doctest.h>

#include "eval/invented_journal.h"
#include "wins/core/error.h"

namespace wins::eval {
namespace {

TEST_CASE("simulate: where nothing changes, few are told that it does") {
  const Told told = simulate({.journals = 50});
  CHECK(told.change.whole == 50);
  CHECK(told.change.value() <= 0.08);
  CHECK(told.harder.value() <= 0.02);
  CHECK(told.worst_week().value() <= 0.04);
  CHECK(told.looks.whole == 50 * 52);
  CHECK(told.measure_looks.whole == 5 * 50 * 52);
}

TEST_CASE("simulate: a halving in six months is told in the end") {
  const Told told =
      simulate({.journals = 30, .change = Change::ramp, .factor = 0.5});
  CHECK(told.together_gentler.back().value() >= 0.35);
  CHECK(told.together_gentler.front().value() <= 0.1);
  CHECK(told.harder.part == 0);
}

TEST_CASE("simulate: the seed decides") {
  const Scenario scenario{
      .seed = 7, .journals = 2, .change = Change::step, .factor = 0.2};
  CHECK(table_of(simulate(scenario)) == table_of(simulate(scenario)));
  Dice one(1);
  Dice other(2);
  CHECK(invented_journal(scenario, one) != invented_journal(scenario, other));
}

TEST_CASE("simulate: journals are as the scenario says") {
  Dice dice(3);
  const Scenario scenario{.measures = 1, .rate = 5};
  const std::vector<Entry> journal = invented_journal(scenario, dice);
  CHECK(journal.size() > 150);
  CHECK(journal.size() < 300);
  const Day begins = trend::first_day_of(kFirstWeek);
  for (const Entry& entry : journal) {
    CHECK(entry.when.day >= begins);
    CHECK(entry.when.day < begins + std::chrono::weeks(kWeeksInYear));
    CHECK_FALSE(entry.measures.intensity.has_value());
  }
}

TEST_CASE("simulate: things take half as long once the ramp has ended") {
  Dice dice(5);
  const Scenario scenario{.change = Change::ramp, .factor = 0.5, .rate = 20};
  double early = 0;
  double late = 0;
  for (int journal = 0; journal < 20; ++journal) {
    for (const Entry& entry : invented_journal(scenario, dice)) {
      const auto week = trend::week_of(entry.when.day) - kFirstWeek;
      if (entry.measures.duration.has_value() && (week < 2 || week > 26)) {
        const bool below =
            entry.measures.duration->length < std::chrono::minutes(60);
        (week < 2 ? early : late) += (below ? 1.0 : 0) / (week < 2 ? 2 : 25);
      }
    }
  }
  CHECK(late > 1.5 * early);
}

TEST_CASE("simulate: every parameter is printed") {
  const std::string words = parameters_of(scenario_of(
      {"--seed",    "9",        "--journals", "12",   "--ou",     "0.4",
       "--cycle",   "6-13",     "--change",   "step", "--factor", "0.5",
       "--changed", "duration", "--measures", "3",    "--rate",   "2",
       "--dip",     "1.5",      "--year",     "2"}));
  for (const char* line :
       {"seed 9\n", "journals 12\n", "correlation_over_a_week 0.4\n",
        "cycle_weeks 6 13\n", "change step\n", "factor 0.5\n",
        "changed duration\n", "measures 3\n", "entries_a_week 2\n",
        "dip_sd 1.5 ", "year 2\n", "common_variance 0.4\n", "log_sd 0.8\n",
        "quiet_weeks 0.1\n"}) {
    CAPTURE(line);
    CHECK(words.find(line) != std::string::npos);
  }
}

TEST_CASE("simulate: what cannot be simulated is a usage error") {
  using Words = std::vector<std::string>;
  for (const Words& words :
       {Words{"--phi"}, Words{"--phi", "2"}, Words{"--phi", "x"},
        Words{"--luck", "1"}, Words{"--change", "leap"}, Words{"--cycle", "6"},
        Words{"--year", "3"}, Words{"--changed", "no"},
        Words{"--journals", "1.5"}, Words{"--cycle", "13-6"}}) {
    CAPTURE(words[0]);
    CHECK_THROWS_AS((void)scenario_of(words), UsageError);
  }
}

}  // namespace
}  // namespace wins::eval
