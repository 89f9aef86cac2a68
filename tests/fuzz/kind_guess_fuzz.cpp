// SPDX-License-Identifier: MIT
// Any bytes through the guess of the kind: it is the same each time and in
// capitals, names words, and offers what it may.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "wins/insight/kind_guess.h"
#include "wins/insight/stem.h"

namespace wins {
namespace {

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(), [](char byte) {
    return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A')
                                      : byte;
  });
  return text;
}

std::string kind_of(const std::string& text,
                    const std::vector<LearnedCount>& learned) {
  const auto guess = guess_kind(text, learned, Offer::person);
  if (!guess) {
    return {};
  }
  require(!guess->because.empty());
  require(guess->kind != "safe" && guess->kind != "hold");
  return guess->kind;
}

void check(const std::string& text) {
  (void)stem(text);
  const std::vector<std::string> words = teaching_words(text);
  require(words.size() <= 65 && words.size() != 1);
  require(kind_of(text, {}) == kind_of(upper(text), {}));
  std::vector<LearnedCount> learned;
  for (const std::string& word : words) {
    require(!word.empty());
    learned.push_back({.word = word, .kind = "own", .entries = 3});
  }
  require(words.empty() || kind_of(text, learned) == "own");
}

}  // namespace
}  // namespace wins

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  wins::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
