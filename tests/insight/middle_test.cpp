// SPDX-License-Identifier: MIT
#include "wins/insight/middle.h"

#include <doctest/doctest.h>

#include <vector>

namespace wins {
namespace {

CountedValue times(std::int64_t value, std::int64_t count) {
  return {.value = {.value = value}, .count = count};
}

TEST_CASE("middle: one value is its own middle") {
  const std::vector<CountedValue> values = {times(7, 1)};
  const Middle middle = middle_of(values);
  CHECK(middle.low.value == 7);
  CHECK(middle.high.value == 7);
  CHECK(middle.count == 1);
}

TEST_CASE("middle: an odd number has one value in the middle") {
  const std::vector<CountedValue> values = {times(1, 2), times(5, 2),
                                            times(9, 1)};
  const Middle middle = middle_of(values);
  CHECK(middle.low.value == 5);
  CHECK(middle.high.value == 5);
  CHECK(middle.count == 5);
}

TEST_CASE("middle: an even number gives the two around the middle") {
  const std::vector<CountedValue> values = {times(2, 2), times(8, 1),
                                            times(9, 1)};
  const Middle middle = middle_of(values);
  CHECK(middle.low.value == 2);
  CHECK(middle.high.value == 8);
}

TEST_CASE("middle: one number stands for the two around the middle") {
  const std::vector<CountedValue> even = {times(2, 1), times(9, 1)};
  CHECK(middle_of(even).value() == 5.5);
  const std::vector<CountedValue> odd = {times(2, 1), times(9, 2)};
  CHECK(middle_of(odd).value() == 9);
}

TEST_CASE("middle: many of one value outweigh one far away") {
  const std::vector<CountedValue> values = {times(3, 5), times(1000000, 1)};
  CHECK(middle_of(values).high.value == 3);
}

TEST_CASE("middle: a lower bound in the middle stays one") {
  const std::vector<CountedValue> values = {
      times(60, 1), {.value = {.value = 86400, .or_more = true}, .count = 2}};
  CHECK(middle_of(values).low.or_more);
}

}  // namespace
}  // namespace wins
