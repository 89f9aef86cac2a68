// SPDX-License-Identifier: MIT
#include "wins/insight/trend/comparison.h"

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

TEST_CASE("comparison: more than x is above every exact value up to x") {
  CHECK(compare_known(more_than(60), {.value = 60}) == 1);
  CHECK(compare_known(more_than(60), {.value = 59}) == 1);
  CHECK(compare_known(more_than(60), {.value = 61}) == 0);
  CHECK(compare_known({.value = 60}, more_than(60)) == -1);
  CHECK(compare_known({.value = 61}, more_than(60)) == 0);
  CHECK(compare_known(more_than(60), more_than(10)) == 0);
}

TEST_CASE("comparison: exact values compare by their sign, ties are 0") {
  CHECK(compare_known({.value = 2}, {.value = 1}) == 1);
  CHECK(compare_known({.value = 1}, {.value = 2}) == -1);
  CHECK(compare_known({.value = 1}, {.value = 1}) == 0);
}

TEST_CASE("comparison: scores of exact values are twice the midrank") {
  CHECK(gehan_scores(exact({30, 15, 30, 480, 15, 60}), Orient::lower) ==
        std::vector<double>{0, 4, 0, -5, 4, -3});
}

TEST_CASE("comparison: scores of a value among more-thans are Gehan's") {
  const std::vector<Value> values = {{.value = 60},
                                     more_than(1440),
                                     {.value = 90},
                                     more_than(1440),
                                     {.value = 1440}};
  CHECK(gehan_scores(values, Orient::lower) ==
        std::vector<double>{4, -3, 2, -3, 0});
}

TEST_CASE("comparison: one value, or more-thans alone, score nothing") {
  CHECK(gehan_scores({}, Orient::higher).empty());
  CHECK(gehan_scores(exact({7}), Orient::higher) == std::vector<double>{0});
  CHECK(gehan_scores(std::vector<Value>{more_than(1), more_than(9)},
                     Orient::lower) == std::vector<double>{0, 0});
}

}  // namespace
}  // namespace wins::trend
