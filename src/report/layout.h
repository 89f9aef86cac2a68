// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "wins/report/style.h"

namespace wins {

/// How much a line stands out, where the style has colour.
enum class Tint { none, bold, dim };

/// What stands at the left of a line.
struct Lead {
  std::string text{};  ///< already safe, tints included
  int columns = 0;     ///< that it takes on the screen
};

/// Appends the text, made safe, as lines that fit the style: the first after
/// the lead, the others indented by as many columns. Line breaks stay.
void append_hanging(std::string& page, const Lead& lead, std::string_view text,
                    Tint tint, const Style& style);

/// Appends a sentence, or several lines; each keeps its own indentation on
/// the lines it is broken into. An empty text is an empty line.
void append_sentence(std::string& page, std::string_view text,
                     const Style& style);

/// Ends a line, without blanks before the break.
void end_line(std::string& page);

/// `columns` blanks.
[[nodiscard]] Lead blank_lead(int columns);

}  // namespace wins
