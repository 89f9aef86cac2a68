// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "connection.h"
#include "entry_tags.h"
#include "wins/core/entry.h"

namespace wins {

// An entry is its row, its tags, its words in the search index and its part
// of the sums and of the counts of words; these functions keep them together.

[[nodiscard]] std::optional<Entry> read_entry(Connection& journal, EntryId id);

/// The id that the row of this uid has.
[[nodiscard]] std::optional<EntryId> id_of(Connection& journal, const Uid& uid);

/// The id that the next entry has: one more than any entry ever had.
[[nodiscard]] EntryId next_entry_id(Connection& journal);

/// Puts the entry in and gives it back as it stands: tags have the form in
/// which they were first written, and the session is the one that it came
/// after. Requires: no entry has its id.
Entry put_entry(Connection& journal, const Entry& entry);

/// Its row and its tags alone, `tags` being all of them: a part of put_entry.
void put_entry_row(Connection& journal, Entry& entry,
                   const std::vector<StoredTag>& tags);

/// Writes what may become another without a change of the person: the ids
/// that the entry refers to, and the digest.
void put_links(Connection& journal, const Entry& entry);

/// Takes the entry out. Requires: `entry` is what read_entry gives.
void take_entry_out(Connection& journal, const Entry& entry);

}  // namespace wins
