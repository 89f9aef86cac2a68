// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "wins/report/report.h"
#include "wins/store/store.h"

namespace wins {

enum class Bars { drawn, left_out };
/// Whether the counts are of the whole journal.
enum class Reach { whole, last_year };

/// Adds how many entries there are of each kind, most first; entries without
/// a kind are left out, and so is the table when there are no others.
void add_kinds(const std::vector<MonthCount>& counts, Reach reach, Bars bars,
               Report& report);

}  // namespace wins
