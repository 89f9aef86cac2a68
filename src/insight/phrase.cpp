// SPDX-License-Identifier: MIT
// Reads how a phrase is written.
#include "phrase.h"

#include <algorithm>

namespace wins {
namespace {

constexpr int kMost = 4;  // of what stands for several words

Gap gap_of(char sign) {
  return sign == '\'' ? Gap::apostrophe
                      : (sign == '-' ? Gap::hyphen : Gap::blank);
}

PhrasePlace place_of(std::string_view part) {
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

}  // namespace

std::string_view take_until(std::string_view& text, char sign) {
  const std::size_t end = std::min(text.find(sign), text.size());
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return taken;
}

bool is_one_of(std::string_view alternatives, std::string_view word) {
  while (!alternatives.empty()) {
    if (take_until(alternatives, '|') == word) {
      return true;
    }
  }
  return false;
}

std::vector<PhrasePlace> places_of(std::string_view phrase) {
  std::vector<PhrasePlace> places;
  Gap before = Gap::blank;
  while (!phrase.empty()) {
    const std::size_t end =
        std::min(phrase.find_first_of(" '-"), phrase.size());
    places.push_back(place_of(phrase.substr(0, end)));
    places.back().before = before;
    before = end < phrase.size() ? gap_of(phrase[end]) : before;
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
  }
  return places;
}

}  // namespace wins
