// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wins/core/time.h"

namespace wins {

// Copies of a journal that wins keeps itself, in `snapshots` beside it. The
// name of the file says whose copy it is, when it was made and why:
//
//   journal-2026-11-04.db                        the first change of a day
//   journal-2026-11-04-152003-backup.db          `wins backup`
//   journal-2026-11-04-152003-before-restore.db  and so on; "-2" before the
//                                                ".db" is the next of a second
//
// "journal" is the name of the journal's file without its ending, and the
// readings are of the local clock. Whatever else is in the folder is not ours.

/// Why a snapshot was made. The names stand in file names. Public.
enum class SnapshotKind {
  daily,
  backup,
  before_restore,
  before_import,
  before_migration
};

/// "daily", "backup", "before-restore" ...
[[nodiscard]] std::string_view snapshot_kind_name(SnapshotKind kind);

struct Snapshot {
  std::filesystem::path path{};
  SnapshotKind kind = SnapshotKind::daily;
  LocalTime made{};  ///< from its name; a daily one: the start of its day
  int number = 1;    ///< which of those of one second
  std::int64_t bytes = 0;
};

/// The folder of the snapshots of this journal, which may not be there yet.
[[nodiscard]] std::filesystem::path snapshots_folder(
    const std::filesystem::path& journal);

/// The name of the file of a snapshot. `number` tells those of one second
/// apart, from 1.
[[nodiscard]] std::string snapshot_name(const std::filesystem::path& journal,
                                        SnapshotKind kind, LocalTime made,
                                        int number = 1);

/// The snapshots of this journal, newest first; regular files alone, and none
/// where the folder is missing or cannot be read. Opens none of them.
[[nodiscard]] std::vector<Snapshot> list_snapshots(
    const std::filesystem::path& journal);

/// How many entries a copy holds; nothing when it cannot be read as a
/// journal of this version. The file is opened for reading and stays as it
/// is.
[[nodiscard]] std::optional<std::int64_t> entries_in(
    const std::filesystem::path& copy);

}  // namespace wins
