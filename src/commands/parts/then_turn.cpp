// SPDX-License-Identifier: MIT
// In which order pairs come.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "then_pairs.h"

namespace wins {
namespace {

/// A pair of a thread that has just come waits for one of another.
constexpr double kSameThread = 0.05;
constexpr double kSameUsedTo = 0.3;

/// How much less a pair is worth once another has come before it.
double less_after(const Pair& before, const Pair& pair) {
  const bool again =
      before.now.id == pair.now.id || before.then.id == pair.then.id;
  const double same =
      pair.thread == Thread::used_to ? kSameUsedTo : kSameThread;
  return (again ? 1 : 0) + (before.thread == pair.thread ? same : 0);
}

}  // namespace

std::vector<Pair> in_turn(std::vector<Pair> pairs) {
  std::vector<Pair> ordered;
  while (!pairs.empty()) {
    const auto best = std::ranges::max_element(pairs, {}, &Pair::score);
    ordered.push_back(std::move(*best));
    pairs.erase(best);
    for (Pair& pair : pairs) {
      pair.score -= less_after(ordered.back(), pair);
    }
  }
  return ordered;
}

std::string_view thread_name(Thread thread) {
  switch (thread) {
    case Thread::used_to:
      return "used_to";
    case Thread::words:
      return "words";
    case Thread::tag:
      return "tag";
    case Thread::kind:
      break;
  }
  return "kind";
}

std::string Pair::id() const {
  return fmt::format("{}-{}", then.id, now.id);
}

int Pair::days_apart() const {
  return static_cast<int>((now.when.day - then.when.day).count());
}

}  // namespace wins
