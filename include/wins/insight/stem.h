// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wins {

/// What the forms of an English word share ("rested" and "resting" give
/// "rest"), by Porter's second stemmer in libstemmer. Words with letters
/// outside ASCII, and whatever is longer than 64 bytes, come back as they
/// are. Requires: the word is case-folded.
[[nodiscard]] std::string stem(std::string_view folded_word);

}  // namespace wins
