// SPDX-License-Identifier: MIT
// What is evaluated: a row a task.
#include "eval/tasks.h"

#include <algorithm>

#include "wins/insight/kind_guess.h"
#include "wins/insight/support_words.h"

namespace wins::eval {
namespace {

std::string kind_of(std::string_view text) {
  const auto guess = guess_kind(text, {}, Offer::therapist);
  return guess ? guess->kind : "none";
}

std::string support_of(std::string_view text) {
  return speaks_of_self_harm(text) ? "hint" : "none";
}

constexpr Task kTasks[] = {
    {"kinds", "none", kind_of},
    {"support", "none", support_of},
};

}  // namespace

std::span<const Task> all_tasks() {
  return kTasks;
}

const Task* find_task(std::string_view name) {
  const auto* const found = std::ranges::find(kTasks, name, &Task::name);
  return found == std::end(kTasks) ? nullptr : found;
}

}  // namespace wins::eval
