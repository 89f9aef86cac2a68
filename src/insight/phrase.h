// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "prose.h"

namespace wins {

// A phrase is words parted by a blank, an apostrophe or a hyphen, which have
// to stand between them in the text as well. In place of a word:
//   a|b    one of the words
//   a?     the word, or nothing
//   a*     up to four of the words, in any order
//   ...    up to four words, whichever they are
// Phrases are read when wins is built: by the compiler, or by the makers.

/// Takes what stands before the first `sign` off the front of `text`, and
/// the sign with it.
[[nodiscard]] constexpr std::string_view take_until(std::string_view& text,
                                                    char sign) {
  const std::size_t end = std::min(text.find(sign), text.size());
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return taken;
}

/// One of the words parted by `|`.
[[nodiscard]] constexpr bool is_one_of(std::string_view alternatives,
                                       std::string_view word) {
  while (!alternatives.empty()) {
    if (take_until(alternatives, '|') == word) {
      return true;
    }
  }
  return false;
}

/// A place of a phrase: which words stand there, and how many.
struct PhrasePlace {
  std::string_view words{};  ///< parted by `|`; empty for any word
  Gap before = Gap::blank;
  std::uint8_t least = 1;
  std::uint8_t most = 1;
};

/// The place that is written like this, but for what stands before it.
[[nodiscard]] constexpr PhrasePlace place_of(std::string_view part) {
  constexpr std::uint8_t kMost = 4;  // of what stands for several words
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

/// Calls `take` with each place in turn; the views point into `phrase`.
template <typename Take>
constexpr void for_each_place(std::string_view phrase, Take take) {
  Gap before = Gap::blank;
  while (!phrase.empty()) {
    const std::size_t end =
        std::min(phrase.find_first_of(" '-"), phrase.size());
    PhrasePlace place = place_of(phrase.substr(0, end));
    place.before = before;
    take(place);
    const char sign = end < phrase.size() ? phrase[end] : ' ';
    before = sign == '\'' ? Gap::apostrophe
                          : (sign == '-' ? Gap::hyphen : Gap::blank);
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
  }
}

/// How many words the places take in front of a text that goes on for `left`
/// words; nothing when they do not stand there. `fits(place, i)` tells
/// whether the word `i` words behind the front may stand at the place. The
/// most words are taken first; then fewer, until the rest fits. The places
/// alone bound how often `fits` is asked.
template <typename Place, typename Fits>
[[nodiscard]] std::optional<std::size_t> length_in_front(
    std::span<const Place> places, std::size_t left, Fits fits,
    std::size_t from = 0) {
  if (places.empty()) {
    return from;
  }
  const Place& place = places.front();
  int count = 0;
  while (count < place.most && from + static_cast<std::size_t>(count) < left &&
         fits(place, from + static_cast<std::size_t>(count))) {
    ++count;
  }
  for (; count >= place.least; --count) {
    const auto length = length_in_front(places.subspan(1), left, fits,
                                        from + static_cast<std::size_t>(count));
    if (length) {
      return length;
    }
  }
  return std::nullopt;
}

}  // namespace wins
