// SPDX-License-Identifier: MIT
#include "wins/insight/trend/proportion.h"

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

TEST_CASE("proportion: the intervals of Newcombe (1998)") {
  const Interval many = wilson(81, 263, kZ95);
  CHECK(many.low == doctest::Approx(0.2553).epsilon(1e-4));
  CHECK(many.high == doctest::Approx(0.3662).epsilon(1e-4));
  const Interval none = wilson(0, 20, kZ95);
  CHECK(none.low == about(0));
  CHECK(none.high == doctest::Approx(0.1611).epsilon(1e-3));
}

TEST_CASE("proportion: all of them end at 1, none of none is unknown") {
  CHECK(wilson(7, 7, kZ95).high == about(1));
  CHECK(wilson(0, 0, kZ95).low == about(0));
  CHECK(wilson(0, 0, kZ95).high == about(1));
}

TEST_CASE("proportion: the differences of Newcombe (1998), method 10") {
  const Interval pauses = difference_interval(56.0 / 70, wilson(56, 70, kZ95),
                                              48.0 / 80, wilson(48, 80, kZ95));
  CHECK(pauses.low == doctest::Approx(0.0524).epsilon(1e-3));
  CHECK(pauses.high == doctest::Approx(0.3339).epsilon(1e-3));
  const Interval whole =
      difference_interval(1, wilson(10, 10, kZ95), 0, wilson(0, 20, kZ95));
  CHECK(whole.low == doctest::Approx(0.6791).epsilon(1e-4));
  CHECK(whole.high == about(1));
}

TEST_CASE("proportion: fewer independent ones have a wider interval") {
  const Interval all = score_interval({.share = 0.5, .of = 40}, kZ90);
  const Interval half = score_interval({.share = 0.5, .of = 20.5}, kZ90);
  CHECK(half.low < all.low);
  CHECK(half.high > all.high);
}

}  // namespace
}  // namespace wins::trend
