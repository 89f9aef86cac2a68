// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace wins {

enum class Unit { second, minute, hour, day, week, month, year };
enum class DayPart { morning, afternoon, evening, night };

// What single words of dates and lengths of time stand for. All of them
// take words in lower case.

/// "nov", "november"; "sept" too.
[[nodiscard]] std::optional<std::chrono::month> month_named(
    std::string_view word);
/// "tue", "tues", "tuesday".
[[nodiscard]] std::optional<std::chrono::weekday> weekday_named(
    std::string_view word);
/// "h", "hr", "hours". A bare "m" is no unit: it may be minutes or months.
[[nodiscard]] std::optional<Unit> unit_named(std::string_view word);
/// 1 for "a", "an" and "one", up to "twelve".
[[nodiscard]] std::optional<int> number_named(std::string_view word);
[[nodiscard]] std::optional<DayPart> part_named(std::string_view word);

/// "November" for 11.
[[nodiscard]] std::string_view full_month_name(std::chrono::month month);

/// From when to when a part of the day lasts, and the time that stands for
/// it, all after the midnight that begins its day. A night ends at 29:00.
struct PartHours {
  std::chrono::minutes begin{};
  std::chrono::minutes middle{};
  std::chrono::minutes end{};
};
[[nodiscard]] PartHours hours_of(DayPart part);

}  // namespace wins
