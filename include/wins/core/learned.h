// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace wins {

/// What the kinds that a person set teach about one word.
struct LearnedCount {
  std::string word{};  ///< as the words of a text are counted: folded
  std::string kind{};
  std::int64_t entries = 0;  ///< how many of the kind have the word; never 0
  bool operator==(const LearnedCount&) const = default;
};

}  // namespace wins
