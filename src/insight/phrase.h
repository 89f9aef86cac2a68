// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "prose.h"

namespace wins {

// A phrase is words parted by a blank, an apostrophe or a hyphen, which have
// to stand between them in the text as well. In place of a word:
//   a|b    one of the words
//   @name  one of a list of words; lists stand among `|` as well
//   a?     the word, or nothing
//   a*     up to four of the words, in any order
//   ...    up to four words, whichever they are, of the same clause

/// Words that phrases name: `words` are parted by `|`.
struct WordList {
  std::string_view name;
  std::string_view words;
};

/// Takes what stands before the first `sign` off the front of `text`, and
/// the sign with it.
[[nodiscard]] std::string_view take_until(std::string_view& text, char sign);

/// How many words the phrase takes at the front of `words`, the first of
/// them after `before`; nothing when it does not stand there. Takes time
/// that the phrase bounds, however many the words are. Requires: every list
/// that the phrase names is among `lists`.
[[nodiscard]] std::optional<std::size_t> length_in_front(
    std::string_view phrase, std::span<const ProseWord> words, Gap before,
    std::span<const WordList> lists = {});

/// The words of the list that is called `name`. Throws std::logic_error when
/// there is none.
[[nodiscard]] std::string_view list_words(std::span<const WordList> lists,
                                          std::string_view name);

}  // namespace wins
