// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "wins/insight/calendar.h"
#include "wins/insight/trend_rows.h"

namespace wins::trend {

/// The rows of the 52 weeks before `boundary`, in the order of days; rows of
/// one day keep theirs.
[[nodiscard]] std::vector<Row> lookback(std::span<const Row> rows,
                                        Week boundary);

/// At most 2,000 of them, evenly: every one, every second, and so on. The
/// tests compare all pairs.
[[nodiscard]] std::vector<Row> thinned(const std::vector<Row>& rows);

/// The weeks that hold one of them, in order. Requires: rows in the order of
/// days.
[[nodiscard]] std::vector<Week> weeks_of(const std::vector<Row>& rows);

/// The rows of `first`, of `last` and of the weeks between.
[[nodiscard]] std::vector<Row> rows_within(std::span<const Row> rows,
                                           Week first, Week last);

}  // namespace wins::trend
