// SPDX-License-Identifier: MIT
// Any bytes through the reading of self-talk: what makes no difference to how
// a text speaks makes none to its tone.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "wins/insight/self_talk.h"

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

std::string with_typographic_apostrophes(const std::string& text) {
  std::string result;
  for (const char byte : text) {
    result += byte == '\'' ? std::string("\u2019") : std::string(1, byte);
  }
  return result;
}

void check(const std::string& text) {
  const Wording wording = self_talk_of(text);
  require(self_talk_of(upper(text)) == wording);
  require(self_talk_of(with_typographic_apostrophes(text)) == wording);
  require(self_talk_of("\n " + text) == wording);
  require(self_talk_of(text + " \n") == wording);
}

}  // namespace
}  // namespace wins

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  wins::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
