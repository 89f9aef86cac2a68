// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>

#include "connection.h"
#include "wins/store/open.h"

namespace wins {

/// Which file is opened, and what for.
struct Place {
  std::filesystem::path path{};
  Access access = Access::read;
  Modes modes = Modes::leave;
  TeachingWords teaching_words{};
};

/// Opens the file the way every journal is opened, in the version that it
/// has; nothing when a journal that is to be read is not there yet, or has
/// never had an entry.
/// Throws: StorageError.
[[nodiscard]] std::optional<Connection> open_file(const Place& place);

/// A connection to a file that may be hostile or damaged, with everything
/// switched off in it that could do harm. `access` is one of SQLite's flags.
/// Throws: SQLite::Exception.
[[nodiscard]] Connection open_guarded(const std::filesystem::path& path,
                                      int access,
                                      TeachingWords teaching_words = {});

/// The same for whoever has sentences of its own. Throws: Refusal.
[[nodiscard]] std::optional<Connection> look_and_connect(const Place& place);

/// A journal in memory.
[[nodiscard]] Connection open_memory(TeachingWords teaching_words = {});

}  // namespace wins
