// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rule_table.h"

namespace wins::rules {

/// What parts a word from the one before it.
enum class Break : std::uint8_t {
  none,
  soft,  ///< a comma, a dash, a bracket, a colon
  hard   ///< the end of a sentence, or of a line
};

/// A word as the rules see it.
struct ToldWord {
  std::string_view written{};  ///< with its apostrophe, in the folded text
  std::string stem{};
  WordId id = kNoWord;
  Form form = Form::base;
  Break before = Break::none;
  bool asked = false;  ///< in a sentence that ends with a question mark
  Roles roles = 0;
  /// The longest unit that begins here, and how many words it takes.
  WordId unit = kNoWord;
  std::uint8_t unit_length = 0;
  /// The unit reaches back into the word before: its place is taken.
  bool within_unit = false;

  [[nodiscard]] bool is(Role role) const { return (roles & only(role)) != 0; }
};

/// The words of a text that is case-folded: spelled out, stemmed, with their
/// roles. The views point into the text and the table.
[[nodiscard]] std::vector<ToldWord> told_words(std::string_view folded,
                                               const RuleTable& table);

}  // namespace wins::rules
