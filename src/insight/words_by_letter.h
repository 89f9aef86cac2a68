// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace wins {

/// A list by the first letters of its words, because most words begin like few
/// or none of them.
class WordList {
 public:
  /// Requires: the words are in order and begin with a letter, a to z.
  constexpr explicit WordList(std::span<const std::string_view> words)
      : words_(words) {
    for (const std::string_view word : words) {
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
        words_.subspan(first, begins_[letter(word) + 1] - first), word);
  }

 private:
  static constexpr std::size_t kLetters = 26;

  static constexpr std::size_t letter(std::string_view word) {
    return static_cast<std::size_t>(word.front()) - std::size_t{'a'};
  }

  std::span<const std::string_view> words_;
  /// The words of letter n are begins_[n] .. begins_[n + 1].
  std::array<std::size_t, kLetters + 1> begins_{};
};

}  // namespace wins
