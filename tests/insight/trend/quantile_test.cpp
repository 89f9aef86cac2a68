// SPDX-License-Identifier: MIT
#include "wins/insight/trend/quantile.h"

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

using Numbers = std::vector<double>;

TEST_CASE("quantile: R's type 7") {
  const Numbers values = {15, 480, 30, 60, 30, 120, 90};
  CHECK(quantile7(values, 0.25).value() == about(30));
  CHECK(quantile7(values, 0.5).value() == about(60));
  CHECK(quantile7(values, 0.75).value() == about(105));
  CHECK(quantile7(values, 0).value() == about(15));
  CHECK(quantile7(values, 1).value() == about(480));
}

TEST_CASE("quantile: one value is all of its quantiles, none has none") {
  CHECK(quantile7(Numbers{4}, 0.25).value() == about(4));
  CHECK_FALSE(quantile7(Numbers{}, 0.5).has_value());
  CHECK_FALSE(quantile7(std::vector<Value>{}, 0.5).has_value());
}

TEST_CASE("quantile: a more-than at or below it makes it a lower bound") {
  const std::vector<Value> values = {
      {.value = 10}, more_than(20), {.value = 30}, {.value = 40}};
  CHECK_FALSE(quantile7(values, 0)->or_more);
  CHECK(quantile7(values, 0.25)->or_more);
  CHECK(quantile7(values, 0.5)->value == about(25));
  CHECK(quantile7(values, 0.5)->or_more);
  CHECK(quantile7(values, 1)->or_more);
}

}  // namespace
}  // namespace wins::trend
