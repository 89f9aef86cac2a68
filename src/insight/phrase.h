// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "prose.h"

namespace wins {

// A phrase is words parted by a blank, an apostrophe or a hyphen, which have
// to stand between them in the text as well. In place of a word:
//   a|b    one of the words
//   a?     the word, or nothing
//   a*     up to four of the words, in any order
//   ...    up to four words, whichever they are

/// Takes what stands before the first `sign` off the front of `text`, and
/// the sign with it.
[[nodiscard]] std::string_view take_until(std::string_view& text, char sign);

/// One of the words parted by `|`.
[[nodiscard]] bool is_one_of(std::string_view alternatives,
                             std::string_view word);

/// A place of a phrase: which words stand there, and how many.
struct PhrasePlace {
  std::string_view words{};  ///< parted by `|`; empty for any word
  Gap before = Gap::blank;
  int least = 1;
  int most = 1;
};

/// The views point into `phrase`.
[[nodiscard]] std::vector<PhrasePlace> places_of(std::string_view phrase);

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
