// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "wins/insight/evidence.h"
#include "wins/insight/trend/holm.h"
#include "wins/insight/trend/two_look.h"

namespace wins::trend {

// Then against now, for each measure and for all taken together. A direction
// is stated only when both tests at both of the last two boundaries agree
// (an intersection-union test), after Holm's procedure over the measures that
// have enough. Between boundaries verdicts stay as they are.

enum class Verdict { not_enough, gentler, harder, same, varied };

/// "not_enough", "gentler", "harder", "same", "varied". Public: written to
/// JSON.
[[nodiscard]] std::string_view verdict_name(Verdict verdict);

/// The levels, one-sided: of Holm's procedure over the measures, and of all
/// taken together. Harder takes four times as much to be stated.
inline constexpr double kAlphaGentler = 0.05;
inline constexpr double kAlphaHarder = 0.0125;
inline constexpr double kTogetherGentler = 0.02;
inline constexpr double kTogetherHarder = 0.005;

/// The first of these that fits: not enough, gentler or harder where that is
/// stated, same, varied.
[[nodiscard]] Verdict verdict_of(const TwoLook& looks, const Stated& gentler,
                                 const Stated& harder);

/// Why there is not enough.
enum class Waiting {
  nothing_noted,  ///< no row in the lookback
  stale,          ///< nothing recent to compare
  /// Too few weeks that hold an entry of it: 9 are needed at the current
  /// boundary and four weeks before it.
  few_weeks,
  few_entries  ///< enough weeks, but fewer than 6 entries in a window
};

/// What is in a stretch of moments, in the unit of Row::value. A value with
/// "or more" is a lower bound, because one at or below it was noted so.
struct Window {
  Day first{};
  Day last{};
  std::size_t moments = 0;
  Value middle{};         ///< the median
  Value lower_quarter{};  ///< the middle half lies between these two
  Value upper_quarter{};
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
  TwoLook looks{};  ///< at the last two boundaries, for --explain
  /// Its place in Holm's procedure; set exactly when there is enough at both
  /// boundaries.
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
