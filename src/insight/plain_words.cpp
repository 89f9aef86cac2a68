// SPDX-License-Identifier: MIT
// Words without what makes no difference to phrases.
#include "plain_words.h"

#include <cstddef>
#include <string>

#include "wins/text/utf8.h"

namespace wins {
namespace {

/// Takes two words as one where the vocabulary has a short form of them.
void shorten(std::vector<PlainWord>& words, const Vocabulary& vocabulary) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    PlainWord word = words[i];
    if (i + 1 < words.size() && words[i + 1].before == Gap::blank) {
      const WordNumber form =
          vocabulary.short_form(word.number, words[i + 1].number);
      if (form != kUnknownWord) {
        word.number = form;
        ++i;
      }
    }
    words[kept] = word;
    ++kept;
  }
  words.resize(kept);
}

}  // namespace

std::vector<PlainWord> plain_words(std::string_view text,
                                   const Vocabulary& vocabulary) {
  const std::string folded = fold_case(text);
  const std::vector<ProseWord> parts = prose_words(folded);
  std::vector<PlainWord> words;
  words.reserve(parts.size());
  std::string joined;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Gap before =
        parts[i].before == Gap::hyphen ? Gap::blank : parts[i].before;
    joined = parts[i].text;
    while (i + 1 < parts.size() && parts[i + 1].before == Gap::apostrophe) {
      ++i;
      joined += parts[i].text;
    }
    words.push_back({.number = vocabulary.number_of(joined), .before = before});
  }
  shorten(words, vocabulary);
  return words;
}

}  // namespace wins
