// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "eval/tasks.h"

namespace wins::eval {

/// Where labelled lines stand.
struct LineFiles {
  std::vector<std::string> files{};
  /// Learned from as well, but not asked when the threshold is looked for:
  /// the rules were written by these lines.
  std::vector<std::string> known{};
};

/// The text of a file of weights for the task. How probable an answer has to
/// be is the least with which the answers on each file, given by weights that
/// were counted without that file, are right often enough (Task::precision)
/// and seldom given where none is asked for (Task::most_false): each file is
/// by another writer, so this is how it will be with the next writer. What
/// was found is told on standard output. Throws: UserError.
[[nodiscard]] std::string trained(const Task& task, const LineFiles& lines);

}  // namespace wins::eval
