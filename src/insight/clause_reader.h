// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "told_words.h"

namespace wins::rules {

/// Of whom a word tells.
enum class Teller : std::uint8_t { writer, thing, person };

/// What the words around a word say about it.
struct Sense {
  Teller teller = Teller::writer;
  bool negated = false;
  std::uint32_t negator = 0;  ///< which word negates it
  /// A plan, a duty, a wish, a condition, a habit, a question.
  bool unreal = false;
  /// A bare verb that tells of nothing done: "call mum".
  bool bare = false;
  /// A bare verb behind "to": "told me to calm down".
  bool sought = false;
};

/// The sense of each word, in one pass. The grammar it knows is small: whose
/// clause a word is in, what is negated, and what only might be.
[[nodiscard]] std::vector<Sense> senses(std::span<const ToldWord> words);

}  // namespace wins::rules
