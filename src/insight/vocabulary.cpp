// SPDX-License-Identifier: MIT
// Known words, and what else is written for them.
#include "vocabulary.h"

#include <algorithm>
#include <utility>

namespace wins {
namespace {

// A short word with a slip is too often another word.
constexpr std::size_t kShortest = 6;
constexpr std::size_t kLongest = 16;

/// Letters that come `most` times or more in a row, taken once.
std::string thinned(std::string_view word, std::size_t most) {
  std::string result;
  for (std::size_t i = 0; i < word.size();) {
    const std::size_t end =
        std::min(word.find_first_not_of(word[i], i), word.size());
    result.append(end - i >= most ? 1 : end - i, word[i]);
    i = end;
  }
  return result;
}

WordNumber word_in(const SortedNames& words, std::string_view name) {
  const auto found = words.find(name);
  return found ? static_cast<WordNumber>(*found) : kUnknownWord;
}

WordNumber meant_by(const SortedNames& names,
                    std::span<const WordNumber> meanings,
                    std::string_view name) {
  const auto found = names.find(name);
  return found ? meanings[*found] : kUnknownWord;
}

std::pair<WordNumber, WordNumber> words_of(const ShortForm& form) {
  return {form.first, form.second};
}

}  // namespace

WordNumber Vocabulary::number_of(std::string_view word) const {
  WordNumber number = word_in(words, word);
  if (number == kUnknownWord) {
    number = meant_by(spellings, spelled, word);
  }
  if (number != kUnknownWord || word.size() > kLongest) {
    return number;
  }
  // "sooooo": no English word has a letter three times in a row.
  std::string slip = thinned(word, 3);
  number = word_in(words, slip);
  if (number != kUnknownWord || slip.size() + 1 < kShortest) {
    return number;
  }
  number = meant_by(singles, doubled, thinned(slip, 2));
  if (slip.size() < kShortest) {
    return number;
  }
  for (std::size_t i = 1; i < slip.size() && number == kUnknownWord; ++i) {
    std::swap(slip[i - 1], slip[i]);
    number = word_in(words, slip);
    std::swap(slip[i - 1], slip[i]);
  }
  return number;
}

WordNumber Vocabulary::short_form(WordNumber first, WordNumber second) const {
  const std::pair<WordNumber, WordNumber> two(first, second);
  const auto found = std::ranges::lower_bound(short_forms, two, {}, words_of);
  return found != short_forms.end() && words_of(*found) == two ? found->form
                                                               : kUnknownWord;
}

std::string single_letters(std::string_view word) {
  return word.size() < kShortest ? std::string() : thinned(word, 2);
}

}  // namespace wins
