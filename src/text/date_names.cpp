// SPDX-License-Identifier: MIT
#include "date_names.h"

#include <algorithm>
#include <array>

namespace wins {
namespace {

struct Name {
  std::string_view word;
  unsigned value = 0;
};

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

constexpr std::array kMonthNames = {
    Name{"january", 1},  Name{"february", 2},  Name{"march", 3},
    Name{"april", 4},    Name{"may", 5},       Name{"june", 6},
    Name{"july", 7},     Name{"august", 8},    Name{"september", 9},
    Name{"october", 10}, Name{"november", 11}, Name{"december", 12},
    Name{"jan", 1},      Name{"feb", 2},       Name{"mar", 3},
    Name{"apr", 4},      Name{"jun", 6},       Name{"jul", 7},
    Name{"aug", 8},      Name{"sep", 9},       Name{"sept", 9},
    Name{"oct", 10},     Name{"nov", 11},      Name{"dec", 12}};

constexpr std::array kWeekdayNames = {
    Name{"sunday", 0},    Name{"monday", 1},   Name{"tuesday", 2},
    Name{"wednesday", 3}, Name{"thursday", 4}, Name{"friday", 5},
    Name{"saturday", 6},  Name{"sun", 0},      Name{"mon", 1},
    Name{"tue", 2},       Name{"tues", 2},     Name{"wed", 3},
    Name{"weds", 3},      Name{"thu", 4},      Name{"thur", 4},
    Name{"thurs", 4},     Name{"fri", 5},      Name{"sat", 6}};

constexpr std::array kNumberNames = {
    Name{"a", 1},       Name{"an", 1},     Name{"one", 1},  Name{"two", 2},
    Name{"three", 3},   Name{"four", 4},   Name{"five", 5}, Name{"six", 6},
    Name{"seven", 7},   Name{"eight", 8},  Name{"nine", 9}, Name{"ten", 10},
    Name{"eleven", 11}, Name{"twelve", 12}};

constexpr std::array kUnitNames = {
    Name{"s", 0},       Name{"sec", 0},   Name{"secs", 0},  Name{"second", 0},
    Name{"seconds", 0}, Name{"min", 1},   Name{"mins", 1},  Name{"minute", 1},
    Name{"minutes", 1}, Name{"h", 2},     Name{"hr", 2},    Name{"hrs", 2},
    Name{"hour", 2},    Name{"hours", 2}, Name{"d", 3},     Name{"day", 3},
    Name{"days", 3},    Name{"w", 4},     Name{"wk", 4},    Name{"wks", 4},
    Name{"week", 4},    Name{"weeks", 4}, Name{"month", 5}, Name{"months", 5},
    Name{"y", 6},       Name{"yr", 6},    Name{"yrs", 6},   Name{"year", 6},
    Name{"years", 6}};

constexpr std::array kPartNames = {Name{"morning", 0}, Name{"afternoon", 1},
                                   Name{"evening", 2}, Name{"night", 3}};

template <std::size_t Count>
std::optional<unsigned> value_named(const std::array<Name, Count>& names,
                                    std::string_view word) {
  const auto* const found = std::ranges::find(names, word, &Name::word);
  return found == names.end() ? std::nullopt : std::optional(found->value);
}

}  // namespace

std::optional<std::chrono::month> month_named(std::string_view word) {
  const auto value = value_named(kMonthNames, word);
  return value ? std::optional(std::chrono::month(*value)) : std::nullopt;
}

std::optional<std::chrono::weekday> weekday_named(std::string_view word) {
  const auto value = value_named(kWeekdayNames, word);
  return value ? std::optional(std::chrono::weekday(*value)) : std::nullopt;
}

std::optional<Unit> unit_named(std::string_view word) {
  const auto value = value_named(kUnitNames, word);
  return value ? std::optional(static_cast<Unit>(*value)) : std::nullopt;
}

std::optional<int> number_named(std::string_view word) {
  const auto value = value_named(kNumberNames, word);
  return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<DayPart> part_named(std::string_view word) {
  const auto value = value_named(kPartNames, word);
  return value ? std::optional(static_cast<DayPart>(*value)) : std::nullopt;
}

std::string_view full_month_name(std::chrono::month month) {
  return kMonths.at(static_cast<unsigned>(month) - 1);
}

PartHours hours_of(DayPart part) {
  using std::chrono::hours;
  constexpr std::array kHours = {
      PartHours{.begin = hours(5), .middle = hours(9), .end = hours(12)},
      PartHours{.begin = hours(12), .middle = hours(15), .end = hours(18)},
      PartHours{.begin = hours(18), .middle = hours(20), .end = hours(24)},
      PartHours{.begin = hours(18), .middle = hours(23), .end = hours(29)}};
  return kHours.at(static_cast<std::size_t>(part));
}

}  // namespace wins
