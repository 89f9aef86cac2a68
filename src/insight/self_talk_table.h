// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "vocabulary.h"

namespace wins {

// The phrases of self_talk.txt as the program holds them: flat tables that
// are made when it is built (self_talk_file.h reads the phrases,
// self_talk_maker.cpp writes the tables), so that a run has nothing to parse.

/// What a phrase says about the words of an entry: their tone, or whose they
/// are and how far they hold. self_talk.txt has the phrases and the reasons.
enum class Says : std::uint8_t {
  self_critical,
  dismissing,
  kind,
  irony,       ///< "what a hero": beside it praise may be a joke
  no_tone,     ///< a longer phrase that means something else
  own_words,   ///< "told myself"
  told,        ///< "he told me"
  quoted,      ///< "said", of someone else
  distance,    ///< "used to"
  negation,    ///< "not"
  denial,      ///< "dont think that"
  unfinished,  ///< "need to"
  turn         ///< "but"
};
inline constexpr std::array<std::string_view, 13> kSaysNames = {
    "self-critical", "dismissing", "kind",   "irony",    "no tone",
    "own words",     "told",       "quoted", "distance", "negation",
    "denial",        "unfinished", "turn"};

/// The lists that are asked for beside the phrases.
enum class WordList : std::uint8_t { i, he, they, my, said, lead, tail };
inline constexpr std::array<std::string_view, 7> kWordListNames = {
    "i", "he", "they", "my", "said", "lead", "tail"};

/// Words by their numbers in the vocabulary, ascending.
using WordSet = std::span<const WordNumber>;

[[nodiscard]] bool has(WordSet words, WordNumber word);

/// Where a set of words stands in `choices`.
struct WordRange {
  std::uint16_t first = 0;
  std::uint16_t count = 0;
};

/// A place of a phrase.
struct SelfTalkPlace {
  WordRange words{};  ///< none for any word
  std::uint8_t least = 1;
  std::uint8_t most = 1;
};

/// A phrase without its signs `^` and `$`.
struct SelfTalkRule {
  Says says = Says::kind;
  bool by_the_writer = false;  ///< ^
  bool at_an_end = false;      ///< $
  std::uint8_t places = 0;
  std::uint16_t first_place = 0;
};

struct SelfTalkTable {
  Vocabulary vocabulary{};
  std::span<const SelfTalkRule> rules{};  ///< as they stand in the file
  std::span<const SelfTalkPlace> places{};
  std::span<const WordNumber> choices{};
  /// The rules that word w can begin are
  /// starting[starts[w] .. starts[w + 1]).
  std::span<const std::uint16_t> starts{};
  std::span<const std::uint16_t> starting{};
  std::array<WordRange, kWordListNames.size()> lists{};

  [[nodiscard]] std::span<const std::uint16_t> beginning_with(
      WordNumber word) const;
  [[nodiscard]] std::span<const SelfTalkPlace> places_of(
      const SelfTalkRule& rule) const {
    return places.subspan(rule.first_place, rule.places);
  }
  [[nodiscard]] WordSet words_of(WordRange range) const {
    return choices.subspan(range.first, range.count);
  }
  [[nodiscard]] WordSet list(WordList list) const {
    return words_of(lists.at(static_cast<std::size_t>(list)));
  }
};

/// The phrases of self_talk.txt.
[[nodiscard]] const SelfTalkTable& self_talk_table();

}  // namespace wins
