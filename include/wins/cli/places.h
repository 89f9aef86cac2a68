// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "wins/cli/command_line.h"
#include "wins/host/host.h"
#include "wins/store/open.h"

namespace wins {

/// Where this run keeps what is written down. Paths are absolute, or empty
/// where neither HOME nor the XDG variables say where.
struct Places {
  std::filesystem::path journal{};
  std::filesystem::path drafts{};  ///< beside the journal
  std::filesystem::path shown{};   ///< what was shown on which day
  bool journal_is_default = true;  ///< not from --db or WINS_DB
};

/// --db, else WINS_DB, else $XDG_DATA_HOME/wins/journal.db, and so on.
/// Throws: UsageError when a given path is empty, ":memory:", begins with a
/// "~/" that no shell expanded, or holds a NUL.
[[nodiscard]] Places find_places(const Globals& globals, const Host& host,
                                 const std::filesystem::path& here);
/// --config, else WINS_CONFIG, else $XDG_CONFIG_HOME/wins/config.toml; as for
/// the journal.
[[nodiscard]] std::filesystem::path find_settings_file(
    const Globals& globals, const Host& host,
    const std::filesystem::path& here);

/// Others are kept out of the default journal; a file that --db names is
/// somebody's choice, and its mode stays.
[[nodiscard]] Modes modes_of(const Places& places);

}  // namespace wins
