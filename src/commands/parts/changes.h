// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "verdict_words.h"
#include "wins/cli/invocation.h"
#include "wins/core/filter.h"
#include "wins/insight/verdict.h"

namespace wins {

/// What one row of the statistics knows.
struct SubjectChange {
  MeasureOrAll subject{};
  trend::Trend trend{};
  std::vector<trend::Row> rows{};  ///< of a measure: what it rests on
};

/// What is known of change, one a subject: the measures that are on in the
/// order of kMeasures, then all taken together.
struct SubjectChanges {
  Day boundary{};  ///< words rest on days before it
  /// Words may be used: the whole journal was looked at.
  bool stated = false;
  std::vector<SubjectChange> rows{};
};

/// The verdicts of today over the whole journal, with every measure that is
/// on. Reads the moments of a little more than a year that note a measure.
[[nodiscard]] SubjectChanges changes_of_journal(Invocation& invocation);

/// Facts alone, of what the filter chooses: the 52 weeks up to `last`.
[[nodiscard]] SubjectChanges changes_of_choice(Filter chosen, Day last,
                                               Invocation& invocation);

/// A word of change stands in the row.
[[nodiscard]] bool has_word(const SubjectChanges& changes,
                            const SubjectChange& change);

/// What was noted, as the statistics read it.
[[nodiscard]] std::vector<trend::Series> series_of_noted(
    const std::vector<NotedEntry>& noted, const std::vector<Measure>& off);

}  // namespace wins
