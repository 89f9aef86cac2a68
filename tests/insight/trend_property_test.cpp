// SPDX-License-Identifier: MIT
// What holds for the statistics of any journal.
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "insight/trend/values.h"
#include "wins/insight/trend/mann_kendall.h"
#include "wins/insight/trend/mann_whitney.h"
#include "wins/insight/trend/nap.h"
#include "wins/insight/verdict.h"

namespace wins::trend {
namespace {

constexpr Week kEnd = 2832;
constexpr int kDays = 7 * kLookback;

/// From `low` to below `high`, evenly from the first case on.
int drawn(int low, int high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

/// Small numbers, so that there are ties; one in `exact_of` is "or more".
Value any_value(int exact_of) {
  return {.value = static_cast<double>(drawn(0, 8)),
          .or_more = drawn(0, exact_of) == 1};
}

std::vector<Value> any_values(int least, int most) {
  const int count = drawn(least, most + 1);
  const int exact_of = *rc::gen::element(1, 3, 10);
  std::vector<Value> values;
  for (int place = 0; place < count; ++place) {
    values.push_back(any_value(exact_of));
  }
  return values;
}

Orient any_orient() {
  return *rc::gen::element(Orient::lower, Orient::higher);
}

/// Of each later value with each earlier one, one by one.
std::ptrdiff_t sum_of_pairs(std::span<const Value> earlier,
                            std::span<const Value> later) {
  std::ptrdiff_t sum = 0;
  for (const Value& one : later) {
    for (const Value& other : earlier) {
      sum += compare_known(one, other);
    }
  }
  return sum;
}

/// In the lookback of kEnd, at least so many and up to 120. Sixty are nearly
/// always enough to be tested.
std::vector<Row> any_rows(int least) {
  const int apart = *rc::gen::element(1, 3, 7);
  std::vector<Row> rows;
  for (const Value& value : any_values(least, 120)) {
    const int day = drawn(0, kDays / apart) * apart;
    rows.push_back(
        {.entry = static_cast<EntryId>(rows.size() + 1),
         .day = first_day_of(kEnd - kLookback) + std::chrono::days(day),
         .value = value.value,
         .or_more = value.or_more});
  }
  return rows;
}

bool close(double one, double other) {
  return std::abs(one - other) <= 1e-9 * std::max(1.0, std::abs(one));
}

/// Everything that rests on ranks alone.
bool same_ranks(const Tested& one, const Tested& other) {
  return close(one.rho, other.rho) && close(one.s, other.s) &&
         close(one.var_s, other.var_s) && close(one.nap, other.nap) &&
         close(one.mann_whitney.z, other.mann_whitney.z) &&
         close(one.p.gentler, other.p.gentler) &&
         close(one.p.harder, other.p.harder) &&
         close(one.nap_interval.low, other.nap_interval.low);
}

bool same_evidence(const Evidence& one, const Evidence& other) {
  return one.rows == other.rows && one.then == other.then &&
         one.now == other.now && one.stale == other.stale &&
         one.tested.has_value() == other.tested.has_value() &&
         (!one.tested.has_value() || same_ranks(*one.tested, *other.tested));
}

Evidence ordinal(const std::vector<Row>& rows) {
  return evidence(rows, kEnd, Orient::lower, Scale::ordinal);
}

/// Shuffles whole days, so that those of one day keep their order.
std::vector<Row> days_shuffled(const std::vector<Row>& rows) {
  std::vector<int> place(static_cast<std::size_t>(kDays));
  for (int& one : place) {
    one = drawn(0, 1000);
  }
  std::vector<Row> shuffled = rows;
  std::ranges::stable_sort(shuffled, {}, [&place](const Row& row) {
    const auto day = (row.day - first_day_of(kEnd - kLookback)).count();
    return place[static_cast<std::size_t>(day)];
  });
  return shuffled;
}

TEST_CASE("trend property: counting by rank is comparing all pairs") {
  CHECK(rc::check([] {
    const std::vector<Value> path = any_values(2, 60);
    std::ptrdiff_t all = 0;
    for (std::size_t place = 1; place < path.size(); ++place) {
      const std::span<const Value> values = path;
      all += sum_of_pairs(values.first(place), values.subspan(place, 1));
    }
    RC_ASSERT(mann_kendall(path, Orient::higher).s == static_cast<double>(all));
    const std::vector<Value> now = any_values(1, 60);
    const double pairs = static_cast<double>(path.size() * now.size());
    const auto balance = static_cast<double>(sum_of_pairs(path, now));
    RC_ASSERT(close(nap(path, now, Orient::higher).value(),
                    0.5 + balance / (2 * pairs)));
  }));
}

TEST_CASE("trend property: scores are what their definition counts") {
  CHECK(rc::check([] {
    const std::vector<Value> values = any_values(0, 40);
    const Orient orient = any_orient();
    const std::vector<double> scores = gehan_scores(values, orient);
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
      int counted = 0;
      for (std::size_t j = 0; j < values.size(); ++j) {
        counted += i == j ? 0 : compare_known(values[i], values[j]);
      }
      RC_ASSERT(close(scores[i], sign_of(orient) * counted));
      sum += scores[i];
    }
    RC_ASSERT(close(sum, 0));
  }));
}

TEST_CASE("trend property: comparing backwards changes the sign") {
  CHECK(rc::check([] {
    const Value one = any_value(3);
    const Value other = any_value(3);
    RC_ASSERT(compare_known(one, other) == -compare_known(other, one));
  }));
}

TEST_CASE("trend property: now against then is then against now, turned") {
  CHECK(rc::check([] {
    const std::vector<Value> then = any_values(0, 20);
    const std::vector<Value> now = any_values(0, 20);
    RC_PRE(!then.empty() && !now.empty());
    const Orient orient = any_orient();
    RC_ASSERT(close(
        nap(then, now, orient).value() + nap(now, then, orient).value(), 1));
    RC_ASSERT(close(mann_whitney(then, now, orient).z,
                    -mann_whitney(now, then, orient).z));
  }));
}

TEST_CASE("trend property: the interval of a share holds it, within 0 and 1") {
  CHECK(rc::check([] {
    const double share = drawn(0, 101) / 100.0;
    const Interval interval = nap_ci(
        share, static_cast<std::size_t>(drawn(1, 60)),
        static_cast<std::size_t>(drawn(1, 60)), kZ90, drawn(0, 90) / 10.0);
    RC_ASSERT(interval.low >= 0);
    RC_ASSERT(interval.low <= share + 1e-9);
    RC_ASSERT(interval.high <= 1);
    RC_ASSERT(interval.high >= share - 1e-9);
  }));
}

TEST_CASE("trend property: without more-thans the variance is Kendall's") {
  CHECK(rc::check([] {
    std::vector<Value> path = any_values(0, 60);
    RC_PRE(path.size() >= 2);
    std::map<double, double> ties;
    for (Value& value : path) {
      value.or_more = false;
      ++ties[value.value];
    }
    const auto n = static_cast<double>(path.size());
    double var_s = n * (n - 1) * (2 * n + 5);
    for (const auto& [value, t] : ties) {
      var_s -= t * (t - 1) * (2 * t + 5);
    }
    RC_ASSERT(close(mann_kendall(path, Orient::lower).var_s, var_s / 18));
  }));
}

TEST_CASE("trend property: a path walked backwards has the opposite trend") {
  CHECK(rc::check([] {
    std::vector<Value> path = any_values(0, 60);
    const MannKendall there = mann_kendall(path, Orient::lower);
    std::ranges::reverse(path);
    const MannKendall back = mann_kendall(path, Orient::lower);
    RC_ASSERT(close(there.s, -back.s));
    RC_ASSERT(close(there.z, -back.z));
    RC_ASSERT(close(there.var_s, back.var_s));
  }));
}

TEST_CASE("trend property: the order of the rows matters within a day only") {
  CHECK(rc::check([] {
    const std::vector<Row> rows = any_rows(0);
    RC_ASSERT(same_evidence(ordinal(rows), ordinal(days_shuffled(rows))));
  }));
}

TEST_CASE("trend property: ranks alone count, whatever the scale of values") {
  CHECK(rc::check([] {
    const std::vector<Row> rows = any_rows(60);
    std::vector<Row> mapped = rows;
    for (Row& row : mapped) {
      row.value = std::exp(row.value) - 3;
    }
    const auto plain = ordinal(rows).tested;
    const auto other = ordinal(mapped).tested;
    RC_PRE(plain.has_value());
    RC_ASSERT(other.has_value());
    RC_ASSERT(same_ranks(*plain, *other));
  }));
}

TEST_CASE("trend property: time turned round turns gentler into harder") {
  CHECK(rc::check([] {
    const std::vector<Row> rows = any_rows(60);
    const Day first = first_day_of(kEnd - kLookback);
    std::vector<Row> turned;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
      turned.push_back(*row);
      turned.back().day =
          first + (std::chrono::days(kDays - 1) - (row->day - first));
    }
    const auto there = ordinal(rows).tested;
    const auto back = ordinal(turned).tested;
    // One of the two may be stale, or both too few.
    RC_PRE(there.has_value() && back.has_value());
    RC_ASSERT(close(there->p.gentler, back->p.harder));
    RC_ASSERT(close(there->p.harder, back->p.gentler));
    RC_ASSERT(close(there->nap, 1 - back->nap));
    RC_ASSERT(there->gentler_allowed == back->harder_allowed);
    RC_ASSERT(there->same == back->same);
  }));
}

TEST_CASE("trend property: a direction is never stated on less than enough") {
  CHECK(rc::check([] {
    std::vector<Series> all;
    for (const Measure measure : kMeasures) {
      all.push_back({.measure = measure, .rows = any_rows(0)});
    }
    const Day today = first_day_of(kEnd) + std::chrono::days(drawn(-90, 90));
    const Verdicts verdicts = verdicts_of(all, today);
    for (const MeasureTrend& one : verdicts.measures) {
      const Trend& trend = one.trend;
      RC_ASSERT((trend.verdict == Verdict::not_enough) == !trend.looks.enough);
      RC_ASSERT(trend.waiting.has_value() == !trend.looks.enough);
      RC_ASSERT(trend.gentler.has_value() == trend.looks.enough);
      RC_ASSERT(
          trend.verdict != Verdict::gentler ||
          (trend.looks.p.gentler <= kAlphaGentler && trend.facts->nap >= 0.55));
      RC_ASSERT(
          trend.verdict != Verdict::harder ||
          (trend.looks.p.harder <= kAlphaHarder && trend.facts->nap <= 0.45));
    }
  }));
}

}  // namespace
}  // namespace wins::trend
