// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>

#include "process.h"

namespace wins::bench {

/// What a run asked of the system.
struct Traced {
  int calls = 0;
  /// Of these: fsync and fdatasync.
  int syncs = 0;
};

/// Runs the command once more under strace, which writes to `notes`; nothing
/// when strace is not there or may not look.
[[nodiscard]] std::optional<Traced> trace(
    const CommandLine& command, const std::vector<std::string>& environment,
    const std::filesystem::path& notes);

}  // namespace wins::bench
