// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "role.h"
#include "sorted_names.h"
#include "wins/core/fixed_text.h"

namespace wins::rules {

// The rules as the program holds them: flat tables that are made when it is
// built (rule_file.h reads the rules, rule_maker.cpp writes the tables), so
// that a run has nothing to parse. A word is a number: its place in `words`.

using WordId = std::uint16_t;
inline constexpr WordId kNoWord = 0xFFFF;

enum class Form : std::uint8_t { base, past, ing };

/// A form that no stemmer knows: "said" is the past of "say".
struct IrregularForm {
  using Text = FixedText<14>;
  Text written{};
  WordId word = kNoWord;
  Form form = Form::base;
};

/// Another way to write something: "didnt" is read as "did not".
struct Spelling {
  using Text = FixedText<30>;
  Text written{};
  Text read_as{};
};

/// Words that count as one when they follow each other.
struct Unit {
  WordId unit = kNoWord;  ///< their number together
  std::uint8_t length = 0;
  std::array<WordId, 4> words{};
};

/// What is known of a word. The rows of a few words lie in as many pages of
/// memory, where tables of one thing each would lie in several times as many.
struct WordRow {
  Roles roles = 0;
  std::uint16_t first_rule = 0;   ///< in `starting`
  std::uint16_t first_group = 0;  ///< in `groups_of`
};

/// Who has to have done it for a place of a rule to hold.
enum class Who : std::uint8_t {
  nobody_asks,  ///< the word stands there
  i,            ///< the writer did it
  not_i,        ///< it did not happen, and is not told of someone else
  anyone,       ///< it happened
  they,         ///< someone else did it
  whoever       ///< like nobody_asks, where a rule asks of no word
};

/// How far from the word before it a place may be.
enum class Reach : std::uint8_t { next, clause, text };

struct Place {
  Who who : 4 = Who::nobody_asks;
  Reach reach : 2 = Reach::next;
  bool optional : 1 = false;
  bool forbidden : 1 = false;  ///< the word may not stand here
  std::uint8_t count = 0;
  std::uint16_t first = 0;  ///< the words that may stand here, in `choices`
};

/// What a rule counts for its kind: kForbids keeps the kind from being
/// guessed at all.
inline constexpr int kForbids = -1;
/// With this much a kind is guessed.
inline constexpr int kEnough = 3;
/// So far it has to be ahead of every other.
inline constexpr int kLead = 2;

struct Rule {
  std::uint8_t kind = 0;  ///< place in `kinds`
  std::int8_t strength = 0;
  std::uint8_t places = 0;
  std::uint16_t first_place = 0;
  std::uint16_t line = 0;  ///< of the file of rules
};

struct RuleTable {
  std::span<const std::string_view> kinds;  ///< when even, the earlier wins
  SortedNames words;
  std::span<const WordRow> rows;  ///< of each word, and one more behind them
  std::span<const IrregularForm> forms;  ///< in order
  std::span<const Spelling> spellings;   ///< in order
  std::span<const Unit> units;           ///< in order of their first word
  std::span<const Rule> rules;
  std::span<const Place> places;
  std::span<const WordId> choices;  ///< in order for each place
  std::span<const std::uint16_t> starting;
  SortedNames groups;
  std::span<const std::uint16_t> groups_of;

  /// The places, in `rules`, of those that begin with the word.
  [[nodiscard]] constexpr auto rules_from(WordId word) const {
    const std::size_t first = rows[word].first_rule;
    return starting.subspan(first,
                            rows[word + std::size_t{1}].first_rule - first);
  }
  /// The places, in `groups`, of those that the word is in.
  [[nodiscard]] constexpr auto groups_with(WordId word) const {
    const std::size_t first = rows[word].first_group;
    return groups_of.subspan(first,
                             rows[word + std::size_t{1}].first_group - first);
  }
};

/// The rules of kind_rules.txt.
[[nodiscard]] const RuleTable& kind_rule_table();

}  // namespace wins::rules
