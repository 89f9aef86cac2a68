// SPDX-License-Identifier: MIT
// Known words, and what else is written for them.
#include "vocabulary.h"

#include <algorithm>
#include <stdexcept>

namespace wins {
namespace {

// A short word with a slip is too often another word.
constexpr std::size_t kShortest = 6;
constexpr std::size_t kLongest = 16;

constexpr std::size_t kExpected = 4096;  // words, so that tables do not grow

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

std::uint32_t pair_of(WordNumber first, WordNumber second) {
  return (std::uint32_t{first} << 16U) | second;
}

template <typename Map>
WordNumber found_in(const Map& map, const typename Map::key_type& key) {
  const auto found = map.find(key);
  return found == map.end() ? Vocabulary::kUnknown : found->second;
}

}  // namespace

Vocabulary::Vocabulary() {
  numbers_.reserve(kExpected);
  single_letters_.reserve(kExpected);
}

WordNumber Vocabulary::add(std::string_view word) {
  if (numbers_.size() >= kUnknown) {
    throw std::logic_error("more words than numbers");
  }
  const auto [entry, is_new] =
      numbers_.try_emplace(word, static_cast<WordNumber>(numbers_.size()));
  if (is_new && word.size() >= kShortest) {
    single_letters_.try_emplace(thinned(word, 2), entry->second);
  }
  return entry->second;
}

void Vocabulary::spell(std::string_view written, std::string_view word) {
  spellings_[written] = add(word);
}

void Vocabulary::shorten(std::string_view two, std::string_view word) {
  const std::size_t blank = two.find(' ');
  const WordNumber first = add(two.substr(0, blank));
  short_forms_[pair_of(first, add(two.substr(blank + 1)))] = add(word);
}

WordNumber Vocabulary::number_of(std::string_view word) const {
  WordNumber number = found_in(numbers_, word);
  if (number == kUnknown) {
    number = found_in(spellings_, word);
  }
  if (number != kUnknown || word.size() > kLongest) {
    return number;
  }
  // "sooooo": no English word has a letter three times in a row.
  std::string slip = thinned(word, 3);
  number = found_in(numbers_, slip);
  if (number != kUnknown || slip.size() + 1 < kShortest) {
    return number;
  }
  number = found_in(single_letters_, thinned(slip, 2));
  if (slip.size() < kShortest) {
    return number;
  }
  for (std::size_t i = 1; i < slip.size() && number == kUnknown; ++i) {
    std::swap(slip[i - 1], slip[i]);
    number = found_in(numbers_, slip);
    std::swap(slip[i - 1], slip[i]);
  }
  return number;
}

WordNumber Vocabulary::short_form(WordNumber first, WordNumber second) const {
  return found_in(short_forms_, pair_of(first, second));
}

}  // namespace wins
