// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wins {

/// One code point and the bytes it was read from. An ill-formed sequence
/// gives U+FFFD and takes as many bytes as could have begun a well-formed
/// one, so one to three (Unicode 15, section 3.9: maximal subparts).
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
  std::string text{};        ///< valid UTF-8 without NUL
  std::size_t replaced = 0;  ///< ill-formed sequences, now U+FFFD
  std::size_t nuls = 0;      ///< NUL bytes, now U+2400
};
[[nodiscard]] CleanText clean_utf8(std::string_view bytes);

/// The UTF-8 of one code point; of U+FFFD for what has none (surrogates).
[[nodiscard]] std::string encode_utf8(char32_t value);

/// The first user-perceived character of `text`. Requires: text is not
/// empty, and begins where a character begins.
[[nodiscard]] std::string_view first_grapheme(std::string_view text);

/// The user-perceived characters of `text` in order: extended grapheme
/// clusters (UAX 29, by utf8proc). The views point into `text`.
[[nodiscard]] std::vector<std::string_view> graphemes(std::string_view text);

/// Folded for comparing without regard to case, in NFC. Ill-formed bytes
/// become U+FFFD.
[[nodiscard]] std::string fold_case(std::string_view text);

[[nodiscard]] bool is_letter(char32_t value);  ///< general category L
[[nodiscard]] bool is_digit(char32_t value);   ///< general category Nd
[[nodiscard]] bool is_mark(char32_t value);    ///< general category M
[[nodiscard]] bool is_blank(char32_t value);   ///< white space of any script

/// Characters that a terminal may leave out, because on their own they show
/// nothing (Default_Ignorable_Code_Point, where assigned): joiners, direction
/// marks, tag characters, variation selectors, fillers.
[[nodiscard]] bool is_ignorable(char32_t value);

/// The zero-width joiner and non-joiner: words and emoji are spelled with
/// them.
[[nodiscard]] constexpr bool is_joiner(char32_t value) {
  return value == 0x200C || value == 0x200D;
}

/// True when nothing in the text can be seen: white space, controls, marks
/// without a base, and what is_ignorable.
[[nodiscard]] bool is_blank_text(std::string_view text);

}  // namespace wins
