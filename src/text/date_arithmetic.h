// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "date_words.h"

namespace wins {

// Steps about the calendar that date words take.

inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 9999;

/// True from 1 January 1900 to 31 December 9999.
[[nodiscard]] bool is_in_years(Day day);
[[nodiscard]] bool is_in_years(int year);

[[nodiscard]] int year_of(Day day);
[[nodiscard]] Day first_of_month(int year, std::chrono::month month);
[[nodiscard]] Day last_of_month(int year, std::chrono::month month);

/// That weekday, on `from` or in the six days before it.
[[nodiscard]] Day back_to(Day from, std::chrono::weekday weekday);

/// That day of the month so many months before `from`, in a short month its
/// last day; nothing outside the years 1900 to 9999.
[[nodiscard]] std::optional<Day> months_before(Day from, std::int64_t count,
                                               std::chrono::day day);

/// The time of a clock within a part of the day: the 9 of an evening is 21,
/// the 2 of a night belongs to the next morning. Nothing when it lies
/// outside that part.
[[nodiscard]] std::optional<std::chrono::minutes> within_part(
    const ClockTime& clock, DayPart part);

/// "2 nov", "2 nov 2026": a form that is read back.
[[nodiscard]] std::string spelled(const NamedDate& date);

}  // namespace wins
