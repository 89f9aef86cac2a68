// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace wins {

/// Whether a file can be put there, as far as that shows beforehand, so that
/// nobody is asked about a page that goes nowhere.
/// Requires: the path is absolute. Throws: as put_file.
void expect_place_for_file(const std::filesystem::path& file);

/// Puts the text in the place of the file, for this account alone (0600): it
/// is written beside it under another name, synced and renamed, so that there
/// is the whole text or what was there before. A link stays one, and what it
/// leads to is replaced. Folders are not made.
/// Requires: the path is absolute.
/// Throws: UserError when the path is a folder, a device or the like;
/// StorageError when the system refuses. The sentences say that no page was
/// written.
void put_file(const std::filesystem::path& file, std::string_view text);

}  // namespace wins
