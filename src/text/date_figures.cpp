// SPDX-License-Identifier: MIT
// Dates in figures, such as 11/2: what they might be, for the refusal.
#include "date_pieces.h"

namespace wins {
namespace {

constexpr int kThisCentury = 2000;

constexpr std::int64_t kMostDays = 31;
constexpr std::int64_t kMostMonths = 12;

/// One reading of figures; nothing when no year has such a day.
std::optional<NamedDate> date_of(std::optional<int> year, std::int64_t month,
                                 std::int64_t day) {
  if (month < 1 || month > kMostMonths || day < 1 || day > kMostDays) {
    return std::nullopt;
  }
  const NamedDate date{
      .year = year,
      .month = std::chrono::month(static_cast<unsigned>(month)),
      .day = std::chrono::day(static_cast<unsigned>(day))};
  constexpr int kLeapYear = 2000;
  const std::chrono::year_month_day whole(
      std::chrono::year(year.value_or(kLeapYear)), date.month, date.day);
  return whole.ok() ? std::optional(date) : std::nullopt;
}

void add_reading(FiguresDate& figures, const std::optional<NamedDate>& date) {
  if (date.has_value()) {
    figures.readings.push_back(*date);
  }
}

/// Day first and month first, where both exist and differ.
FiguresDate read_both_ways(std::optional<int> year, std::int64_t first,
                           std::int64_t second) {
  FiguresDate figures;
  add_reading(figures, date_of(year, second, first));
  if (first != second) {
    add_reading(figures, date_of(year, first, second));
  }
  return figures;
}

/// The sign between the numbers of a date in figures, if it is one.
bool parts_figures(const TokenReader& reader, std::size_t ahead) {
  return (reader.is_glued_sign('/', ahead) ||
          reader.is_glued_sign('.', ahead) ||
          reader.is_glued_sign('-', ahead)) &&
         reader.is_number(ahead + 1) && reader.peek(ahead + 1).glued;
}

/// "11/2", "2.11."
std::optional<Anchor> take_two(TokenReader& reader) {
  const bool dot_behind = reader.is_glued_sign('.', 3);
  if (!is_short_number(reader.peek(0)) || !is_short_number(reader.peek(2)) ||
      (reader.peek(3).glued && !dot_behind)) {
    return std::nullopt;
  }
  const FiguresDate figures =
      read_both_ways(std::nullopt, reader.peek(0).value, reader.peek(2).value);
  reader.skip(dot_behind ? 4 : 3);
  return figures;
}

/// "2/11/26", "31.12.2024", "2026/11/02".
std::optional<Anchor> take_three(TokenReader& reader) {
  const Token& first = reader.peek(0);
  const Token& second = reader.peek(2);
  const Token& third = reader.peek(4);
  if (reader.peek(5).glued || !is_short_number(second)) {
    return std::nullopt;
  }
  FiguresDate figures;
  if (is_year_number(first) && is_short_number(third)) {
    add_reading(figures, date_of(static_cast<int>(first.value), second.value,
                                 third.value));
  } else if (is_short_number(first) && is_year_number(third)) {
    figures = read_both_ways(static_cast<int>(third.value), first.value,
                             second.value);
  } else if (is_short_number(first) && third.text.size() == 2) {
    figures = read_both_ways(kThisCentury + static_cast<int>(third.value),
                             first.value, second.value);
  } else {
    return std::nullopt;
  }
  reader.skip(5);
  return figures;
}

}  // namespace

std::optional<Anchor> take_figures(TokenReader& reader) {
  if (!reader.is_number() || !parts_figures(reader, 1)) {
    return std::nullopt;
  }
  return parts_figures(reader, 3) ? take_three(reader) : take_two(reader);
}

}  // namespace wins
