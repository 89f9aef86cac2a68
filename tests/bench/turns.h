// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "field.h"
#include "process.h"

namespace wins::bench {

/// Two programs that took turns.
struct Pairs {
  std::vector<Run> ours{};
  std::vector<Run> theirs{};
};

/// Runs each once, for the disk's sake, and then all in turns, so many rounds;
/// gives back the runs of each.
/// Throws: std::runtime_error when one does not end well.
[[nodiscard]] std::vector<std::vector<Run>> take_turns(
    const Field& field, const std::vector<CommandLine>& commands, int rounds);

/// The same of two programs.
[[nodiscard]] Pairs take_turns(const Field& field, const CommandLine& ours,
                               const CommandLine& theirs, int pairs);

}  // namespace wins::bench
