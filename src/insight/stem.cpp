// SPDX-License-Identifier: MIT
// English stems, by libstemmer.
#include "wins/insight/stem.h"

#include <algorithm>
#include <cstddef>
#include <memory>

// Of Snowball's runtime (runtime/api.h). libstemmer.h finds an algorithm by its
// name, for which the tables of every language are linked in: 17,000
// relocations, two thirds of all that the program had to start with.
extern "C" {
struct SN_env {
  unsigned char* p;  ///< the letters
  int c;
  int l;  ///< how many letters
};
SN_env* english_UTF_8_create_env();
void english_UTF_8_close_env(SN_env* env);
int english_UTF_8_stem(SN_env* env);
int SN_set_current(SN_env* env, int size, const unsigned char* letters);
}

namespace wins {
namespace {

constexpr std::size_t kLongestWord = 64;

struct Close {
  void operator()(SN_env* env) const { english_UTF_8_close_env(env); }
};
using Stemmer = std::unique_ptr<SN_env, Close>;

SN_env* english() {
  // A stemmer has room of its own for its answer.
  thread_local const Stemmer kEnglish(english_UTF_8_create_env());
  return kEnglish.get();
}

bool is_ascii(std::string_view word) {
  return std::ranges::all_of(
      word, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

}  // namespace

std::string stem(std::string_view folded_word) {
  SN_env* const stemmer = english();
  if (folded_word.size() > kLongestWord || !is_ascii(folded_word) ||
      stemmer == nullptr ||
      SN_set_current(
          stemmer, static_cast<int>(folded_word.size()),
          reinterpret_cast<const unsigned char*>(folded_word.data())) != 0 ||
      english_UTF_8_stem(stemmer) < 0) {
    return std::string(folded_word);
  }
  return {reinterpret_cast<const char*>(stemmer->p),
          static_cast<std::size_t>(stemmer->l)};
}

}  // namespace wins
