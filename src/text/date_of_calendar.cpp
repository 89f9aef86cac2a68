// SPDX-License-Identifier: MIT
// Dates of the calendar: "2 nov 2025", "2026-11-02", "october", "2025".
#include "date_pieces.h"

namespace wins {
namespace {

/// The two digits of a day, and "st", "nd", "rd", "th" behind them.
std::optional<std::chrono::day> take_day(TokenReader& reader) {
  const Token& number = reader.peek();
  if (!is_short_number(number)) {
    return std::nullopt;
  }
  const std::chrono::day day(static_cast<unsigned>(number.value));
  const Token& ending = reader.peek(1);
  const bool ordinal =
      ending.glued && (ending.text == "st" || ending.text == "nd" ||
                       ending.text == "rd" || ending.text == "th");
  // "2:30" and "2h" begin with no day.
  if (ending.glued && !ordinal && !month_named(ending.text).has_value()) {
    return std::nullopt;
  }
  reader.skip(ordinal ? 2 : 1);
  return day;
}

std::optional<int> take_year(TokenReader& reader) {
  // The 2025 of "2 nov 2025-" or "nov 2025:" is something else.
  if (!is_year_number(reader.peek()) || reader.peek(1).glued) {
    return std::nullopt;
  }
  const int year = static_cast<int>(reader.peek().value);
  reader.skip(1);
  return year;
}

/// "2026-11-02", and the T before a time of day.
std::optional<NamedDate> take_iso_date(TokenReader& reader) {
  if (!is_year_number(reader.peek()) || !reader.is_glued_sign('-', 1) ||
      !is_short_number(reader.peek(2)) || !reader.is_glued_sign('-', 3) ||
      !is_short_number(reader.peek(4)) || !reader.peek(4).glued) {
    return std::nullopt;
  }
  const Token& after = reader.peek(5);
  const bool before_clock = after.glued && after.text == "t" &&
                            reader.is_number(6) && reader.peek(6).glued;
  if (after.glued && !before_clock) {
    return std::nullopt;
  }
  const NamedDate date{
      .year = static_cast<int>(reader.peek(0).value),
      .month = std::chrono::month(static_cast<unsigned>(reader.peek(2).value)),
      .day = std::chrono::day(static_cast<unsigned>(reader.peek(4).value))};
  reader.skip(before_clock ? 6 : 5);
  return date;
}

/// "2 nov", "2nd of november 2025".
std::optional<NamedDate> take_day_first(TokenReader& reader) {
  const auto day = take_day(reader);
  if (!day.has_value()) {
    return std::nullopt;
  }
  reader.skip_any({"of"});
  const auto month = month_named(reader.peek().text);
  if (!month.has_value()) {
    return std::nullopt;
  }
  reader.skip(1);
  return NamedDate{.year = take_year(reader), .month = *month, .day = *day};
}

/// "nov 2", "november the 2nd, 2025".
std::optional<NamedDate> take_month_first(TokenReader& reader) {
  const auto month = month_named(reader.peek().text);
  if (!month.has_value()) {
    return std::nullopt;
  }
  reader.skip(1);
  reader.skip_any({"the"});
  const auto day = take_day(reader);
  // "october 10pm" and "october 10 pm" hold an hour, not a day.
  if (!day.has_value() || reader.is_word("am") || reader.is_word("pm")) {
    return std::nullopt;
  }
  return NamedDate{.year = take_year(reader), .month = *month, .day = *day};
}

}  // namespace

std::optional<NamedDate> take_date(TokenReader& reader) {
  const std::size_t start = reader.place();
  auto date = take_iso_date(reader);
  if (!date.has_value()) {
    date = take_day_first(reader);
  }
  if (!date.has_value()) {
    reader.go_back(start);
    date = take_month_first(reader);
  }
  if (!date.has_value()) {
    reader.go_back(start);
  }
  return date;
}

std::optional<Anchor> take_month(TokenReader& reader) {
  if (const auto month = month_named(reader.peek().text)) {
    reader.skip(1);
    return NamedMonth{.year = take_year(reader), .month = *month};
  }
  if (const auto year = take_year(reader)) {
    return NamedYear{*year};
  }
  const Token& number = reader.peek(2);
  if (is_year_number(reader.peek()) && reader.is_glued_sign('-', 1) &&
      is_short_number(number) && number.glued && !reader.peek(3).glued) {
    const NamedMonth month{
        .year = static_cast<int>(reader.peek().value),
        .month = std::chrono::month(static_cast<unsigned>(number.value))};
    reader.skip(3);
    return month;
  }
  return std::nullopt;
}

}  // namespace wins
