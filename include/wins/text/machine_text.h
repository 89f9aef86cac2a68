// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "wins/text/sanitize.h"

namespace wins {

// What the writers for machines have in common.

/// Characters that could move the cursor of a terminal, turn its reading
/// direction or hide in it: controls (C0, DEL, C1) and what `is_hidden` names.
inline bool must_be_written_out(char32_t value) {
  return value < 0x20 || (value >= 0x7F && value <= 0x9F) || is_hidden(value);
}

/// Appends the front of `text` that stands for itself and takes it off; such
/// are the printable ASCII characters for which `special` is false.
template <typename Special>
void take_plain_run(std::string& to, std::string_view& text, Special special) {
  const auto* const end = std::ranges::find_if(text, [&](char byte) {
    return byte < ' ' || byte > '~' || special(byte);
  });
  const auto length = static_cast<std::size_t>(end - text.begin());
  to.append(text.substr(0, length));
  text.remove_prefix(length);
}

inline void append_number(std::string& to, std::int64_t number) {
  char digits[24];
  const auto end = std::to_chars(std::begin(digits), std::end(digits), number);
  to.append(digits, end.ptr);
}

}  // namespace wins
