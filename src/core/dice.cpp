// SPDX-License-Identifier: MIT
#include "wins/core/dice.h"

#include <cassert>
#include <limits>

namespace wins {

std::uint64_t Dice::below(std::uint64_t bound) {
  assert(bound > 0);
  // Draws above the last whole multiple would favour the low numbers.
  const std::uint64_t limit =
      bound * (std::numeric_limits<std::uint64_t>::max() / bound);
  std::uint64_t drawn = next();
  while (drawn >= limit) {
    drawn = next();
  }
  return drawn % bound;
}

std::uint64_t Dice::next() {
  state_ += 0x9E3779B97F4A7C15U;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
  return mixed ^ (mixed >> 31U);
}

}  // namespace wins
