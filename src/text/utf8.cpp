// SPDX-License-Identifier: MIT
// UTF-8, and what Unicode says about characters (by utf8proc).
#include "wins/text/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <stdexcept>

namespace wins {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";
constexpr std::string_view kNulPicture = "\xE2\x90\x80";

/// What may follow a lead byte (Unicode 15, table 3-7).
struct Sequence {
  std::size_t length = 0;  ///< 0 where no character begins
  std::uint8_t low = 0x80;
  std::uint8_t high = 0xBF;  ///< the second byte is in [low, high]
};

constexpr Sequence sequence_of(std::uint8_t lead) {
  if (lead >= 0xC2 && lead <= 0xDF) {
    return {2};
  }
  if (lead >= 0xE0 && lead <= 0xEF) {
    // Neither a shorter form nor a surrogate.
    return {3, static_cast<std::uint8_t>(lead == 0xE0 ? 0xA0 : 0x80),
            static_cast<std::uint8_t>(lead == 0xED ? 0x9F : 0xBF)};
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    return {4, static_cast<std::uint8_t>(lead == 0xF0 ? 0x90 : 0x80),
            static_cast<std::uint8_t>(lead == 0xF4 ? 0x8F : 0xBF)};
  }
  return {};
}

constexpr bool is_ascii(char byte) {
  return static_cast<std::uint8_t>(byte) < 0x80;
}

const utf8proc_property_t& properties(char32_t value) {
  return *utf8proc_get_property(static_cast<utf8proc_int32_t>(value));
}

std::string fold_ascii(std::string_view text) {
  std::string folded(text);
  for (char& byte : folded) {
    if (byte >= 'A' && byte <= 'Z') {
      byte = static_cast<char>(byte - 'A' + 'a');
    }
  }
  return folded;
}

}  // namespace

CodePoint first_code_point(std::string_view text) {
  assert(!text.empty());
  const auto lead = static_cast<std::uint8_t>(text.front());
  if (lead < 0x80) {
    return {lead, 1, true};
  }
  const Sequence expected = sequence_of(lead);
  if (expected.length == 0) {
    return {kReplacement, 1, false};
  }
  char32_t value = lead & (0x7FU >> expected.length);
  for (std::size_t i = 1; i < expected.length; ++i) {
    const auto next = static_cast<std::uint8_t>(i < text.size() ? text[i] : 0);
    if (next < (i == 1 ? expected.low : 0x80) ||
        next > (i == 1 ? expected.high : 0xBF)) {
      return {kReplacement, i, false};
    }
    value = value << 6U | (next & 0x3FU);
  }
  return {value, expected.length, true};
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = first_code_point(text.substr(at));
    if (!point.well_formed) {
      return false;
    }
    at += point.length;
  }
  return true;
}

CleanText clean_utf8(std::string_view bytes) {
  CleanText clean;
  clean.text.reserve(bytes.size());
  // Everything in [kept, at) is as it should be and not yet copied.
  std::size_t kept = 0;
  std::size_t at = 0;
  const auto replace = [&](std::size_t length, std::string_view by) {
    clean.text.append(bytes, kept, at - kept).append(by);
    at += length;
    kept = at;
  };
  while (at < bytes.size()) {
    if (bytes[at] == '\0') {
      replace(1, kNulPicture);
      ++clean.nuls;
    } else if (is_ascii(bytes[at])) {
      ++at;
    } else if (const CodePoint point = first_code_point(bytes.substr(at));
               point.well_formed) {
      at += point.length;
    } else {
      replace(point.length, kReplacementBytes);
      ++clean.replaced;
    }
  }
  clean.text.append(bytes, kept);
  return clean;
}

std::string encode_utf8(char32_t value) {
  const auto point = static_cast<utf8proc_int32_t>(value);
  if (!utf8proc_codepoint_valid(point)) {
    return std::string(kReplacementBytes);
  }
  utf8proc_uint8_t bytes[4];
  const utf8proc_ssize_t length = utf8proc_encode_char(point, bytes);
  return {bytes, bytes + length};
}

std::string_view first_grapheme(std::string_view text) {
  assert(!text.empty());
  // Only CR LF is one character made of two of ASCII.
  if (is_ascii(text[0]) && text[0] != '\r' &&
      (text.size() == 1 || is_ascii(text[1]))) {
    return text.substr(0, 1);
  }
  CodePoint point = first_code_point(text);
  std::size_t end = point.length;
  utf8proc_int32_t state = 0;
  while (end < text.size()) {
    const CodePoint next = first_code_point(text.substr(end));
    if (utf8proc_grapheme_break_stateful(
            static_cast<utf8proc_int32_t>(point.value),
            static_cast<utf8proc_int32_t>(next.value), &state)) {
      break;
    }
    end += next.length;
    point = next;
  }
  return text.substr(0, end);
}

std::vector<std::string_view> graphemes(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    found.push_back(first_grapheme(text));
    text.remove_prefix(found.back().size());
  }
  return found;
}

std::string fold_case(std::string_view text) {
  if (std::ranges::all_of(text, is_ascii)) {
    return fold_ascii(text);
  }
  if (!is_utf8(text)) {
    return fold_case(clean_utf8(text).text);
  }
  utf8proc_uint8_t* folded = nullptr;
  const utf8proc_ssize_t length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &folded,
                   static_cast<utf8proc_option_t>(
                       UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(
      folded, &std::free);
  if (length == UTF8PROC_ERROR_NOMEM) {
    throw std::bad_alloc();
  }
  if (length < 0) {
    throw std::logic_error("a text could not be folded");
  }
  return {folded, folded + length};
}

bool is_letter(char32_t value) {
  const utf8proc_propval_t category = properties(value).category;
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_digit(char32_t value) {
  return properties(value).category == UTF8PROC_CATEGORY_ND;
}

bool is_mark(char32_t value) {
  const utf8proc_propval_t category = properties(value).category;
  return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

bool is_blank(char32_t value) {
  if (value < 0x80) {
    return value == ' ' || (value >= '\t' && value <= '\r');
  }
  constexpr char32_t kNextLine = 0x85;
  const utf8proc_propval_t category = properties(value).category;
  return value == kNextLine ||
         (category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_ZP);
}

bool is_ignorable(char32_t value) {
  return properties(value).ignorable;
}

bool is_blank_text(std::string_view text) {
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    // A mark that has a base comes after it, so that marks alone tell
    // nothing.
    if (!is_blank(point.value) && !is_mark(point.value) &&
        !is_ignorable(point.value) &&
        properties(point.value).category != UTF8PROC_CATEGORY_CC) {
      return false;
    }
    text.remove_prefix(point.length);
  }
  return true;
}

}  // namespace wins
