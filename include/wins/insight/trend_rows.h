// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "wins/core/entry.h"
#include "wins/core/measure.h"
#include "wins/insight/trend/comparison.h"

namespace wins::trend {

/// One noted value of one measure.
struct Row {
  EntryId entry = 0;
  Day day{};
  /// Minutes for duration and repair; 0 to 10 for intensity; 1 for a pause
  /// (brief or longer) and 0 for none; 1 to 5 for self-talk. Finite.
  double value = 0;
  bool or_more = false;  ///< right-censored: the true value is at least this
  bool operator==(const Row&) const = default;
};

/// What was noted of one measure.
struct Series {
  Measure measure = Measure::duration;
  std::vector<Row> rows{};
};

/// What kind of values they are.
enum class Scale { minutes, ordinal, binary, composite };
[[nodiscard]] Scale scale_of(Measure measure);

[[nodiscard]] Orient orient_of(Measure measure);

/// A series for each measure in `on`, in the order of kMeasures, also where
/// nothing is noted. Rows are in the order of day, then id, whatever the
/// order of `entries`. Entries dated more coarsely than to a week are left
/// out: the day they count for is no day they happened on.
[[nodiscard]] std::vector<Series> series_of(std::span<const Entry> entries,
                                            std::span<const Measure> on);

/// What is compared of the rows.
[[nodiscard]] std::vector<Value> values_of(std::span<const Row> rows);

}  // namespace wins::trend
