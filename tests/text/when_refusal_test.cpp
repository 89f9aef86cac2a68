// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "text/date_shapes.h"

namespace wins::test {
namespace {

const TableZone kUtc = utc();
const Calendar kWednesday = at("2026-11-04T15:20:00Z", kUtc);

TEST_CASE("when: what is still to come is refused as a point") {
  for (const std::string_view typed : {"tomorrow",
                                       "day after tomorrow",
                                       "2 jan 2027",
                                       "1 jan 2027",
                                       "2026-11-05",
                                       "2026-11-04 15:21",
                                       "today 16:00",
                                       "this evening",
                                       "tonight",
                                       "this fri",
                                       "next week",
                                       "next month",
                                       "next october",
                                       "next year",
                                       "next tue",
                                       "in 3 days",
                                       "in an hour",
                                       "2 weeks from now",
                                       "2027",
                                       "2026-12",
                                       "2026-11-04T15:20:00-01:00",
                                       "31.12.2026"}) {
    CAPTURE(typed);
    CHECK(point(typed, kWednesday) ==
          fmt::format("'{}' has not happened yet | These work: now, today, "
                      "yesterday, 2h ago",
                      typed));
  }
}

TEST_CASE("when: two readings are refused and both are offered") {
  const std::initializer_list<Expectation> expectations = {
      {"11/2", "'11/2' could be two dates | Either works: 11 feb or 2 nov"},
      {"2/11/26",
       "'2/11/26' could be two dates | Either works: 2 nov 2026 or 11 feb "
       "2026"},
      {"on 2.11.2025, 14:30",
       "'on 2.11.2025, 14:30' could be two dates | Either works: 2 nov 2025 "
       "or 11 feb 2025"},
      {"2-11-2025",
       "'2-11-2025' could be two dates | Either works: 2 nov 2025 or 11 feb "
       "2025"},
      {"31/12",
       "'31/12' is a date in figures, and wins reads those with words | This "
       "works: 31 dec"},
      {"31.12.2024",
       "'31.12.2024' is a date in figures, and wins reads those with words | "
       "This works: 31 dec 2024"},
      {"12/31/2024",
       "'12/31/2024' is a date in figures, and wins reads those with words | "
       "This works: 31 dec 2024"},
      {"5/11/2026",
       "'5/11/2026' is a date in figures, and wins reads those with words | "
       "This works: 11 may 2026"},
      {"2/2",
       "'2/2' is a date in figures, and wins reads those with words | "
       "This works: 2 feb"},
      {"29/2",
       "'29/2' is a date in figures, and wins reads those with words "
       "| This works: 29 feb"},
      {"2026/11/2",
       "'2026/11/2' is a date in figures, and wins reads those with words | "
       "This works: 2 nov 2026"},
      {"2m ago",
       "'2m ago' could be two times | Either works: 2 min ago or 2 months "
       "ago"},
      {"yesterday at 9",
       "'yesterday at 9' could be two times | Either works: 9am or 9pm"}};
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.typed);
    CHECK(point(expectation.typed, kWednesday) == expectation.meant);
  }
}

TEST_CASE("when: every form that a refusal offers is read") {
  for (const std::string_view offered :
       {"11 feb", "2 nov", "2 nov 2026", "31 dec", "29 feb", "2 min ago",
        "2 months ago", "9am", "9pm", "Tue 3 Nov 2026", "28 feb 2026", "now",
        "today", "yesterday", "2h ago", "tue", "3 days ago"}) {
    CAPTURE(offered);
    CHECK_NOTHROW(static_cast<void>(parse_when(offered, kWednesday)));
  }
}

TEST_CASE("when: a day that no calendar holds is refused") {
  const std::initializer_list<Expectation> expectations = {
      {"2026-02-30",
       "'2026-02-30' is not in the calendar | This works: 28 feb 2026"},
      {"31 feb", "'31 feb' is not in the calendar | This works: 28 feb"},
      {"29 feb 2025",
       "'29 feb 2025' is not in the calendar | This works: 28 feb 2025"},
      {"31 nov", "'31 nov' is not in the calendar | This works: 30 nov"},
      {"2026-13-01",
       "'2026-13-01' is not in the calendar | These work: yesterday, tue, 2 "
       "nov, 3 days ago; more: wins help dates"},
      {"2026-13",
       "'2026-13' is not in the calendar | These work: yesterday, tue, 2 "
       "nov, 3 days ago; more: wins help dates"},
      {"0 nov",
       "'0 nov' is not in the calendar | These work: yesterday, tue, 2 nov, "
       "3 days ago; more: wins help dates"},
      {"99/99",
       "'99/99' is not in the calendar | These work: yesterday, tue, 2 nov, "
       "3 days ago; more: wins help dates"},
      {"fri 3 nov",
       "in 'fri 3 nov' the weekday is not the one of that date | This works: "
       "Tue 3 Nov 2026"}};
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.typed);
    CHECK(point(expectation.typed, kWednesday) == expectation.meant);
  }
}

TEST_CASE("when: years outside 1900 to 9999 are refused") {
  for (const std::string_view typed :
       {"1899", "2 nov 1899", "0000-00-00", "0999-12", "1899-12-31T10:00Z",
        "200 years ago", "99999999999 days ago", "99999999999 hours ago",
        "99999999999 months ago", "99999999999999999999999 weeks ago",
        "in 99999999999 years", "2/11/1899"}) {
    CAPTURE(typed);
    CHECK(point(typed, kWednesday) ==
          fmt::format("'{}' lies outside the years 1900 to 9999 | These work: "
                      "yesterday, tue, 2 nov, 3 days ago; more: wins help "
                      "dates",
                      typed));
  }
  const Calendar last_day = at("9999-12-31T12:00:00Z", kUtc);
  CHECK(range("9999-12-31", last_day) == "9999-12-31 to 9999-12-31");
  CHECK(range("tomorrow", last_day) ==
        "'tomorrow' lies outside the years 1900 to 9999 | These work: "
        "yesterday, tue, 2 nov, 3 days ago; more: wins help dates");
  CHECK(point("1900", last_day) ==
        "1900-07-01T12:00:00+00:00 counts 1900-07-01, year");
}

TEST_CASE("when: anything else is refused by name, with forms that work") {
  for (const std::string_view typed : {"blursday",
                                       "",
                                       "   ",
                                       "on",
                                       "the",
                                       "monday at",
                                       "monday tuesday",
                                       "tomorrow yesterday",
                                       "yesterday yesterday",
                                       "next next monday",
                                       "3 days ago ago",
                                       "3 days",
                                       "in -3 days",
                                       "-3 days ago",
                                       "last weekend",
                                       "24:00",
                                       "99:99",
                                       "7:5",
                                       "13pm",
                                       "0am",
                                       "14:30x",
                                       "9.15am",
                                       "1/2/3",
                                       "2024-W53-8",
                                       "10000-01-01",
                                       "-0001-01-01",
                                       "292277026596-12-04",
                                       "1970-01-01T00:00:60Z",
                                       "now morning",
                                       "last week at 9pm",
                                       "2h ago 9pm",
                                       "october 14:30",
                                       "last session morning",
                                       "20261102",
                                       "9",
                                       "@",
                                       "\xd9",
                                       "2 nov 26",
                                       "last morning",
                                       "yesterday morning evening",
                                       "2026-11-02T",
                                       "2026-11-02T14:30.5Z",
                                       "half",
                                       "half ago",
                                       "a",
                                       "week of",
                                       "m ago"}) {
    CAPTURE(typed);
    CHECK(point(typed, kWednesday) ==
          fmt::format("'{}' is not a date wins can read | These work: "
                      "yesterday, tue, 2 nov, 3 days ago; more: wins help "
                      "dates",
                      typed));
  }
}

TEST_CASE("when: very long words are quoted in part, between characters") {
  const std::string typed = std::string(59, 'x') + "\u00e9\u00e9\u00e9";
  CHECK(point(typed, kWednesday) ==
        "'" + std::string(59, 'x') +
            "...' is not a date wins can read | These work: yesterday, tue, 2 "
            "nov, 3 days ago; more: wins help dates");
}

}  // namespace
}  // namespace wins::test
