// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "connection.h"
#include "wins/core/filter.h"
#include "wins/store/count.h"

namespace wins {

/// What was noted of the measures by the entries that match, by day, then id.
/// A filter of days alone is answered from an index that holds nothing else,
/// in journals from version 3 on.
[[nodiscard]] std::vector<NotedEntry> noted_entries(Connection& journal,
                                                    const Filter& filter);

}  // namespace wins
