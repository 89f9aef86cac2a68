// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kinds_table.h"
#include "verdict_words.h"
#include "wins/core/measure.h"
#include "wins/report/report.h"
#include "wins/store/count.h"

namespace wins {

/// The middle value of each month of one measure, for people: "Jun 4h  Jul
/// 3h", behind a small chart of the same values where bars are drawn. Months
/// without a note are left out; nothing where there is none. No line is broken
/// within a month that fits into `room` columns.
[[nodiscard]] std::vector<std::string> months_in_words(
    const std::vector<MonthValue>& values, Measure measure, Bars bars,
    std::optional<int> room, const Style& style);

/// The same of each measure that is not in `hidden`, for machines.
[[nodiscard]] Block months_block(const std::vector<MonthValue>& values,
                                 const std::vector<MeasureOrAll>& hidden);

/// What entries noted, counted as the sums count it.
[[nodiscard]] std::vector<MonthValue> month_values_of(
    const std::vector<NotedEntry>& noted);

}  // namespace wins
