// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "wins/core/measure.h"
#include "wins/report/report.h"
#include "wins/store/store.h"

namespace wins {

/// Adds the middle value of each measure by month, one row a measure, in the
/// order of the measures. Months without a note are left out, and so are
/// the measures in `hidden`.
void add_middles(const std::vector<MonthValue>& values,
                 const std::vector<Measure>& hidden, Report& report);

}  // namespace wins
