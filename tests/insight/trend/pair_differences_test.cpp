// SPDX-License-Identifier: MIT
#include "trend/pair_differences.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

namespace wins::trend {
namespace {

using Numbers = std::vector<double>;

/// Written down one by one.
Numbers in_order(const Numbers& then, const Numbers& now) {
  Numbers all;
  for (const double earlier : then) {
    for (const double later : now) {
      all.push_back(later - earlier);
    }
  }
  std::ranges::sort(all);
  return all;
}

Numbers by_rank(const PairDifferences& differences) {
  Numbers all;
  for (std::size_t rank = 0; rank < differences.size(); ++rank) {
    all.push_back(differences.at(rank));
  }
  return all;
}

/// Whole numbers with many ties, or what logarithms leave.
double any_number() {
  const int whole = *rc::gen::inRange(-9, 10);
  return *rc::gen::arbitrary<bool>() ? whole : std::log(whole + 20.5) * 1e-3;
}

Numbers any_numbers() {
  const int count = *rc::gen::inRange(1, 20);
  Numbers numbers;
  for (int place = 0; place < count; ++place) {
    numbers.push_back(any_number());
  }
  return numbers;
}

TEST_CASE(
    "pair differences: every rank holds what sorting all would put there") {
  CHECK(rc::check([] {
    const Numbers then = any_numbers();
    const Numbers now = any_numbers();
    // To the last bit: what was said of a journal yesterday is said today.
    RC_ASSERT(by_rank(PairDifferences(then, now)) == in_order(then, now));
  }));
}

TEST_CASE("pair differences: very large, very small and equal values") {
  const Numbers then = {0, 5e-324, 1e300, -1e300, 7};
  const Numbers now = {7, 7, -5e-324, 1e-200};
  CHECK(by_rank(PairDifferences(then, now)) == in_order(then, now));
  const PairDifferences none(Numbers{2, 2}, Numbers{2});
  CHECK(none.at(0) == 0);
  CHECK_FALSE(std::signbit(none.at(1)));
}

TEST_CASE("pair differences: there are none of nothing") {
  CHECK(PairDifferences(Numbers{}, Numbers{1}).size() == 0);
  CHECK(PairDifferences(Numbers{1}, Numbers{}).size() == 0);
}

}  // namespace
}  // namespace wins::trend
