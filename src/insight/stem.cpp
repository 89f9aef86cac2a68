// SPDX-License-Identifier: MIT
// English stems, by libstemmer.
#include "wins/insight/stem.h"

#include <libstemmer.h>

#include <algorithm>
#include <cstddef>
#include <memory>

namespace wins {
namespace {

constexpr std::size_t kLongestWord = 64;

struct Delete {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, Delete>;

sb_stemmer* english() {
  // A stemmer has room of its own for its answer.
  thread_local const Stemmer kEnglish(sb_stemmer_new("english", "UTF_8"));
  return kEnglish.get();
}

bool is_ascii(std::string_view word) {
  return std::ranges::all_of(
      word, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

}  // namespace

std::string stem(std::string_view folded_word) {
  if (folded_word.size() > kLongestWord || !is_ascii(folded_word) ||
      english() == nullptr) {
    return std::string(folded_word);
  }
  const sb_symbol* letters = sb_stemmer_stem(
      english(), reinterpret_cast<const sb_symbol*>(folded_word.data()),
      static_cast<int>(folded_word.size()));
  if (letters == nullptr) {
    return std::string(folded_word);
  }
  return {reinterpret_cast<const char*>(letters),
          static_cast<std::size_t>(sb_stemmer_length(english()))};
}

}  // namespace wins
