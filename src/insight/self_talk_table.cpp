// SPDX-License-Identifier: MIT
// Looks words up in the tables of self-talk.
#include "self_talk_table.h"

#include <algorithm>

namespace wins {

bool has(WordSet words, WordNumber word) {
  return std::ranges::binary_search(words, word);
}

std::span<const std::uint16_t> SelfTalkTable::beginning_with(
    WordNumber word) const {
  return word == kUnknownWord
             ? std::span<const std::uint16_t>()
             : starting.subspan(starts[word],
                                std::size_t{starts[word + 1U]} - starts[word]);
}

}  // namespace wins
