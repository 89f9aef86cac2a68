// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "wins/insight/evidence.h"

namespace wins::trend {

// Then against now, for each measure and for all taken together. A direction
// is stated only when both tests at both of the last two boundaries agree
// (an intersection-union test), after Holm's procedure over the measures that
// have enough. Between boundaries verdicts stay as they are.

enum class Verdict { not_enough, gentler, harder, same, varied };

/// Why there is not enough, at the first boundary that lacks it (the current
/// one is looked at first).
enum class Waiting {
  nothing_noted,  ///< no row in the lookback
  stale,          ///< nothing recent to compare
  few_weeks,      ///< fewer than 9 weeks that hold an entry of it
  few_entries     ///< fewer than 6 entries in a window
};

/// A value in the middle of some; with `or_more` a lower bound, because a
/// value at or below it was noted as "or more".
struct MiddleValue {
  double value = 0;
  bool or_more = false;
};

/// What is in a stretch of moments, in the unit of Row::value.
struct Window {
  Day first{};
  Day last{};
  std::size_t moments = 0;
  MiddleValue middle{};         ///< the median
  MiddleValue lower_quarter{};  ///< the middle half lies between these two
  MiddleValue upper_quarter{};
  std::size_t pauses = 0;  ///< of `moments`; for choice
};

/// Facts, shown under every verdict.
struct ThenNow {
  Window then{};
  Window now{};
  double nap = 0.5;
  int gentler_of_ten = 5;  ///< round(10 NAP): so many of 10 pairs
  int harder_of_ten = 5;   ///< round(10 (1 - NAP))
};

/// How much, with an interval of 90 %; below 1 (or 0) when values fell.
/// Minutes: the ratio of now to then. Ordinal: the difference.
struct Magnitude {
  double estimate = 0;
  Interval interval{};
};

/// A measure's place in Holm's procedure: its p is rejected when it and all
/// smaller ones are at most their thresholds.
struct Stated {
  double threshold = 0;
  bool rejected = false;
};

/// All that is known of one measure, or of all taken together.
struct Trend {
  Verdict verdict = Verdict::not_enough;
  std::optional<Waiting> waiting{};  ///< set exactly under not_enough
  /// From 3 rows in each window on. For "taken together" the values are
  /// composites of ranks, between -1 and 1: only days, moments and pairs can
  /// be told.
  std::optional<ThenNow> facts{};
  /// Rows from the boundary until today; none when there are none.
  std::optional<Window> since{};
  /// Only under gentler and harder, for minutes and ordinal values, when its
  /// interval is known.
  std::optional<Magnitude> magnitude{};
  Evidence latest{};  ///< at the current boundary
  Evidence before{};  ///< four weeks earlier
  /// The largest of the four p of a direction; 1 where a gate is shut at
  /// either boundary or there is not enough.
  OneSided p{};
  /// Set exactly when there is enough at both boundaries.
  std::optional<Stated> gentler{};
  std::optional<Stated> harder{};
};

struct MeasureTrend {
  Measure measure = Measure::duration;
  Trend trend{};
};

struct Verdicts {
  Week boundary = 0;  ///< verdicts rest on days before first_day_of(this)
  std::vector<MeasureTrend> measures{};  ///< as the series that were given
  Trend together{};
};

/// Everything that `wins stats` says of change. Takes the series of the
/// measures that are on, over the whole journal or from first_day_used(today)
/// on, whatever is shown. Rows of days after `today` are not used.
[[nodiscard]] Verdicts verdicts_of(std::span<const Series> series, Day today);

}  // namespace wins::trend
