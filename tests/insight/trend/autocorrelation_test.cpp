// SPDX-License-Identifier: MIT
#include "wins/insight/trend/autocorrelation.h"

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

using Numbers = std::vector<double>;

TEST_CASE("autocorrelation: R's acf of the hormone series lh") {
  const Numbers lh = {2.4, 2.4, 2.4, 2.2, 2.1, 1.5, 2.3, 2.3, 2.5, 2.0,
                      1.9, 1.7, 2.2, 1.8, 3.2, 3.2, 2.7, 2.2, 2.2, 1.9,
                      1.9, 1.8, 2.7, 3.0, 2.3, 2.0, 2.0, 2.9, 2.9, 2.7,
                      2.7, 2.3, 2.6, 2.4, 1.8, 1.7, 1.5, 1.4, 2.1, 3.3,
                      3.5, 3.5, 3.1, 2.6, 2.1, 3.4, 3.0, 2.9};
  CHECK(lag1_autocorrelation(lh) == about(0.5755244755244756));
  CHECK(rho_hat(lh) == about(0.6009763821084576));
  CHECK(vif(rho_hat(lh)) == about(4.0122346405661));
}

TEST_CASE("autocorrelation: an alternating series is not below 0") {
  const Numbers series = {1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8};
  CHECK(lag1_autocorrelation(series) == about(-0.92));
  CHECK(rho_hat(series) == about(0));
  CHECK(vif(0) == about(1));
}

TEST_CASE("autocorrelation: a straight path is not above 0.8") {
  Numbers path;
  for (int step = 0; step < 200; ++step) {
    path.push_back(step);
  }
  CHECK(rho_hat(path) == about(0.8));
  CHECK(vif(0.8) == about(9));
}

TEST_CASE("autocorrelation: of a constant series only what is usual is left") {
  CHECK(lag1_autocorrelation(Numbers(10, 3)) == about(0));
  CHECK(rho_hat(Numbers(10, 3)) == about((1 + 5 * 0.3) / 15));
}

TEST_CASE("autocorrelation: one value and none have none") {
  CHECK(lag1_autocorrelation(Numbers{4}) == about(0));
  CHECK(lag1_autocorrelation(Numbers{}) == about(0));
  CHECK(rho_hat(Numbers{}) == about(0.5));
}

}  // namespace
}  // namespace wins::trend
