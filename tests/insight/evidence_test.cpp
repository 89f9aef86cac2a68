// SPDX-License-Identifier: MIT
#include "wins/insight/evidence.h"

#include <cmath>

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

constexpr Week kEnd = 2832;

Evidence durations(const std::vector<Row>& rows, Week boundary = kEnd) {
  return evidence(rows, boundary, Orient::lower, Scale::minutes);
}

Evidence pauses(const std::vector<double>& numbers) {
  return evidence(weekly(numbers, kEnd, 2), kEnd, Orient::higher,
                  Scale::binary);
}

TEST_CASE("evidence: nothing and one entry are not tested, nor stale") {
  const Evidence none = durations({});
  CHECK(none.rows == 0);
  CHECK(none.active_weeks == 0);
  CHECK_FALSE(none.stale);
  CHECK_FALSE(none.tested.has_value());
  const Evidence one = durations(weekly({30}, kEnd, 1));
  CHECK(one.rows == 1);
  CHECK(one.window_weeks == 0);
  CHECK(one.then.empty());
  CHECK_FALSE(one.tested.has_value());
}

TEST_CASE("evidence: nine weeks with six entries in each window are enough") {
  CHECK(durations(weekly(times(18, {30}), kEnd, 2)).tested.has_value());
  CHECK_FALSE(durations(weekly(times(16, {30}), kEnd, 2)).tested.has_value());
  // Nine weeks, but five entries in the last window.
  CHECK_FALSE(durations(weekly(times(17, {30}), kEnd, 2)).tested.has_value());
}

TEST_CASE("evidence: windows are the first and last third, up to 13 weeks") {
  const Evidence half = durations(weekly(times(20, {30}), kEnd, 1));
  CHECK(half.window_weeks == 6);
  CHECK(half.then.size() == 6);
  CHECK(half.now.size() == 6);
  const Evidence year = durations(weekly(times(104, {30}), kEnd, 2));
  CHECK(year.window_weeks == 13);
  CHECK(year.then.size() == 26);
  CHECK(week_of(year.then.front().day) == kEnd - 52);
  CHECK(week_of(year.now.front().day) == kEnd - 13);
}

TEST_CASE("evidence: 52 weeks count, and none from the boundary on") {
  const Evidence years = durations(weekly(times(150, {30}), kEnd + 10, 1));
  CHECK(years.rows == 52);
  CHECK(years.active_weeks == 52);
  CHECK(week_of(years.then.front().day) == kEnd - 52);
  CHECK(week_of(years.now.back().day) == kEnd - 1);
}

TEST_CASE("evidence: stale once the last entry is more than six weeks back") {
  const std::vector<Row> rows = weekly(times(36, {30}), kEnd, 2);
  CHECK_FALSE(durations(rows, kEnd + 5).stale);
  CHECK(durations(rows, kEnd + 6).stale);
  CHECK_FALSE(durations(rows, kEnd + 6).tested.has_value());
  CHECK(durations(rows, kEnd + 6).now.size() == 12);
}

TEST_CASE("evidence: stale when now would reach back more than 26 weeks") {
  // Eight weeks a year ago, and one last week: now is three of these nine.
  std::vector<Row> rows = weekly(times(24, {30}), kEnd - 40, 3);
  const std::vector<Row> late = weekly({30, 30, 30}, kEnd, 3);
  rows.insert(rows.end(), late.begin(), late.end());
  CHECK(durations(rows).window_weeks == 3);
  CHECK(durations(rows).stale);
}

TEST_CASE("evidence: all values equal are the same, without any direction") {
  const Evidence found = durations(weekly(times(36, {60}), kEnd, 2));
  REQUIRE(found.tested.has_value());
  CHECK(found.tested->mann_whitney.z == about(0));
  CHECK(found.tested->mann_kendall.z == about(0));
  CHECK(found.tested->p.gentler == about(0.5));
  CHECK(found.tested->nap_interval.low == about(0.5));
  CHECK(found.tested->nap_interval.high == about(0.5));
  CHECK(found.tested->same);
}

TEST_CASE("evidence: a duration of ten million minutes is but the longest") {
  std::vector<double> numbers = times(6, {30, 45, 60, 90, 120, 20});
  numbers[2] = 121;
  const Evidence usual = durations(weekly(numbers, kEnd, 2));
  numbers[2] = 1e7;
  const Evidence outlier = durations(weekly(numbers, kEnd, 2));
  CHECK(outlier.tested->p.gentler == about(usual.tested->p.gentler));
  CHECK(outlier.tested->nap == about(usual.tested->nap));
  CHECK(outlier.tested->shift->estimate ==
        about(usual.tested->shift->estimate));
}

TEST_CASE("evidence: more-thans alone say nothing, and have no shift") {
  std::vector<Row> rows = weekly(times(12, {60, 90, 1440}), kEnd, 2);
  for (Row& row : rows) {
    row.or_more = true;
  }
  const Evidence found = durations(rows);
  REQUIRE(found.tested.has_value());
  CHECK(found.tested->nap == about(0.5));
  CHECK(found.tested->p.harder == about(0.5));
  CHECK_FALSE(found.tested->shift.has_value());
}

TEST_CASE("evidence: a quarter of a window may be more-thans for a shift") {
  std::vector<Row> rows = weekly(times(24, {60}), kEnd, 2);
  rows[0].or_more = rows[1].or_more = true;
  CHECK(durations(rows).then.size() == 8);
  CHECK(durations(rows).tested->shift.has_value());
  rows[2].or_more = true;
  CHECK_FALSE(durations(rows).tested->shift.has_value());
}

TEST_CASE("evidence: no pause ever and always a pause are the same") {
  for (const double value : {0.0, 1.0}) {
    const Evidence found = pauses(times(104, {value}));
    REQUIRE(found.tested.has_value());
    CHECK(found.tested->nap == about(0.5));
    CHECK(found.tested->p.gentler == about(0.5));
    CHECK(found.tested->share_difference->high < 0.2);
    CHECK(found.tested->same);
  }
  // With six in a window the share is too uncertain to call it so.
  CHECK_FALSE(pauses(times(18, {0})).tested->same);
}

TEST_CASE("evidence: from no pause to always is as clear as can be") {
  const Evidence found = pauses(joined(times(26, {0}), times(26, {1})));
  CHECK(found.tested->nap == about(1));
  CHECK(found.tested->gentler_allowed);
  CHECK(found.tested->share_difference->low > 0.1);
  CHECK_FALSE(found.tested->same);
}

TEST_CASE("evidence: pauses need less of a difference, having more ties") {
  // 12 more of 104 pairs of 2 by 2: NAP 0.5 + 12 / 208.
  const Evidence few = pauses(joined(joined(times(13, {0, 1}), times(52, {0})),
                                     joined(times(10, {0, 1}), times(6, {1}))));
  CHECK(few.tested->nap == about(0.5 + (16.0 / 26 - 0.5) / 2));
  CHECK(few.tested->gentler_allowed);
  CHECK_FALSE(few.tested->harder_allowed);
}

TEST_CASE("evidence: much is thinned for the tests, and told in full") {
  const Evidence found =
      durations(weekly(times(5200 / 4, {30, 60, 45, 90}), kEnd, 100));
  CHECK(found.rows == 5200);
  CHECK(found.then.size() == 1300);
  REQUIRE(found.tested.has_value());
  // Every third is kept.
  CHECK(found.tested->mann_kendall.df == about(1734 / found.tested->vif - 2));
}

TEST_CASE("evidence: the slope is of logarithms a week for minutes") {
  std::vector<double> numbers;
  for (int week = 0; week < 10; ++week) {
    numbers.push_back(10 * std::exp(0.1 * week));
  }
  const std::vector<Row> rows = weekly(numbers, kEnd, 1);
  CHECK(weekly_slope(rows, kEnd, Scale::minutes).value() == about(0.1));
  CHECK_FALSE(weekly_slope({}, kEnd, Scale::minutes).has_value());
}

}  // namespace
}  // namespace wins::trend
