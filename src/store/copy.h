// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "soundness.h"
#include "wins/store/backup.h"
#include "work_file.h"

namespace wins {

/// Copies the open journal into the file, looks through the copy and syncs
/// it. Gives back what the copy holds. Throws: Refusal when the disk refuses,
/// or the copy is not in order; rows that do not match their digests are
/// copied, because they may be all there is.
[[nodiscard]] Soundness copy_whole(Connection& journal, const WorkFile& into);

/// Gives the copy the name of a snapshot in its folder, the next free one;
/// one of the day that is there already is replaced.
/// Throws: Refusal.
[[nodiscard]] std::filesystem::path name_snapshot(
    WorkFile& copy, const std::filesystem::path& folder,
    const JournalFile& journal, SnapshotKind kind, LocalTime now);

/// The size of a file; 0 when it is not there.
[[nodiscard]] std::int64_t bytes_in(const std::filesystem::path& file);

}  // namespace wins
