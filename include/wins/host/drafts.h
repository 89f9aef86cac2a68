// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "wins/host/host.h"

namespace wins {

// Drafts hold words that stand nowhere else yet. An editor's draft lives in
// memory where the system allows it, in a folder of its own, so that what
// the editor leaves beside it goes when the draft goes. Words that could not
// be saved are kept on the disk, and stay.

/// Where an editor's draft may lie: the first of $XDG_RUNTIME_DIR, /dev/shm
/// and the drafts folder of the journal's usual place that is a folder.
/// Nothing when there is none, not even a home.
[[nodiscard]] std::optional<std::filesystem::path> draft_place(
    const Environment& env);

/// Writes the words as a draft in a new folder of its own (0700, file 0600)
/// inside `place`, which is made when it is missing. Throws: StorageError.
[[nodiscard]] std::filesystem::path write_draft(
    const std::filesystem::path& place, std::string_view words);

/// What stands in the draft now; empty when the editor took it away.
/// Throws: StorageError.
[[nodiscard]] std::string read_draft(const std::filesystem::path& draft);

/// Removes the draft, and with an editor's draft its folder.
void discard_draft(const std::filesystem::path& draft);

/// Keeps words as a new file (0600) in `folder` (0700), on the disk when it
/// returns. Nothing when that cannot be done.
[[nodiscard]] std::optional<std::filesystem::path> keep_draft(
    const std::filesystem::path& folder, std::string_view words);

}  // namespace wins
