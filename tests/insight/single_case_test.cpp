// SPDX-License-Identifier: MIT
// Journals made of published series. What they come to was computed apart
// from this program, from the definitions; the pairs can be counted by hand.
#include "insight/trend/values.h"
#include "wins/insight/verdict.h"

namespace wins::trend {
namespace {

using Numbers = std::vector<double>;

constexpr Week kEnd = 2832;

// Phases A and B of the first example of Parker, Vannest and Davis (2011).
const Numbers& baseline() {
  static const Numbers kPhase = {20, 20, 26, 25, 22, 23};
  return kPhase;
}
const Numbers& treated() {
  static const Numbers kPhase = {28, 25, 24, 27, 30, 30, 29};
  return kPhase;
}

Trend trend_of(Measure measure, const Numbers& numbers, int per_week) {
  const Series one{.measure = measure, .rows = weekly(numbers, kEnd, per_week)};
  return verdicts_of(std::vector{one}, first_day_of(kEnd)).measures[0].trend;
}

TEST_CASE("single case: thirteen sessions are too few for a word") {
  // As recovery times, the longer phase first: 28 25 24 27, then 26 25 22 23.
  // Shorter are 2, 2.5, 4 and 4 of each four pairs: 12.5 of 16.
  const Trend trend =
      trend_of(Measure::duration, joined(treated(), baseline()), 1);
  CHECK(trend.verdict == Verdict::not_enough);
  CHECK(trend.waiting == Waiting::few_entries);
  CHECK(trend.facts->nap == about(12.5 / 16));
  CHECK(trend.facts->gentler_of_ten == 8);
  CHECK(trend.facts->then.middle.value == about(26));
  CHECK(trend.facts->now.middle.value == about(24));
}

TEST_CASE(
    "single case: each phase thrice is still no word, so alike are "
    "sessions that follow each other") {
  const Trend trend = trend_of(
      Measure::duration, joined(times(3, treated()), times(3, baseline())), 2);
  CHECK(trend.verdict == Verdict::varied);
  CHECK(trend.looks.latest.tested->rho == about(0.6314845127171997));
  CHECK(trend.looks.latest.tested->s == about(279));
  CHECK(trend.looks.latest.tested->var_s == about(6723));
  CHECK(trend.looks.p.gentler == about(0.11084145830006958));
  CHECK(trend.facts->nap == about(0.8939393939393939));
}

TEST_CASE("single case: harder asks for more than one in twenty") {
  const Trend trend = trend_of(
      Measure::duration, joined(times(3, baseline()), times(3, treated())), 2);
  CHECK(trend.looks.p.harder == about(0.04748860256648446));
  CHECK(trend.verdict == Verdict::varied);
}

TEST_CASE("single case: phases that come back are about the same") {
  const Trend trend =
      trend_of(Measure::duration, times(3, joined(baseline(), treated())), 2);
  CHECK(trend.verdict == Verdict::same);
  CHECK(trend.looks.latest.tested->nap == about(0.3939393939393939));
  CHECK(trend.looks.p.harder == about(0.3899644673064645));
}

TEST_CASE("single case: ratings with ties come down") {
  // The second example of Parker, Vannest and Davis, 5 and 6 times.
  const Trend trend =
      trend_of(Measure::intensity,
               joined(times(5, {4, 5, 6, 7, 7}), times(6, {3, 3, 4, 5})), 2);
  CHECK(trend.verdict == Verdict::gentler);
  CHECK(trend.looks.latest.tested->nap == about(0.875));
  CHECK(trend.looks.latest.tested->vif == about(3.1313873244697885));
  CHECK(trend.looks.p.gentler == about(0.026411116334485014));
  CHECK(trend.facts->gentler_of_ten == 9);
}

TEST_CASE("single case: a hormone that swings without a direction") {
  // R's lh (Diggle 1990), one a week, as if higher were gentler.
  const Trend trend =
      trend_of(Measure::self_talk,
               {2.4, 2.4, 2.4, 2.2, 2.1, 1.5, 2.3, 2.3, 2.5, 2.0, 1.9, 1.7,
                2.2, 1.8, 3.2, 3.2, 2.7, 2.2, 2.2, 1.9, 1.9, 1.8, 2.7, 3.0,
                2.3, 2.0, 2.0, 2.9, 2.9, 2.7, 2.7, 2.3, 2.6, 2.4, 1.8, 1.7,
                1.5, 1.4, 2.1, 3.3, 3.5, 3.5, 3.1, 2.6, 2.1, 3.4, 3.0, 2.9},
               1);
  CHECK(trend.verdict == Verdict::varied);
  CHECK(trend.looks.p.gentler == about(0.3102147209735677));
}

TEST_CASE("single case: the Nile, which fell in 1899 for good") {
  // R's Nile (Cobb 1978): 1871 to 1970, two years a week, as minutes.
  const Trend trend = trend_of(
      Measure::duration,
      {1120, 1160, 963,  1210, 1160, 1160, 813,  1230, 1370, 1140, 995,  935,
       1110, 994,  1020, 960,  1180, 799,  958,  1140, 1100, 1210, 1150, 1250,
       1260, 1220, 1030, 1100, 774,  840,  874,  694,  940,  833,  701,  916,
       692,  1020, 1050, 969,  831,  726,  456,  824,  702,  1120, 1100, 832,
       764,  821,  768,  845,  864,  862,  698,  845,  744,  796,  1040, 759,
       781,  865,  845,  944,  984,  897,  822,  1010, 771,  676,  649,  846,
       812,  742,  801,  1040, 860,  874,  848,  890,  744,  749,  838,  1050,
       918,  986,  797,  923,  975,  815,  1020, 906,  901,  1170, 912,  746,
       919,  718,  714,  740},
      2);
  CHECK(trend.verdict == Verdict::gentler);
  CHECK(trend.looks.latest.tested->s == about(1387));
  CHECK(trend.looks.latest.tested->mann_whitney.z == about(4.694956857918525));
  CHECK(trend.looks.p.gentler == about(0.006401950041914203));
  CHECK(trend.facts->then.middle.value == about(1140));
  CHECK(trend.facts->now.middle.value == about(882));
}

}  // namespace
}  // namespace wins::trend
