// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <cstdint>

namespace wins {

/// A day of the year as month_day() gives it: 100 times the month and the day
/// of the month.
[[nodiscard]] constexpr std::int64_t number_of(std::chrono::month_day date) {
  constexpr unsigned kMonth = 100;
  return kMonth * static_cast<unsigned>(date.month()) +
         static_cast<unsigned>(date.day());
}

/// Adds what conditions on dates ask for; SQLite's own strftime() makes a
/// text of each day. No schema may call them.
///
/// month_day(day): the number_of() of a day that is counted from 1970. NULL for
/// what is no day of the calendar.
///
/// may_count_for(at, number): 0 when the instant is too far from each day of
/// that number in its month to count for it, 1 otherwise. The index by time
/// answers it, so that the rows of most entries are left alone.
///
/// Throws: SQLite::Exception.
void add_date_functions(SQLite::Database& database);

}  // namespace wins
