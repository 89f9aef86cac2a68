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

/// Runs both once, for the disk's sake, and then in turns, so many pairs.
/// Throws: std::runtime_error when one does not end well.
[[nodiscard]] Pairs take_turns(const Field& field, const CommandLine& ours,
                               const CommandLine& theirs, int pairs);

}  // namespace wins::bench
