// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "process.h"

namespace wins::bench {

/// Runs a command under callgrind, which writes to `notes` what it counted.
/// False when valgrind is not there, or the command does not end well.
[[nodiscard]] bool run_callgrind(const CommandLine& command,
                                 const std::vector<std::string>& environment,
                                 const std::filesystem::path& notes,
                                 const CommandLine& options = {});

}  // namespace wins::bench
