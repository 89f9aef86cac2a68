// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/core.h>

#include <string>
#include <string_view>

#include "support/table_zone.h"
#include "wins/core/error.h"
#include "wins/text/when.h"

namespace wins::test {

// What date words give, as one line that a table of tests can hold.

/// "2026-11-03T12:00:00+00:00 counts 2026-11-03, day"
inline std::string shape(const Moment& moment) {
  return fmt::format("{} counts {}, {}", rfc3339(moment.at, moment.offset),
                     iso_day(moment.day), precision_name(moment.precision));
}

/// "2026-11-02 to 2026-11-08", "2026-11-04T05:00 until 2026-11-04T12:00"
/// (UTC); an end that is open is left out.
inline std::string shape(const TimeRange& range) {
  const auto instant = [](const std::optional<Instant>& at) {
    return at.has_value() ? rfc3339(*at, std::chrono::minutes(0)).substr(0, 16)
                          : std::string();
  };
  if (range.from.has_value() || range.until.has_value()) {
    return instant(range.from) + " until " + instant(range.until);
  }
  return (range.first.has_value() ? iso_day(*range.first) : "") + " to " +
         (range.last.has_value() ? iso_day(*range.last) : "");
}

/// The refusal as a person sees it: "sentence | hint".
inline std::string shape(const UsageError& refusal) {
  return fmt::format("{} | {}", refusal.what(), refusal.hint());
}

inline std::string point(std::string_view words, const Calendar& calendar) {
  try {
    return shape(parse_when(words, calendar));
  } catch (const UsageError& refusal) {
    return shape(refusal);
  }
}

inline std::string range(std::string_view words, const Calendar& calendar) {
  try {
    return shape(parse_range(words, calendar));
  } catch (const UsageError& refusal) {
    return shape(refusal);
  }
}

/// A calendar whose clock shows that UTC instant in that zone.
inline Calendar at(std::string_view now, const TimeZone& zone) {
  return {.now = utc_instant(now), .zone = zone};
}

struct Expectation {
  std::string_view typed;
  std::string_view meant;
};

}  // namespace wins::test
