// SPDX-License-Identifier: MIT
#include "wins/insight/trend/holm.h"

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

std::vector<bool> rejected(const std::vector<double>& p, double alpha) {
  std::vector<bool> rejected;
  for (const Stated& stated : holm(p, alpha)) {
    rejected.push_back(stated.rejected);
  }
  return rejected;
}

TEST_CASE("holm: it stops at the first p above its threshold") {
  CHECK(rejected({0.01, 0.02, 0.03, 0.04, 0.05}, 0.05) ==
        std::vector<bool>{true, false, false, false, false});
  CHECK(rejected({0.2, 0.3, 0.9}, 0.05) == std::vector<bool>(3, false));
  // 0.04 is below 0.05, but 0.03 is above 0.05 / 2.
  CHECK(rejected({0.04, 0.001, 0.03}, 0.05) ==
        std::vector<bool>{false, true, false});
  CHECK(rejected({0.0166, 0.024, 0.05}, 0.05) == std::vector<bool>(3, true));
}

TEST_CASE("holm: ties by place, in the order that was given") {
  const std::vector<Stated> stated = holm(std::vector{0.02, 0.02}, 0.05);
  CHECK(stated[0].threshold == about(0.025));
  CHECK(stated[1].threshold == about(0.05));
  CHECK(stated[0].rejected);
  CHECK(stated[1].rejected);
}

TEST_CASE("holm: nothing to test is no claim") {
  CHECK(holm({}, 0.05).empty());
}

}  // namespace
}  // namespace wins::trend
