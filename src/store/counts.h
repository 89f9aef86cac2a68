// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include "connection.h"
#include "wins/core/filter.h"
#include "wins/store/store.h"

namespace wins {

// Counting. Without a filter the sums answer; no function here reads every
// row where that can be avoided. See Store for what each one promises.

[[nodiscard]] std::int64_t count_entries(Connection& journal,
                                         const Filter& filter);
[[nodiscard]] std::vector<TagCount> count_tags(Connection& journal,
                                               const Filter& filter);
[[nodiscard]] std::vector<KindCount> count_kinds(Connection& journal,
                                                 const Filter& filter);
[[nodiscard]] std::vector<DayCount> count_days(Connection& journal,
                                               const Filter& filter);
[[nodiscard]] Overview overview_of(Connection& journal);
[[nodiscard]] std::vector<MonthCount> count_months(Connection& journal,
                                                   std::chrono::year_month from,
                                                   std::chrono::year_month to);
[[nodiscard]] std::vector<MonthValue> count_month_values(
    Connection& journal, std::chrono::year_month from,
    std::chrono::year_month to);
[[nodiscard]] std::optional<Moment> latest_session(Connection& journal);

}  // namespace wins
