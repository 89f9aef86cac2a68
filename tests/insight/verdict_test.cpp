// SPDX-License-Identifier: MIT
#include "wins/insight/verdict.h"

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

constexpr Week kEnd = 2832;

const Day kToday = first_day_of(kEnd) + std::chrono::days(9);

Series series(Measure measure, const std::vector<double>& numbers,
              int per_week = 2) {
  return {.measure = measure, .rows = weekly(numbers, kEnd, per_week)};
}

/// Falls from four hours to half an hour, with some noise.
std::vector<double> easing() {
  return joined(joined(times(7, {240, 180, 240, 120, 360}),
                       times(7, {120, 90, 180, 60, 120})),
                times(7, {45, 30, 20, 60, 30}));
}

std::vector<double> reversed(std::vector<double> numbers) {
  return {numbers.rbegin(), numbers.rend()};
}

Trend duration_alone(const std::vector<Row>& rows, Day today = kToday) {
  const Series one{.measure = Measure::duration, .rows = rows};
  return verdicts_of(std::vector{one}, today).measures[0].trend;
}

TEST_CASE("verdict: an empty journal has nothing to compare") {
  std::vector<Series> all;
  for (const Measure measure : kMeasures) {
    all.push_back({.measure = measure});
  }
  const Verdicts verdicts = verdicts_of(all, kToday);
  REQUIRE(verdicts.measures.size() == 5);
  CHECK(verdicts.boundary == kEnd);
  for (const MeasureTrend& one : verdicts.measures) {
    CHECK(one.trend.verdict == Verdict::not_enough);
    CHECK(one.trend.waiting == Waiting::nothing_noted);
    CHECK_FALSE(one.trend.facts.has_value());
    CHECK_FALSE(one.trend.since.has_value());
    CHECK_FALSE(one.trend.gentler.has_value());
  }
  CHECK(verdicts.together.verdict == Verdict::not_enough);
}

TEST_CASE("verdict: with all measures off there is none") {
  const Verdicts verdicts = verdicts_of({}, kToday);
  CHECK(verdicts.measures.empty());
  CHECK(verdicts.together.verdict == Verdict::not_enough);
}

TEST_CASE("verdict: shorter, with its facts and how much") {
  const Trend trend = duration_alone(weekly(easing(), kEnd, 2));
  CHECK(trend.verdict == Verdict::gentler);
  CHECK_FALSE(trend.waiting.has_value());
  REQUIRE(trend.facts.has_value());
  CHECK(trend.facts->then.moments == 26);
  CHECK(trend.facts->then.middle.value == about(240));
  CHECK(trend.facts->now.moments == 25);
  CHECK(trend.facts->now.middle.value == about(30));
  CHECK(trend.facts->now.lower_quarter.value == about(30));
  CHECK(trend.facts->now.upper_quarter.value == about(45));
  CHECK(trend.facts->gentler_of_ten == 10);
  CHECK(trend.facts->harder_of_ten == 0);
  REQUIRE(trend.magnitude.has_value());
  CHECK(trend.magnitude->estimate > 0.1);
  CHECK(trend.magnitude->estimate < 0.25);
  CHECK(trend.magnitude->interval.low < trend.magnitude->estimate);
  CHECK(trend.magnitude->interval.high > trend.magnitude->estimate);
  CHECK(trend.gentler->rejected);
  CHECK(trend.gentler->threshold == about(0.05));
}

TEST_CASE("verdict: the same path backwards is longer") {
  const Trend trend = duration_alone(weekly(reversed(easing()), kEnd, 2));
  CHECK(trend.verdict == Verdict::harder);
  CHECK(trend.magnitude->estimate > 4);
  CHECK(trend.harder->rejected);
  CHECK_FALSE(trend.gentler->rejected);
}

TEST_CASE("verdict: entries of today's chapter change no word") {
  std::vector<Row> rows = weekly(easing(), kEnd, 2);
  const Trend before = duration_alone(rows);
  for (int entry = 0; entry < 9; ++entry) {
    rows.push_back({.entry = 1000 + entry,
                    .day = first_day_of(kEnd) + std::chrono::days(entry),
                    .value = 1e6});
  }
  const Trend after = duration_alone(rows);
  CHECK(after.verdict == before.verdict);
  CHECK(after.looks.p.gentler == about(before.looks.p.gentler));
  CHECK(after.facts->now.moments == before.facts->now.moments);
  REQUIRE(after.since.has_value());
  CHECK(after.since->moments == 9);
  CHECK(after.since->middle.value == about(1e6));
  CHECK_FALSE(before.since.has_value());
}

TEST_CASE("verdict: with the clock set back, later entries are not used") {
  const std::vector<Row> rows = weekly(easing(), kEnd, 2);
  const Trend trend =
      duration_alone(rows, first_day_of(kEnd - 50) + std::chrono::days(3));
  CHECK(trend.verdict == Verdict::not_enough);
  CHECK(trend.looks.latest.rows < 8);
  REQUIRE(trend.since.has_value());
  CHECK(trend.since->last <= first_day_of(kEnd - 50) + std::chrono::days(3));
}

TEST_CASE("verdict: stale says so, and keeps its facts") {
  const std::vector<Row> rows = weekly(easing(), kEnd - 8, 2);
  const Trend trend = duration_alone(rows);
  CHECK(trend.verdict == Verdict::not_enough);
  CHECK(trend.waiting == Waiting::stale);
  CHECK(trend.facts->now.moments == 25);
}

TEST_CASE("verdict: enough now but not four weeks ago is too early") {
  const Trend trend = duration_alone(weekly(times(22, {60, 30}), kEnd, 4));
  CHECK(trend.looks.latest.tested.has_value());
  CHECK(trend.verdict == Verdict::not_enough);
  CHECK(trend.waiting == Waiting::few_weeks);
  CHECK(trend.looks.p.gentler == about(1));
}

TEST_CASE("verdict: weeks enough, entries too few") {
  const Trend trend = duration_alone(weekly(times(15, {60}), kEnd, 1));
  CHECK(trend.waiting == Waiting::few_entries);
  CHECK(trend.facts->then.moments == 5);
}

TEST_CASE("verdict: facts come from three entries in each window on") {
  CHECK(duration_alone(weekly(times(9, {60}), kEnd, 1)).facts.has_value());
  CHECK_FALSE(
      duration_alone(weekly(times(8, {60}), kEnd, 1)).facts.has_value());
}

TEST_CASE("verdict: a middle among more-thans is a lower bound") {
  std::vector<Row> rows = weekly(times(12, {60, 90, 120}), kEnd, 2);
  rows[0].or_more = true;
  const ThenNow facts = duration_alone(rows).facts.value();
  CHECK(facts.then.middle.or_more);
  CHECK_FALSE(facts.now.middle.or_more);
}

TEST_CASE("verdict: pauses are told as so many of so many") {
  const Verdicts verdicts = verdicts_of(
      std::vector{series(Measure::choice,
                         joined(times(19, {0, 0, 0, 1}), times(28, {1})))},
      kToday);
  const Trend& trend = verdicts.measures[0].trend;
  CHECK(trend.facts->then.pauses == 6);
  CHECK(trend.facts->then.moments == 26);
  CHECK(trend.facts->now.pauses == 26);
  CHECK_FALSE(trend.magnitude.has_value());
}

TEST_CASE("verdict: Holm counts the measures that have enough") {
  const std::vector<Series> all = {
      series(Measure::duration, easing()),
      series(Measure::intensity, times(52, {5, 6})),
      series(Measure::self_talk, {3, 3, 3}),
      {.measure = Measure::repair}};
  const Verdicts verdicts = verdicts_of(all, kToday);
  CHECK(verdicts.measures[0].trend.gentler->threshold == about(0.025));
  CHECK(verdicts.measures[1].trend.gentler->threshold == about(0.05));
  CHECK(verdicts.measures[0].trend.verdict == Verdict::gentler);
  CHECK_FALSE(verdicts.measures[2].trend.gentler.has_value());
}

TEST_CASE("verdict: together takes entries with two measures") {
  const std::vector<Series> apart = {series(Measure::duration, easing()),
                                     series(Measure::intensity, {})};
  CHECK(verdicts_of(apart, kToday).together.waiting == Waiting::nothing_noted);
  const std::vector<Series> both = {series(Measure::duration, easing()),
                                    series(Measure::repair, easing())};
  const Trend together = verdicts_of(both, kToday).together;
  CHECK(together.verdict == Verdict::gentler);
  CHECK(together.gentler->threshold == about(0.02));
  CHECK(together.looks.latest.rows == 103);
  CHECK_FALSE(together.magnitude.has_value());
  CHECK_FALSE(together.since.has_value());
}

TEST_CASE("verdict: measures against each other are not one direction") {
  const std::vector<Series> against = {
      series(Measure::duration, easing()),
      series(Measure::intensity, reversed(easing())),
      series(Measure::repair, easing())};
  const Verdicts verdicts = verdicts_of(against, kToday);
  CHECK(verdicts.measures[0].trend.verdict == Verdict::gentler);
  CHECK(verdicts.measures[1].trend.verdict == Verdict::harder);
  CHECK(verdicts.together.looks.p.gentler < kTogetherGentler);
  CHECK(verdicts.together.verdict == Verdict::varied);
}

TEST_CASE("verdict: the names are public") {
  CHECK(verdict_name(Verdict::not_enough) == "not_enough");
  CHECK(verdict_name(Verdict::gentler) == "gentler");
  CHECK(verdict_name(Verdict::harder) == "harder");
  CHECK(verdict_name(Verdict::same) == "same");
  CHECK(verdict_name(Verdict::varied) == "varied");
}

}  // namespace
}  // namespace wins::trend
