// SPDX-License-Identifier: MIT
// Reads the arguments of a search.
#include "wins/text/search_terms.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "wins/text/utf8.h"

namespace wins {
namespace {

/// The first and the last code point of a stretch.
struct Stretch {
  char32_t first = 0;
  char32_t last = 0;
};

/// Where the letters of scripts written without blanks stand. utf8proc does
/// not tell scripts.
constexpr Stretch kUnspaced[] = {
    {0x0E00, 0x0EFF},    // Thai, Lao
    {0x0F00, 0x109F},    // Tibetan, Myanmar
    {0x1780, 0x17FF},    // Khmer
    {0x2E80, 0x2FDF},    // Han radicals
    {0x3005, 0x3007},    // Han signs of repetition
    {0x3031, 0x30FF},    // Kana
    {0x31F0, 0x31FF},    // Katakana extensions
    {0x3400, 0x9FFF},    // Han
    {0xA9E0, 0xA9FF},    // Myanmar extensions
    {0xAA60, 0xAA7F},    // Myanmar extensions
    {0xF900, 0xFAFF},    // Han, compatibility
    {0xFF66, 0xFF9F},    // Katakana, half width
    {0x1AFF0, 0x1B16F},  // Kana extensions
    {0x20000, 0x3FFFF},  // Han extensions
};

bool is_unspaced(char32_t value) {
  return std::ranges::any_of(kUnspaced, [value](const Stretch& stretch) {
    return value >= stretch.first && value <= stretch.last;
  });
}

SearchTerm::How how_to_look(std::string_view text) {
  auto how = SearchTerm::How::verbatim;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    if (is_letter(point.value) && is_unspaced(point.value)) {
      return SearchTerm::How::verbatim;
    }
    if (is_letter(point.value) || is_digit(point.value)) {
      how = SearchTerm::How::words;
    }
    text.remove_prefix(point.length);
  }
  return how;
}

}  // namespace

std::vector<SearchTerm> search_terms(std::span<const std::string> arguments) {
  std::vector<SearchTerm> terms;
  terms.reserve(arguments.size());
  for (const std::string& argument : arguments) {
    if (argument.empty()) {
      continue;
    }
    std::string text = clean_utf8(argument).text;
    const SearchTerm::How how = how_to_look(text);
    terms.push_back({.text = std::move(text), .how = how});
  }
  return terms;
}

}  // namespace wins
