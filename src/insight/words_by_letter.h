// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "wins/core/fixed_text.h"

namespace wins {

using ListedWord = FixedText<14>;

/// A list by the first letters of its words, because most words begin like few
/// or none of them.
class WordsByLetter {
 public:
  /// Requires: the words are in order and begin with a letter, a to z.
  constexpr explicit WordsByLetter(std::span<const ListedWord> words)
      : words_(words) {
    for (const ListedWord& word : words) {
      for (std::size_t n = letter(word) + 1; n < begins_.size(); ++n) {
        ++begins_[n];
      }
    }
  }

  [[nodiscard]] constexpr bool has(std::string_view word) const {
    if (word.empty() || letter(word) >= kLetters) {
      return false;
    }
    const std::size_t first = begins_[letter(word)];
    return std::ranges::binary_search(
        words_.subspan(first, begins_[letter(word) + 1] - first), word, {},
        &ListedWord::view);
  }

 private:
  static constexpr std::size_t kLetters = 26;

  static constexpr std::size_t letter(std::string_view word) {
    return static_cast<std::size_t>(word.front()) - std::size_t{'a'};
  }

  std::span<const ListedWord> words_;
  /// The words of letter n are begins_[n] .. begins_[n + 1].
  std::array<std::size_t, kLetters + 1> begins_{};
};

}  // namespace wins
