// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>

#include "wins/core/output.h"
#include "wins/core/time.h"
#include "wins/store/open.h"
#include "wins/store/snapshots.h"

namespace wins {

// Copies of a journal. Each is made under a name of its own with mode 0600,
// looked through (every page, the search index, the digest of every row),
// synced, and only then given its name; a crash leaves the old file or the
// new one. The journal is read alone, while no other wins writes to it.

/// A copy that was made.
struct Copied {
  std::filesystem::path path{};
  std::int64_t bytes = 0;
  std::int64_t entries = 0;
  std::int64_t altered = 0;  ///< rows that the journal itself has damaged
};

/// What becomes of a file that stands where a copy is to go.
enum class Existing { refuse, replace };

/// Makes a snapshot beside the journal; the folder (0700) is made when it is
/// missing. A folder of that name beside a journal that the person named is
/// used when wins made it, or it is empty and closed to others.
/// Throws: StorageError; UserError when there is no journal yet.
Copied back_up_to_snapshots(const JournalFile& journal, SnapshotKind kind,
                            LocalTime now);

/// Makes a copy at `target`, an absolute path; in a folder it gets the name
/// that it would have as a snapshot. A link is followed.
/// Throws: StorageError; UserError when `target` is there already, is the
/// journal, or there is no journal yet.
Copied back_up_to_file(const JournalFile& journal,
                       const std::filesystem::path& target, LocalTime now,
                       Existing existing);

/// Writes a copy to `out`, after it was checked. Throws: as above; and what
/// `out` throws.
Copied back_up_to_stream(const JournalFile& journal, Output& out);

/// The snapshot of the day, where `today` has none yet, the journal is under
/// 64 MiB and the disk has 64 MiB left beside it; older ones go then: kept are
/// those of the last seven days that had one, the last of each of four weeks
/// before them, and the newest of those with the most entries. Together with
/// all others they stay below 512 MiB. Never throws, because what was saved is
/// saved without it. Costs one look at a file name where the day has its
/// snapshot.
void keep_daily_snapshot(const JournalFile& journal, Day today) noexcept;

}  // namespace wins
