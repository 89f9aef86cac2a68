// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "connection.h"
#include "wins/core/entry.h"
#include "wins/store/store.h"

namespace wins {

// Removing for good. SQLite overwrites what it deletes (secure_delete), and
// the search index is rewritten here, because it keeps deleted words
// otherwise. What rows left behind when they moved goes when the file is
// written anew after the commit: Connection::rewrite_file.

/// Requires: each id is in the journal or in the change log.
Erased erase_entries(Connection& journal, std::span<const EntryId> ids);

/// Takes the copies of earlier wordings out; the entry stays as it is.
Erased erase_wordings(Connection& journal, EntryId id);

/// True when neither a row nor a record of the entry is left.
[[nodiscard]] bool is_erased(Connection& journal, EntryId id);

}  // namespace wins
