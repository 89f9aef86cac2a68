// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"
#include "wins/core/filter.h"

namespace wins {

/// What an older and a newer line have in common. The names are public.
enum class Thread { used_to, words, tag, kind };
[[nodiscard]] std::string_view thread_name(Thread thread);

/// An older line and a newer one of one thread.
struct Pair {
  Thread thread = Thread::words;
  Entry then{};
  /// The entry itself where its used_to is what it is set beside.
  Entry now{};
  double score = 0;                   ///< 0 to 1: the best come first
  std::vector<std::string> shared{};  ///< stems; tags with a + in front

  /// "12-240": the name under which it is remembered. Stored.
  [[nodiscard]] std::string id() const;
  [[nodiscard]] int days_apart() const;
};

/// The best first; then whichever brings other entries and another thread.
[[nodiscard]] std::vector<Pair> in_turn(std::vector<Pair> pairs);

/// Which pairs are looked for.
struct PairsWanted {
  Filter choice{};  ///< kinds and tags that both lines have
  /// The older line is of these days; nothing: at least 30 days before.
  std::optional<TimeRange> older{};
  /// Nothing of the thread of this pair, as Pair::id gives it.
  std::optional<std::string> not_of{};
};

/// The pairs that may be shown, best first. What it costs does not grow with
/// the journal: it goes through the newest entries, and looks for each in the
/// index of words, until it has looked at enough.
[[nodiscard]] std::vector<Pair> find_pairs(const PairsWanted& wanted,
                                           Invocation& invocation);

}  // namespace wins
