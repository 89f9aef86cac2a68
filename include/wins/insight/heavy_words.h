// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wins {

/// Whether a word of the group "heavy" in word_groups.txt stands in the text,
/// whoever says it of whomever, and denied or not: a plain list, for where a
/// word too many is kept away sooner than one too few. Takes time in
/// proportion to the length of the text.
[[nodiscard]] bool has_heavy_words(std::string_view text);

}  // namespace wins
