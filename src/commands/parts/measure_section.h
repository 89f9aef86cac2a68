// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "change_rows.h"
#include "kinds_table.h"
#include "wins/report/report.h"
#include "wins/store/count.h"

namespace wins {

/// The rows of the measures: months, then facts, then the word; after them
/// the measures that wait. For machines the arrays months and changes.
/// Gives back the subjects that have something to show.
[[nodiscard]] std::vector<MeasureOrAll> add_measures(
    const std::vector<MonthValue>& values, const SubjectChanges& changes,
    const std::vector<MeasureOrAll>& hidden, Bars bars, bool is_gentle,
    const Style& style, Report& report);

}  // namespace wins
