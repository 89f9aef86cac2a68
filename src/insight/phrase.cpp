// SPDX-License-Identifier: MIT
// Compares a phrase with the words of a text.
#include "phrase.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace wins {
namespace {

using Words = std::span<const ProseWord>;
using Lists = std::span<const WordList>;

constexpr int kMost = 4;  // of what stands for several words

bool is_one_of(std::string_view alternatives, std::string_view word,
               Lists lists) {
  while (!alternatives.empty()) {
    const std::string_view one = take_until(alternatives, '|');
    if (one.starts_with('@')
            ? is_one_of(list_words(lists, one.substr(1)), word, lists)
            : one == word) {
      return true;
    }
  }
  return false;
}

Gap gap_of(char sign) {
  return sign == '\'' ? Gap::apostrophe
                      : (sign == '-' ? Gap::hyphen : Gap::blank);
}

/// One place of a phrase: which words stand there, and how many.
struct Place {
  std::string_view words{};
  int least = 1;
  int most = 1;
};

Place place_of(std::string_view part) {
  if (part == "...") {
    return {.least = 0, .most = kMost};
  }
  if (part.ends_with('?')) {
    return {.words = part.substr(0, part.size() - 1), .least = 0};
  }
  if (part.ends_with('*')) {
    return {
        .words = part.substr(0, part.size() - 1), .least = 0, .most = kMost};
  }
  return {.words = part};
}

class Comparison {
 public:
  explicit Comparison(Lists lists) : lists_(lists) {}

  /// `before` parts the first word from what stands in front of it.
  [[nodiscard]] std::optional<std::size_t> length(std::string_view phrase,
                                                  Words words,
                                                  Gap before) const {
    if (phrase.empty()) {
      return 0;
    }
    const std::size_t end =
        std::min(phrase.find_first_of(" '-"), phrase.size());
    const Place place = place_of(phrase.substr(0, end));
    const Gap after = end < phrase.size() ? gap_of(phrase[end]) : before;
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
    // The most words first; then fewer, until the rest of the phrase fits.
    for (int taken = most_in_front(place, words, before); taken >= place.least;
         --taken) {
      const auto count = static_cast<std::size_t>(taken);
      const auto rest =
          length(phrase, words.subspan(count), taken > 0 ? after : before);
      if (rest) {
        return count + *rest;
      }
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] int most_in_front(const Place& place, Words words,
                                  Gap before) const {
    int count = 0;
    for (const ProseWord& word : words) {
      const Gap wanted = count == 0 ? before : Gap::blank;
      if (count == place.most || word.before != wanted ||
          (!place.words.empty() &&
           !is_one_of(place.words, word.text, lists_))) {
        break;
      }
      ++count;
    }
    return count;
  }

  Lists lists_;
};

}  // namespace

std::string_view take_until(std::string_view& text, char sign) {
  const std::size_t end = std::min(text.find(sign), text.size());
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return taken;
}

std::optional<std::size_t> length_in_front(std::string_view phrase,
                                           std::span<const ProseWord> words,
                                           Gap before,
                                           std::span<const WordList> lists) {
  return Comparison(lists).length(phrase, words, before);
}

std::string_view list_words(std::span<const WordList> lists,
                            std::string_view name) {
  const auto found = std::ranges::find(lists, name, &WordList::name);
  if (found == lists.end()) {
    throw std::logic_error("no list of words has this name: " +
                           std::string(name));
  }
  return found->words;
}

}  // namespace wins
