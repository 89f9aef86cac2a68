// SPDX-License-Identifier: MIT
#include "wins/insight/trend/mann_whitney.h"

#include <cmath>

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

TEST_CASE("mann_whitney: R's wilcox.test with ties") {
  CHECK(
      mann_whitney(exact({3, 3, 4, 5}), exact({4, 5, 6, 7, 7}), Orient::higher)
          .z == about(1.9930915164897596));
}

TEST_CASE("mann_whitney: permeability of Hollander and Wolfe (1973)") {
  // U = 35 of 50 pairs, variance 50 * 16 / 12.
  const auto at_term =
      exact({0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46});
  const auto earlier = exact({1.15, 0.88, 0.90, 0.74, 1.21});
  const MannWhitney test = mann_whitney(at_term, earlier, Orient::lower);
  CHECK(test.z == about(10 / std::sqrt(50.0 * 16 / 12)));
  CHECK(test.untied == about(1));
}

TEST_CASE("mann_whitney: with more-thans it is the test of Gehan (1965)") {
  const auto placebo = exact(
      {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23});
  auto treated = exact({6,  6,  6,  6,  7,  9,  10, 10, 11, 13, 16,
                        17, 19, 20, 22, 23, 25, 32, 32, 34, 35});
  for (const std::size_t place :
       {3U, 5U, 7U, 8U, 11U, 12U, 13U, 16U, 17U, 18U, 19U, 20U}) {
    treated[place].or_more = true;
  }
  const MannWhitney test = mann_whitney(placebo, treated, Orient::higher);
  CHECK(test.z == about(3.6071215294349854));
  CHECK(test.untied < 1);
}

TEST_CASE("mann_whitney: 0 when all are tied or a side is empty") {
  CHECK(mann_whitney(exact({7, 7, 7}), exact({7, 7}), Orient::higher).z ==
        about(0));
  CHECK(mann_whitney(exact({7, 7, 7}), exact({7, 7}), Orient::higher).untied ==
        about(0));
  CHECK(mann_whitney(exact({1, 2}), {}, Orient::higher).z == about(0));
  CHECK(mann_whitney({}, {}, Orient::higher).z == about(0));
}

TEST_CASE("mann_whitney: two values only, wholly apart, have z^2 = N - 1") {
  const double z = mann_whitney(exact({0, 0, 0, 0, 0, 0}),
                                exact({1, 1, 1, 1, 1, 1}), Orient::higher)
                       .z;
  CHECK(z * z == about(11));
}

}  // namespace
}  // namespace wins::trend
