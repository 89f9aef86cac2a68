// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/dice.h"

namespace wins::eval {

/// From 0 to below 1.
[[nodiscard]] double uniform(Dice& dice);

/// True in this share of draws.
[[nodiscard]] bool happens(Dice& dice, double share);

/// Of mean 0 and variance 1 (Box and Muller 1958).
[[nodiscard]] double normal(Dice& dice);

/// A count of that mean (Knuth's multiplication). Requires: a small mean.
[[nodiscard]] int poisson(Dice& dice, double mean);

}  // namespace wins::eval
