// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "wins/insight/calendar.h"
#include "wins/insight/trend/hodges_lehmann.h"
#include "wins/insight/trend/interval.h"
#include "wins/insight/trend/score_test.h"
#include "wins/insight/trend_rows.h"

namespace wins::trend {

// What the rows of one measure say at one boundary. The methods are those of
// single-case research: nonoverlap of all pairs (Parker and Vannest 2009)
// with the Mann-Whitney test for then against now, Mann-Kendall for the whole
// path, Gehan scores (1965) for "or more", one variance inflation factor for
// autocorrelation. Intervals are of 90 %, widened for autocorrelation.

/// What is computed where there is enough.
struct Tested {
  double rho = 0;  ///< autocorrelation from one entry to the next, 0 to 0.8
  double vif = 1;  ///< V, the variance inflation factor, 1 to 9
  Test mann_whitney{};
  Test mann_kendall{};
  double s = 0;      ///< Kendall's S, above 0 when gentler
  double var_s = 0;  ///< its variance
  double tau = 0;    ///< S over the number of pairs, -1 to 1
  /// The larger p of the two tests, before the gates.
  OneSided p{};
  double nap = 0.5;  ///< share of pairs gentler now, ties half; 0 to 1
  Interval nap_interval{};
  bool gentler_allowed = false;  ///< NAP reaches the gate
  bool harder_allowed = false;   ///< 1 - NAP reaches it
  /// Hodges and Lehmann's, for minutes (of natural logarithms) and ordinal
  /// values; none when more than a quarter of a window is "or more".
  std::optional<Shift> shift{};
  /// Newcombe's for binary values: the share now less the share then.
  std::optional<Interval> share_difference{};
  /// Then and now lie within the margin of the scale and neither p is small.
  bool same = false;
};

/// One measure at one boundary.
struct Evidence {
  Week boundary = 0;
  std::size_t rows = 0;          ///< in the lookback
  std::size_t active_weeks = 0;  ///< weeks that hold one of them
  std::size_t window_weeks = 0;  ///< active weeks in each window, 0 to 13
  std::vector<Row> then{};       ///< the first window, in time order
  std::vector<Row> now{};        ///< the last
  bool stale = false;  ///< nothing recent, or "now" would reach too far back
  std::optional<Tested> tested{};  ///< set exactly when there is enough
};

/// The lookback before `boundary`, tested where it holds enough: both windows
/// of at least 3 active weeks and 6 rows, and not stale. Rows may be in any
/// order; rows of one day keep theirs.
[[nodiscard]] Evidence evidence(std::span<const Row> rows, Week boundary,
                                Orient orient, Scale scale);

/// Theil and Sen's slope a week over the lookback before `boundary`, above 0
/// when values grow; of the natural logarithm for minutes. None when all rows
/// are of one day. No verdict rests on it.
[[nodiscard]] std::optional<double> weekly_slope(std::span<const Row> rows,
                                                 Week boundary, Scale scale);

}  // namespace wins::trend
