// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wins {

/// What stays of line breaks and tabs.
enum class Breaks {
  kept,   ///< "\n" and "\t" pass
  shown   ///< they too are made visible: for one-line places
};

/// The text with everything made visible that could move a cursor, change
/// the reading direction or hide: controls (C0, DEL, C1), bidi controls,
/// line and paragraph separators, zero-width spaces, tag and interlinear
/// characters. ESC becomes U+241B and other C0 their control pictures, the
/// rest `U+XXXX`. ZWJ, ZWNJ and variation selector 16 stay (Persian, emoji);
/// marks are capped at 8 a base. Escaped, never stripped: what a strip
/// leaves can splice. Ill-formed bytes become U+FFFD.
[[nodiscard]] std::string make_safe(std::string_view text, Breaks breaks);

/// For a terminal without UTF-8: whatever is not ASCII is written in ASCII,
/// `\u{1F33B}`. Requires: the text was made safe.
[[nodiscard]] std::string to_ascii(std::string_view text);

}  // namespace wins
