// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wins {

/// Columns that the text takes in a terminal: 0 for combining marks, 2 for
/// wide characters and emoji, ZWJ sequences as one; 1 where East Asian width
/// is ambiguous. Tabs and line breaks count nothing: wrap() knows them.
/// Requires: the text was made safe (wins/text/sanitize.h).
[[nodiscard]] int display_width(std::string_view text);

/// Breaks the text into lines of at most `columns` columns, at blanks where
/// there are any, between graphemes where a word is longer than a line. Line
/// breaks in the text stay, so does what a line is indented by; blanks at the
/// end of a line go, no-break spaces hold, a tab goes to the next of every
/// eight columns. Only a grapheme wider than `columns` is a line wider than
/// that. Requires: columns >= 1. At least one line.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, int columns);

/// Cut to at most `columns` columns; what was cut ends in `ellipsis`, itself
/// cut where the columns do not even hold that. Requires: columns >= 0, and
/// no tabs or line breaks (Breaks::shown).
[[nodiscard]] std::string shorten(std::string_view text, int columns,
                                  std::string_view ellipsis);

/// Blanks added on the right (or left) up to `columns` columns.
[[nodiscard]] std::string pad_right(std::string_view text, int columns);
[[nodiscard]] std::string pad_left(std::string_view text, int columns);

}  // namespace wins
