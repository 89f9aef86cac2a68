// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wins {

/// Puts `with` in the place of the bytes from `begin` to `end`.
struct TextEdit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string with{};
};

/// Requires: the edits are in order and do not overlap.
[[nodiscard]] std::string edited(std::string_view text,
                                 const std::vector<TextEdit>& edits);

// Lines of a text, by any offset inside them.

[[nodiscard]] std::size_t line_begin(std::string_view text, std::size_t at);
/// Where its line end stands, or the text ends.
[[nodiscard]] std::size_t line_end(std::string_view text, std::size_t at);
/// Where the next line begins, or the text ends.
[[nodiscard]] std::size_t next_line(std::string_view text, std::size_t at);
/// 1 for the first.
[[nodiscard]] std::size_t line_number(std::string_view text, std::size_t at);
/// "\n" or "\r\n": what the nearest line ends with.
[[nodiscard]] std::string line_break(std::string_view text, std::size_t at);
/// The blanks that the line begins with.
[[nodiscard]] std::string indentation(std::string_view text, std::size_t at);

}  // namespace wins
