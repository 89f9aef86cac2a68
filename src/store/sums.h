// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>

#include "connection.h"
#include "wins/core/entry.h"

namespace wins {

// How many entries each month has of each kind, and of each value of a
// measure. Kept with every change, so that counting a lifetime reads a few
// hundred rows; a row goes when it reaches zero.

/// The number that a month is stored as: year * 12 + month - 1.
[[nodiscard]] std::int64_t month_number(std::chrono::year_month month);
[[nodiscard]] std::chrono::year_month month_of_number(std::int64_t number);

void count_in(Connection& journal, const Entry& entry);
void count_out(Connection& journal, const Entry& entry);

}  // namespace wins
