// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "wins/core/entry.h"

namespace wins {

/// Something that entries can have in common.
struct Sought {
  std::string text{};  ///< folded: a word, how words begin, or a tag
  enum class How {
    word,       ///< this word in the text
    beginning,  ///< a word in the text that begins like this
    tag         ///< this tag
  };
  How how = How::word;
};

/// Which entries have it.
struct Hits {
  std::vector<EntryId> entries{};  ///< ascending, no more than were asked for
  /// How many have it in the whole journal: counted where `entries` holds
  /// all of them, and otherwise judged by how far those reach among the ids.
  std::int64_t about = 0;
};

}  // namespace wins
