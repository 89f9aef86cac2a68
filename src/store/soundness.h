// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "connection.h"

namespace wins {

/// What a look at the whole of a journal found.
struct Soundness {
  bool structure = true;  ///< pages, indexes, references, search index
  std::int64_t entries = 0;
  std::int64_t sessions = 0;
  std::int64_t checkins = 0;
  std::int64_t unreadable = 0;  ///< rows that no longer hold what rows hold
  std::int64_t altered = 0;     ///< rows that do not match their digest

  /// Every row can be used, whatever its digest says.
  [[nodiscard]] bool usable() const { return structure && unreadable == 0; }
  [[nodiscard]] bool whole() const { return usable() && altered == 0; }
};

/// Looks at every page and at the digest of every row. Changes nothing.
/// Requires: the journal is open for writing, because SQLite takes a look at
/// the search index for a write; no transaction is open.
/// Throws: SQLite::Exception when the disk refuses.
[[nodiscard]] Soundness look_through(Connection& journal);

}  // namespace wins
