// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace wins {

/// How often a word was met in entries of one kind. Counted from the kinds
/// that the person set, never from guesses.
struct LearnedCount {
  std::string word{};
  std::string kind{};
  std::int64_t entries = 0;  ///< that have the word and the kind
};

}  // namespace wins
