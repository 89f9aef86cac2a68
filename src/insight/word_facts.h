// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "wins/core/text_hash.h"

namespace wins {

/// What is true of a word wherever it stands; see word_lists.h.
struct WordFacts {
  std::string stem{};  ///< of the verb that an irregular form belongs to
  bool function_word = false;
  bool writer = false;
  bool other_subject = false;
  bool negation = false;
  bool joins_clauses = false;
  bool tells_occasion = false;
  bool places_situation = false;
  bool places_loosely = false;
  bool person = false;
  bool towards_someone = false;
  bool time_word = false;
  bool past_form = false;
  bool looks_past = false;  ///< a past form, regular ones among them
  bool older_way = false;
  bool charged = false;
  bool says = false;  ///< a form of "say"
};

/// The facts of words that have come before are looked up no more: in a
/// journal the same words come again and again.
class KnownWords {
 public:
  /// They live as long as this object. Requires: the word is folded and
  /// without its apostrophe.
  const WordFacts& facts(std::string_view word);

 private:
  std::unordered_map<std::string, WordFacts, TextHash, std::equal_to<>>
      known_{};
};

}  // namespace wins
