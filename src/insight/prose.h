// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace wins {

/// What parts a word from the one before it.
enum class Gap {
  blank,       ///< white space; quotation marks around a word are no more
  apostrophe,  ///< one apostrophe: "don" and "t"
  hyphen,      ///< one hyphen: "self" and "harm"
  clause,      ///< a sign that ends a clause, a dash, an empty line
  other        ///< any other sign
};

/// A word of a text: letters, digits and marks of any script.
struct ProseWord {
  std::string_view text{};
  Gap before = Gap::clause;
};

/// The words of a text in order; the views point into it. Apostrophes part
/// words, so that "i'm" begins with the word "i".
[[nodiscard]] std::vector<ProseWord> prose_words(std::string_view text);

}  // namespace wins
