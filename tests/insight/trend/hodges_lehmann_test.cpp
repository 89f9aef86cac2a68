// SPDX-License-Identifier: MIT
#include "wins/insight/trend/hodges_lehmann.h"

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

using Numbers = std::vector<double>;

TEST_CASE("hodges_lehmann: permeability of Hollander and Wolfe (1973)") {
  const Numbers earlier = {1.15, 0.88, 0.90, 0.74, 1.21};
  const Numbers at_term = {0.80, 0.83, 1.89, 1.04, 1.45,
                           1.38, 1.91, 1.64, 0.73, 1.46};
  CHECK(hodges_lehmann(earlier, at_term, kZ90, 1)->estimate == about(0.305));
}

TEST_CASE("hodges_lehmann: the interval ends at ordered differences") {
  // The 36 differences of 1..6 and 11..16 are 5, 6 twice, ... 10 six times,
  // ... 15; C = floor(18 - 1.645 sqrt(39)) = 7, the 7th from each end.
  const Shift shift = hodges_lehmann(Numbers{1, 2, 3, 4, 5, 6},
                                     Numbers{11, 12, 13, 14, 15, 16}, kZ90, 1)
                          .value();
  CHECK(shift.estimate == about(10));
  CHECK(shift.interval->low == about(8));
  CHECK(shift.interval->high == about(12));
}

TEST_CASE("hodges_lehmann: autocorrelation widens the interval") {
  const Numbers then = {1, 2, 3, 4, 5, 6};
  const Numbers now = {11, 12, 13, 14, 15, 16};
  const Shift wider = hodges_lehmann(then, now, kZ90, 2).value();
  CHECK(wider.interval->low == about(6));
  CHECK(wider.interval->high == about(14));
  CHECK_FALSE(hodges_lehmann(then, now, kZ90, 9)->interval.has_value());
}

TEST_CASE("hodges_lehmann: too few have no interval, none no estimate") {
  const Shift shift =
      hodges_lehmann(Numbers{3, 5}, Numbers{2, 4}, kZ90, 1).value();
  CHECK(shift.estimate == about(-1));
  CHECK_FALSE(shift.interval.has_value());
  CHECK_FALSE(hodges_lehmann(Numbers{}, Numbers{1}, kZ90, 1).has_value());
}

}  // namespace
}  // namespace wins::trend
