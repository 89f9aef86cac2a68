// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cctype>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace wins::test {

/// The words that a journal of the tests learns kinds from: what stands
/// between blanks, in small letters, each once.
inline std::vector<std::string> words_between_blanks(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::vector<std::string> words;
  std::string word;
  while (in >> word) {
    std::ranges::transform(word, word.begin(), [](unsigned char letter) {
      return static_cast<char>(std::tolower(letter));
    });
    if (std::ranges::find(words, word) == words.end()) {
      words.push_back(word);
    }
  }
  return words;
}

}  // namespace wins::test
