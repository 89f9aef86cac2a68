// SPDX-License-Identifier: MIT
#include "wins/insight/trend/nap.h"

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

TEST_CASE("nap: the examples of Parker, Vannest and Davis (2011)") {
  CHECK(nap(exact({20, 20, 26, 25, 22, 23}),
            exact({28, 25, 24, 27, 30, 30, 29}), Orient::higher)
            .value() == about(38.5 / 42));
  CHECK(nap(exact({3, 3, 4, 5}), exact({4, 5, 6, 7, 7}), Orient::higher)
            .value() == about(0.9));
}

TEST_CASE("nap: ties count half, and an outlier only by its rank") {
  CHECK(nap(exact({4, 4, 4}), exact({4, 4}), Orient::lower).value() ==
        about(0.5));
  CHECK(nap(exact({90, 120, 60, 1e7}), exact({30, 45, 100, 20}), Orient::lower)
            .value() == about(0.875));
}

TEST_CASE("nap: more than a day then, exact now") {
  const std::vector<Value> then = {more_than(1440), {.value = 60}};
  CHECK(nap(then, exact({30, 90}), Orient::lower).value() == about(0.75));
  // Whether two days are more than "more than a day" is unknown.
  CHECK(nap(then, exact({2880}), Orient::lower).value() == about(0.25));
}

TEST_CASE("nap: there is none of nothing") {
  CHECK_FALSE(nap({}, exact({1}), Orient::lower).has_value());
  CHECK_FALSE(nap(exact({1}), {}, Orient::lower).has_value());
}

TEST_CASE("nap: the interval of SingleCaseES for Parker's example") {
  const Interval interval = nap_ci(38.5 / 42, 6, 7, kZ90, 1);
  CHECK(interval.low == doctest::Approx(0.6591091).epsilon(1e-6));
  CHECK(interval.high == doctest::Approx(0.9822248).epsilon(1e-6));
}

TEST_CASE("nap: the interval ends where the share does") {
  CHECK(nap_ci(1, 8, 9, kZ90, 1.5).high == about(1));
  CHECK(nap_ci(1, 8, 9, kZ90, 1.5).low == doctest::Approx(0.75691147));
  CHECK(nap_ci(0, 8, 9, kZ90, 1.5).low == about(0));
  CHECK(nap_ci(0, 8, 9, kZ90, 1.5).high == doctest::Approx(1 - 0.75691147));
}

TEST_CASE("nap: without variance the interval is the value") {
  const Interval interval = nap_ci(0.5, 6, 6, kZ90, 0);
  CHECK(interval.low == about(0.5));
  CHECK(interval.high == about(0.5));
}

}  // namespace
}  // namespace wins::trend
