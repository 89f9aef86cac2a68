// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "wins/store/snapshots.h"

namespace wins {

/// A snapshot, and how many entries it holds; nothing when it cannot be read.
struct Kept {
  Snapshot snapshot{};
  std::optional<std::int64_t> entries{};
};

/// Which of these snapshots, newest first, go. Kept are, of those that can be
/// read:
///
///   of the daily ones the last seven, the last one of each of four weeks
///   before them, and the newest of those with the most entries, so that a
///   journal that lost entries never pushes out what has them;
///   of those before a restore, an import or a migration four each;
///   every one that the person made.
///
/// While all that is left has more than `most_bytes`, those that the person
/// did not make go too, the oldest first; the one with the most entries goes
/// last of all.
[[nodiscard]] std::vector<std::filesystem::path> beyond_keeping(
    const std::vector<Kept>& newest_first, std::int64_t most_bytes);

}  // namespace wins
