// SPDX-License-Identifier: MIT
// Random numbers that are the same on every machine.
#include "eval/draws.h"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace wins::eval {

double uniform(Dice& dice) {
  constexpr std::uint64_t kSteps = std::uint64_t{1} << 53U;
  return static_cast<double>(dice.below(kSteps)) / static_cast<double>(kSteps);
}

bool happens(Dice& dice, double share) {
  return uniform(dice) < share;
}

double normal(Dice& dice) {
  // 1 - u is never 0, so that it has a logarithm.
  const double radius = std::sqrt(-2 * std::log(1 - uniform(dice)));
  return radius * std::cos(2 * std::numbers::pi * uniform(dice));
}

int poisson(Dice& dice, double mean) {
  const double least = std::exp(-mean);
  int count = 0;
  for (double product = uniform(dice); product > least;
       product *= uniform(dice)) {
    ++count;
  }
  return count;
}

}  // namespace wins::eval
