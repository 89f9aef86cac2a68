// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "change_log.h"
#include "connection.h"
#include "wins/store/change.h"

namespace wins {

/// A step that was taken back or made again, and its number in the log.
struct MovedStep {
  std::int64_t number = 0;
  Step step{};
};

/// Takes the newest steps back, at most `steps`, and gives them back newest
/// first. Works strictly as a stack, so that the rows are found as the step
/// had left them.
[[nodiscard]] std::vector<MovedStep> undo_steps(Connection& journal, int steps);

/// Makes the steps again that were undone last, at most `steps`.
[[nodiscard]] std::vector<MovedStep> redo_steps(Connection& journal, int steps);

}  // namespace wins
