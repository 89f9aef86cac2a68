// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "wins/core/entry.h"
#include "wins/store/open.h"

namespace wins {

// Taking words out of the snapshots of a journal for good. A snapshot that
// holds them is copied without them, looked through, and replaced in one
// rename, so that a crash leaves it as it was or without them. One that cannot
// be rewritten is deleted.

/// A snapshot that still has the words, and why.
struct Unreached {
  std::filesystem::path path{};
  std::string reason{};
};

/// What became of the snapshots.
struct Forgotten {
  std::vector<std::filesystem::path> rewritten{};
  std::vector<std::filesystem::path> deleted{};
  std::vector<Unreached> left{};
};

/// Takes the entries, and every record of them, out of the snapshots.
[[nodiscard]] Forgotten forget_in_snapshots(const JournalFile& journal,
                                            std::span<const Uid> entries);

/// Gives the entry its present wording in the snapshots too, and takes the
/// copies of earlier ones out of them.
[[nodiscard]] Forgotten forget_wordings_in_snapshots(const JournalFile& journal,
                                                     const Entry& present);

}  // namespace wins
