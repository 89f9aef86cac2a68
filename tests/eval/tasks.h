// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace wins::eval {

/// Something that wins says about the words of an entry.
struct Task {
  std::string_view name;
  std::string_view abstains;  ///< the answer that says nothing
  std::string (*answer)(std::string_view text);
};

[[nodiscard]] std::span<const Task> all_tasks();

/// Null when there is none of that name.
[[nodiscard]] const Task* find_task(std::string_view name);

}  // namespace wins::eval
