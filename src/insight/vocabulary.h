// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "sorted_names.h"

namespace wins {

/// The place of a word in the vocabulary.
using WordNumber = std::uint16_t;

/// The number of a word that is no word of the vocabulary.
inline constexpr WordNumber kUnknownWord = 0xFFFF;

/// Two words, parted by a blank, that are read as one.
struct ShortForm {
  WordNumber first = kUnknownWord;
  WordNumber second = kUnknownWord;
  WordNumber form = kUnknownWord;
};

/// The words that phrases are made of, for reading what is misspelled. Flat
/// tables: it owns nothing that it looks at.
struct Vocabulary {
  SortedNames words{};
  /// Other ways to write words, and which words they mean.
  SortedNames spellings{};
  std::span<const WordNumber> spelled{};
  /// What is left of words (single_letters), and which words they are.
  SortedNames singles{};
  std::span<const WordNumber> doubled{};
  std::span<const ShortForm> short_forms{};  ///< in order of their two words

  /// The number of the word that was meant: `word` itself, or the one that
  /// it is but for doubled letters or two neighbours that changed places.
  [[nodiscard]] WordNumber number_of(std::string_view word) const;

  /// The short form of two words; kUnknownWord when they have none.
  [[nodiscard]] WordNumber short_form(WordNumber first,
                                      WordNumber second) const;
};

/// A word with each doubled letter taken once; empty for a word that is too
/// short to be known by that.
[[nodiscard]] std::string single_letters(std::string_view word);

}  // namespace wins
