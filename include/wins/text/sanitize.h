// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wins {

/// What stays of line breaks and tabs.
enum class Breaks {
  kept,  ///< "\n" and "\t" pass
  shown  ///< they too are made visible: for one-line places
};

/// True for a character that shows nothing of itself, yet could hide
/// something or turn the reading direction: bidi controls, line and paragraph
/// separators, zero-width spaces, tag and interlinear characters.
[[nodiscard]] bool is_hidden(char32_t value);

/// The text with everything made visible that could move a cursor, change
/// the reading direction or hide: controls (C0, DEL, C1), bidi controls,
/// line and paragraph separators, zero-width spaces, tag and interlinear
/// characters. C0 and DEL become their pictures (ESC is U+241B), the rest
/// `<U+XXXX>`: the brackets keep it apart from letters that follow. ZWJ,
/// ZWNJ and variation selectors stay (Persian, emoji), and so do soft
/// hyphens; marks and joiners are capped at 8 a base, more are written out.
/// Escaped, never stripped: what a strip leaves can splice. Ill-formed bytes
/// become U+FFFD. Made safe twice is made safe once.
[[nodiscard]] std::string make_safe(std::string_view text, Breaks breaks);

/// For a terminal without UTF-8: whatever is not ASCII is written in ASCII,
/// `\u{1F33B}`, and a `\u{` of the text itself as `\u{5C}u{`, so that the
/// words can be had back. Requires: the text was made safe.
[[nodiscard]] std::string to_ascii(std::string_view text);

}  // namespace wins
