// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "wins/core/entry.h"
#include "wins/store/open.h"

namespace wins {

/// An entry that was in the journal and whose words could not be read.
struct LostEntry {
  EntryId id = 0;
  std::optional<Instant> at{};  ///< when it happened, where that is known
};

/// What came out of a damaged journal.
struct Salvaged {
  std::filesystem::path copy{};     ///< of the file as it was found
  std::filesystem::path journal{};  ///< the new one; empty: nothing was found
  bool has_sidecar = false;  ///< an interrupted change lies beside the old one
  std::int64_t whole = 0;    ///< entries that are as they were written
  /// Entries that came back, and whose digest does not hold.
  std::vector<EntryId> unchecked{};
  /// Entries of which an earlier wording came back.
  std::vector<EntryId> earlier{};
  std::vector<LostEntry> lost{};
  /// Words that make no entry any more, in a file of their own.
  std::vector<EntryId> words{};
  std::filesystem::path words_file{};  ///< empty when there are none
  std::int64_t sessions = 0;
  std::int64_t checkins = 0;
  /// Steps that undo and redo no longer know.
  std::int64_t steps_left_out = 0;
  /// Rows of other tables that could not be taken over.
  std::int64_t rows_left_out = 0;
};

/// Copies the file (0600, beside it, on the disk before anything else
/// happens) and writes what the copy still holds into a new journal beside
/// it. The file itself is only read.
///
/// Every entry comes back whose row, tags included, has its bytes; then it
/// is as it was written. An entry whose digest does not hold comes back as
/// it was found, under its own id.
///
/// Requires: `journal` is absolute. Throws: StorageError when the file cannot
/// be copied or the new one not written.
[[nodiscard]] Salvaged salvage_journal(
    const std::filesystem::path& journal,
    const TeachingWords& teaching_words = {});

}  // namespace wins
