// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "wins/insight/calendar.h"
#include "wins/insight/trend_rows.h"

namespace wins::trend {

/// All measures taken together (after O'Brien 1984): of each measure with at
/// least 6 rows in the lookback before `boundary` Gehan's scores of them,
/// divided by how many they are; of each entry with at least two such scores
/// their mean, -1 to 1, higher when gentler. In the order of day, then id.
[[nodiscard]] std::vector<Row> composite_rows(std::span<const Series> series,
                                              Week boundary);

}  // namespace wins::trend
