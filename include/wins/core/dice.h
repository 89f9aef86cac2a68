// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace wins {

/// A seeded generator (splitmix64; Steele, Lea and Flood 2014) of our own,
/// because the distributions of the standard library may differ from one to
/// the next. The same seed gives the same picks on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}

  /// A number in [0, bound), each equally likely. Requires: bound > 0.
  [[nodiscard]] std::uint64_t below(std::uint64_t bound);

 private:
  std::uint64_t next();

  std::uint64_t state_;
};

}  // namespace wins
