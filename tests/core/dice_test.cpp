// SPDX-License-Identifier: MIT
#include "wins/core/dice.h"

#include <doctest/doctest.h>

#include <array>
#include <vector>

namespace wins {
namespace {

std::vector<std::uint64_t> throws_of(std::uint64_t seed, std::uint64_t bound,
                                     int count) {
  Dice dice(seed);
  std::vector<std::uint64_t> drawn;
  drawn.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    drawn.push_back(dice.below(bound));
  }
  return drawn;
}

TEST_CASE("dice: the sequence of splitmix64, the same on every machine") {
  // The published generator, seeded with 1234567.
  constexpr std::uint64_t kAll = ~std::uint64_t{0};
  CHECK(throws_of(1234567, kAll, 5) ==
        std::vector<std::uint64_t>{6457827717110365317U, 3203168211198807973U,
                                   9817491932198370423U, 4593380528125082431U,
                                   16408922859458223821U});
}

TEST_CASE("dice: the same seed draws the same, another seed does not") {
  CHECK(throws_of(7, 1000, 20) == throws_of(7, 1000, 20));
  CHECK(throws_of(7, 1000, 20) != throws_of(8, 1000, 20));
}

TEST_CASE("dice: each number below the bound comes about as often") {
  Dice dice(42);
  std::array<int, 6> seen{};
  for (int i = 0; i < 60000; ++i) {
    ++seen.at(dice.below(6));
  }
  for (const int times : seen) {
    CHECK(times > 9600);
    CHECK(times < 10400);
  }
}

TEST_CASE("dice: below one there is nothing but zero") {
  CHECK(throws_of(3, 1, 4) == std::vector<std::uint64_t>{0, 0, 0, 0});
}

TEST_CASE("dice: a bound just above half of all numbers is kept") {
  constexpr std::uint64_t kBound = (std::uint64_t{1} << 63U) + 1;
  for (const std::uint64_t drawn : throws_of(9, kBound, 1000)) {
    CHECK(drawn < kBound);
  }
}

}  // namespace
}  // namespace wins
