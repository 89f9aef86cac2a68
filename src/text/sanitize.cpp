// SPDX-License-Identifier: MIT
// Text made safe to print on a terminal.
#include "wins/text/sanitize.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "wins/text/utf8.h"

namespace wins {
namespace {

constexpr int kMarksPerBase = 8;

constexpr bool is_plain(char byte) {
  return byte >= ' ' && byte <= '~';
}

constexpr bool is_control(char32_t value) {
  return value < 0x20 || (value >= 0x7F && value <= 0x9F);
}

void append_escape(std::string& safe, char32_t value) {
  constexpr char32_t kPictures = 0x2400;
  constexpr char32_t kDeletePicture = 0x2421;
  if (value < 0x20) {
    safe += encode_utf8(kPictures + value);
  } else if (value == 0x7F) {
    safe += encode_utf8(kDeletePicture);
  } else {
    fmt::format_to(std::back_inserter(safe), "<U+{:04X}>",
                   static_cast<std::uint32_t>(value));
  }
}

/// Decides character by character what is written out.
class Guard {
 public:
  explicit Guard(Breaks breaks) : breaks_(breaks) {}

  bool must_escape(char32_t value) {
    if (is_joiner(value) || is_mark(value)) {
      return ++marks_ > kMarksPerBase;
    }
    marks_ = 0;
    if (is_control(value)) {
      return breaks_ == Breaks::shown || (value != '\n' && value != '\t');
    }
    return is_hidden(value);
  }

  void saw_plain() { marks_ = 0; }

 private:
  Breaks breaks_;
  int marks_ = 0;
};

}  // namespace

bool is_hidden(char32_t value) {
  constexpr std::array<char32_t, 2> kSpelling = {
      0x00AD,  // soft hyphen
      0x180E,  // Mongolian vowel separator
  };
  const bool separator = value == 0x2028 || value == 0x2029;
  const bool interlinear = value >= 0xFFF9 && value <= 0xFFFB;
  // Unicode has given only some of these a meaning.
  const bool tag = value >= 0xE0000 && value <= 0xE007F;
  if (separator || interlinear || tag) {
    return true;
  }
  return is_ignorable(value) && !is_mark(value) && !is_letter(value) &&
         !is_joiner(value) && std::ranges::count(kSpelling, value) == 0;
}

std::string make_safe(std::string_view text, Breaks breaks) {
  std::string safe;
  safe.reserve(text.size());
  Guard guard(breaks);
  while (!text.empty()) {
    const auto* const odd = std::ranges::find_if_not(text, is_plain);
    if (odd != text.begin()) {
      const auto plain = static_cast<std::size_t>(odd - text.begin());
      safe += text.substr(0, plain);
      text.remove_prefix(plain);
      guard.saw_plain();
      continue;
    }
    const CodePoint point = first_code_point(text);
    if (guard.must_escape(point.value)) {
      append_escape(safe, point.value);
    } else if (point.well_formed) {
      safe += text.substr(0, point.length);
    } else {
      safe += encode_utf8(point.value);
    }
    text.remove_prefix(point.length);
  }
  return safe;
}

std::string to_ascii(std::string_view text) {
  std::string ascii;
  ascii.reserve(text.size());
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    if (point.value >= 0x80 || text.starts_with("\\u{")) {
      fmt::format_to(std::back_inserter(ascii), "\\u{{{:X}}}",
                     static_cast<std::uint32_t>(point.value));
    } else {
      ascii += text.front();
    }
    text.remove_prefix(point.length);
  }
  return ascii;
}

}  // namespace wins
