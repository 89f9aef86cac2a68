// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

#include "salvage_record.h"

namespace wins {

/// A path beside `file` at which there is nothing yet: its name, a dot and
/// `word`, with a number when that is taken.
[[nodiscard]] std::filesystem::path free_name(const std::filesystem::path& file,
                                              std::string_view word);

/// Copies the file as it is (0600, nothing may be there yet), and the journal
/// of an interrupted change with it. What the disk no longer gives becomes
/// zeros. On the disk when it returns.
/// Throws: StorageError.
void copy_file_whole(const std::filesystem::path& from,
                     const std::filesystem::path& to);

/// The bytes of a file. Throws: StorageError.
[[nodiscard]] Blob read_file_whole(const std::filesystem::path& path);

/// Writes a new file (0600), on the disk when it returns.
/// Throws: StorageError.
void write_file_whole(const std::filesystem::path& path, ByteView bytes);

/// The journal of an interrupted change, beside its file.
[[nodiscard]] std::filesystem::path sidecar_of(
    const std::filesystem::path& file);
/// True when there is one that holds something.
[[nodiscard]] bool has_sidecar(const std::filesystem::path& file);

}  // namespace wins
