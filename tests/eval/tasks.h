// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "eval/trainer.h"

namespace wins::eval {

/// Something that wins says about the words of an entry.
struct Task {
  std::string_view name;
  std::string_view abstains;  ///< the answer that says nothing
  std::string (*answer)(std::string_view text);

  // For a task that is answered by weights (Task::features is not null):

  /// What is so of a text, by the names that weights have.
  std::vector<std::string> (*features)(std::string_view text) = nullptr;
  double precision = 1;   ///< of the answers, at least
  double most_false = 0;  ///< answers where none is asked for, at most
  Settings settings{};
};

[[nodiscard]] std::span<const Task> all_tasks();

/// Null when there is none of that name.
[[nodiscard]] const Task* find_task(std::string_view name);

}  // namespace wins::eval
