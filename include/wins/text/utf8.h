// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wins {

/// One code point and the bytes it was read from. An ill-formed byte gives
/// U+FFFD, one byte long (Unicode 15, section 3.9: maximal subparts).
struct CodePoint {
  char32_t value = 0;
  std::size_t length = 0;
  bool well_formed = true;
};

/// The code point at the front of `text`. Requires: text is not empty.
[[nodiscard]] CodePoint first_code_point(std::string_view text);

[[nodiscard]] bool is_utf8(std::string_view text);

/// What became of bytes that could not be kept as they came.
struct CleanText {
  std::string text{};         ///< valid UTF-8 without NUL
  std::size_t replaced = 0;   ///< ill-formed sequences, now U+FFFD
  std::size_t nuls = 0;       ///< NUL bytes, now U+2400
};
[[nodiscard]] CleanText clean_utf8(std::string_view bytes);

/// The UTF-8 of one code point.
[[nodiscard]] std::string encode_utf8(char32_t value);

/// The user-perceived characters of `text` in order: extended grapheme
/// clusters (UAX 29, by utf8proc). The views point into `text`.
[[nodiscard]] std::vector<std::string_view> graphemes(std::string_view text);

/// Folded for comparing without regard to case, in NFC.
[[nodiscard]] std::string fold_case(std::string_view text);

[[nodiscard]] bool is_letter(char32_t value);  ///< general category L
[[nodiscard]] bool is_digit(char32_t value);   ///< general category Nd
[[nodiscard]] bool is_mark(char32_t value);    ///< general category M
[[nodiscard]] bool is_blank(char32_t value);   ///< white space of any script

/// True when nothing in the text can be seen: white space, marks without a
/// base, and format characters.
[[nodiscard]] bool is_blank_text(std::string_view text);

}  // namespace wins
