// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "connection.h"
#include "wins/core/entry.h"

namespace wins {

/// The tags of an entry, in its order.
[[nodiscard]] std::vector<Tag> tags_of(Connection& journal, EntryId entry);

/// A tag and its row.
struct StoredTag {
  std::int64_t row = 0;
  Tag tag{};
};

/// Each tag once, in the same order.
[[nodiscard]] std::vector<StoredTag> each_once(std::vector<StoredTag> tags);

/// The rows of these tags, each once; made where they are missing. A name
/// that is known keeps the form in which it was first written.
[[nodiscard]] std::vector<StoredTag> tag_rows(Connection& journal,
                                              const std::vector<Tag>& tags);

/// Gives the entry these tags. Requires: the entry has its row and no tags.
void put_tags_on(Connection& journal, EntryId entry,
                 const std::vector<StoredTag>& tags);

/// Takes the tags off the entry. A tag that no entry has any more leaves no
/// row, because a name can say much.
void take_tags_off(Connection& journal, EntryId entry);

}  // namespace wins
