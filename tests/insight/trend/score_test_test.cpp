// SPDX-License-Identifier: MIT
#include "wins/insight/trend/score_test.h"

#include <cmath>

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

TEST_CASE("score_test: values of R's pt") {
  const Test test = score_test(2.2, 24, 1.86);
  CHECK(test.t == about(1.7754957089648788));
  CHECK(test.df == about(10.903225806451612));
  CHECK(test.p.gentler == about(0.05184855842221165));
  CHECK(test.p.harder == about(0.9481514415777884));
}

TEST_CASE("score_test: no difference speaks for neither way") {
  const Test test = score_test(0, 12, 1);
  CHECK(test.p.gentler == about(0.5));
  CHECK(test.p.harder == about(0.5));
}

TEST_CASE("score_test: complete separation stays finite") {
  const Test test = score_test(std::sqrt(11), 12, 1);
  CHECK(test.t == about(std::sqrt(11) * std::sqrt(10 / 0.001)));
  CHECK(test.p.gentler > 0);
  CHECK(test.p.gentler < 1e-20);
  CHECK(test.p.harder == about(1));
}

TEST_CASE("score_test: no count is too small or too large for it") {
  for (const std::size_t count : {0U, 1U, 2U, 3U, 2000U, 1000000U}) {
    for (const double z : {-1e6, -3.0, 0.0, 1.0, 1e6}) {
      CAPTURE(count);
      CAPTURE(z);
      const Test test = score_test(z, count, 9);
      CHECK(test.df >= 1);
      CHECK(test.p.gentler + test.p.harder == about(1));
    }
  }
}

}  // namespace
}  // namespace wins::trend
