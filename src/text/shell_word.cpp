// SPDX-License-Identifier: MIT
#include "wins/text/shell_word.h"

#include <fmt/core.h>

#include <algorithm>

#include "wins/text/sanitize.h"

namespace wins {
namespace {

bool is_plain(char letter) {
  constexpr std::string_view kPlain = "/._-+,:@%=";
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') ||
         kPlain.find(letter) != std::string_view::npos;
}

/// Every byte that is not plain by its number: what a terminal would show
/// otherwise than it is could not be pasted back.
std::string by_numbers(std::string_view text) {
  std::string word = "$'";
  for (const char letter : text) {
    if (is_plain(letter) || letter == ' ') {
      word += letter;
    } else {
      word += fmt::format("\\x{:02x}", static_cast<unsigned char>(letter));
    }
  }
  return word + "'";
}

}  // namespace

std::string shell_word(std::string_view text) {
  const bool plain = !text.empty() && std::ranges::all_of(text, is_plain) &&
                     text.front() != '=';
  if (plain) {
    return std::string(text);
  }
  if (make_safe(text, Breaks::shown) != text) {
    return by_numbers(text);
  }
  std::string word = "'";
  for (const char letter : text) {
    word += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  }
  return word + "'";
}

}  // namespace wins
