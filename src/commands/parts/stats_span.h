// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/filter.h"
#include "wins/store/count.h"

namespace wins {

/// What was typed to choose a part of the journal.
struct StatsChoice {
  std::optional<std::string> since{};
  std::optional<std::string> until{};
  std::vector<std::string> kinds{};
  std::vector<std::string> tags{};
};

/// What counts are of: the whole journal, its last twelve months, or what was
/// asked for.
enum class Reach { whole, last_year, chosen };

/// What `stats` counts: the last twelve months, this one included, or what
/// was asked for.
struct StatsSpan {
  bool chosen = false;
  /// Without -k and -t: what is no entry is counted as well.
  bool all_entries = true;
  Filter filter{};
  std::optional<Day> first{};  ///< nothing: from the first entry on
  Day last{};
  /// The months of `first` and `last` when nothing was chosen.
  std::chrono::year_month first_month{};
  std::chrono::year_month last_month{};
};

/// Throws: UsageError.
[[nodiscard]] StatsSpan read_stats_span(const StatsChoice& choice,
                                        Invocation& invocation);

/// How many there are, and from when to when: of the whole journal, or of
/// what was chosen; then without sessions.
[[nodiscard]] Overview overview_of(const StatsSpan& span,
                                   Invocation& invocation);

}  // namespace wins
