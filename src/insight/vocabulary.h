// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace wins {

using WordNumber = std::uint16_t;

/// The words that phrases are made of, numbered, for reading what is
/// misspelled. Every text handed in has to outlive the vocabulary.
class Vocabulary {
 public:
  /// The number of a word that is no word of the vocabulary.
  static constexpr WordNumber kUnknown = 0xFFFF;

  Vocabulary();

  WordNumber add(std::string_view word);

  /// Reads `written` as `word`.
  void spell(std::string_view written, std::string_view word);

  /// Reads two words, parted by a blank, as one.
  void shorten(std::string_view two, std::string_view word);

  /// The number of the word that was meant: `word` itself, or the one that
  /// it is but for doubled letters or two neighbours that changed places.
  [[nodiscard]] WordNumber number_of(std::string_view word) const;

  /// The short form of two words; kUnknown when they have none.
  [[nodiscard]] WordNumber short_form(WordNumber first,
                                      WordNumber second) const;

 private:
  std::unordered_map<std::string_view, WordNumber> numbers_;
  std::unordered_map<std::string_view, WordNumber> spellings_;
  /// By what is left of them when each doubled letter is taken once.
  std::unordered_map<std::string, WordNumber> single_letters_;
  /// By the numbers of the two words.
  std::unordered_map<std::uint32_t, WordNumber> short_forms_;
};

}  // namespace wins
