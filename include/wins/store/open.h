// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "wins/core/entry.h"
#include "wins/store/store.h"

namespace wins {

/// Gives a new UUIDv7 each time: each entry and each record of the change
/// log has one.
using UidSource = std::function<Uid()>;

/// What happens to a file that other accounts could read.
enum class Modes {
  tighten,  ///< it becomes 0600: the default journal
  leave     ///< it stays: a file that the person named
};

/// Opens the journal at `path`, an absolute path.
///
/// For writing: the folder (0700) and the file (0600) are made when they
/// are missing. For reading: a missing journal is an empty one, and nothing
/// is created. An older schema is brought up to this one; a newer or foreign
/// file is refused and left byte-identical.
///
/// Requires: access is not none; `path` is absolute and holds no NUL.
/// Throws: StorageError (no permission, not a journal, newer than wins,
/// could not be read ...).
[[nodiscard]] std::unique_ptr<Store> open_journal(
    const std::filesystem::path& path, Access access, UidSource new_uid,
    Modes modes = Modes::leave);

/// A journal in memory, for tests and for reading where there is none yet.
[[nodiscard]] std::unique_ptr<Store> open_in_memory(UidSource new_uid);

/// True when other accounts may read or write the file; false when it is
/// not there.
[[nodiscard]] bool readable_by_others(const std::filesystem::path& path);

/// The version of the schema that this program writes. Stored in
/// `user_version`.
[[nodiscard]] int schema_version();

}  // namespace wins
