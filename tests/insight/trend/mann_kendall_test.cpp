// SPDX-License-Identifier: MIT
#include "wins/insight/trend/mann_kendall.h"

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

TEST_CASE("mann_kendall: R's cor.test with heavy ties") {
  const MannKendall test =
      mann_kendall(exact({2, 2, 3, 1, 5, 5, 5, 8}), Orient::higher);
  CHECK(test.s == about(18));
  CHECK(test.var_s == about(60.666666666666664));
  CHECK(test.z == about(2.182598511805656));
  CHECK(test.tau == about(18.0 / 28));
}

TEST_CASE("mann_kendall: more-thans, lower being gentler") {
  std::vector<Value> path =
      exact({1440, 600, 1440, 300, 240, 1440, 90, 60, 60});
  path[0].or_more = path[2].or_more = path[5].or_more = true;
  const MannKendall test = mann_kendall(path, Orient::lower);
  CHECK(test.s == about(24));
  CHECK(test.var_s == about(87.33333333333334));
  CHECK(test.z == about(2.4611484937721544));
}

TEST_CASE("mann_kendall: two values have one pair, and no evidence") {
  const MannKendall test = mann_kendall(exact({5, 3}), Orient::lower);
  CHECK(test.s == about(1));
  CHECK(test.var_s == about(1));
  CHECK(test.z == about(0));
  CHECK(test.tau == about(1));
}

TEST_CASE("mann_kendall: nothing of fewer than two values, or of ties") {
  for (const std::vector<double>& few :
       {std::vector<double>{}, {4}, {6, 6, 6, 6, 6}}) {
    const MannKendall test = mann_kendall(exact(few), Orient::higher);
    CHECK(test.s == about(0));
    CHECK(test.var_s == about(0));
    CHECK(test.z == about(0));
    CHECK(test.tau == about(0));
  }
}

}  // namespace
}  // namespace wins::trend
