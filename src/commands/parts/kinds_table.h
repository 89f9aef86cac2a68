// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "stats_span.h"
#include "wins/report/report.h"
#include "wins/store/count.h"

namespace wins {

enum class Bars { drawn, left_out };

/// Adds how many entries there are of each kind, most first; entries without
/// a kind are left out, and so is the table when there are no others.
void add_kinds(std::vector<KindCount> counts, Reach reach, Bars bars,
               Report& report);

/// The counts of months added up.
[[nodiscard]] std::vector<KindCount> kinds_of_months(
    const std::vector<MonthCount>& counts);

}  // namespace wins
