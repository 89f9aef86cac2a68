// SPDX-License-Identifier: MIT
// Any bytes through the support rule: what makes no difference to it makes
// none, and a phrase is found wherever it stands on its own.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "wins/insight/support_words.h"

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
  const bool speaks = speaks_of_self_harm(text);
  require(speaks_of_self_harm(upper(text)) == speaks);
  require(speaks_of_self_harm(with_typographic_apostrophes(text)) == speaks);
  require(speaks_of_self_harm(text + "\n\nkill myself"));
  require(speaks_of_self_harm("kill myself\n\n" + text));
  require(speaks_of_self_harm(text + "\n\nhad tea") == speaks);
}

}  // namespace
}  // namespace wins

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  wins::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
