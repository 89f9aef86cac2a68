// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "prose.h"
#include "vocabulary.h"

namespace wins {

/// A word by its number in a vocabulary.
struct PlainWord {
  WordNumber number = kUnknownWord;
  Gap before = Gap::clause;  ///< never an apostrophe or a hyphen
};

/// The words of a text the way phrases have them: folded, apostrophes left
/// out ("doesnt"), long forms short ("im" for "i am"), misspellings mended,
/// hyphens as blanks.
[[nodiscard]] std::vector<PlainWord> plain_words(std::string_view text,
                                                 const Vocabulary& vocabulary);

}  // namespace wins
