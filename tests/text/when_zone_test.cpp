// SPDX-License-Identifier: MIT
// Date words where clocks change, and just after midnight.
#include <doctest/doctest.h>

#include "text/date_shapes.h"

namespace wins::test {
namespace {

struct ZoneExpectation {
  std::string_view now;
  std::string_view typed;
  std::string_view meant;
};

void check(const TimeZone& zone,
           std::initializer_list<ZoneExpectation> expectations) {
  for (const ZoneExpectation& expectation : expectations) {
    CAPTURE(expectation.now);
    CAPTURE(expectation.typed);
    CHECK(point(expectation.typed, at(expectation.now, zone)) ==
          expectation.meant);
  }
}

TEST_CASE("zones: Berlin, where 02:30 does not happen and happens twice") {
  check(berlin_2026(), {{"2026-03-29T10:00:00Z", "02:30",
                         "2026-03-29T03:30:00+02:00 counts 2026-03-29, minute"},
                        {"2026-03-29T10:00:00Z", "01:59",
                         "2026-03-29T01:59:00+01:00 counts 2026-03-29, minute"},
                        {"2026-03-29T10:00:00Z", "yesterday 02:30",
                         "2026-03-28T02:30:00+01:00 counts 2026-03-28, minute"},
                        {"2026-10-25T10:00:00Z", "02:30",
                         "2026-10-25T02:30:00+02:00 counts 2026-10-25, minute"},
                        {"2026-10-25T10:00:00Z", "03:00",
                         "2026-10-25T03:00:00+01:00 counts 2026-10-25, minute"},
                        {"2026-10-25T01:30:00Z", "now",
                         "2026-10-25T02:30:00+01:00 counts 2026-10-25, minute"},
                        {"2026-10-25T01:30:00Z", "an hour ago",
                         "2026-10-25T02:30:00+02:00 counts 2026-10-25, minute"},
                        {"2026-10-26T10:00:00Z", "24 hours ago",
                         "2026-10-25T11:00:00+01:00 counts 2026-10-25, minute"},
                        {"2026-10-25T22:30:00Z", "24 hours ago",
                         "2026-10-25T00:30:00+02:00 counts 2026-10-25, minute"},
                        {"2026-03-30T10:00:00Z", "yesterday",
                         "2026-03-29T12:00:00+02:00 counts 2026-03-29, day"},
                        {"2026-07-01T22:30:00Z", "today",
                         "2026-07-02T00:30:00+02:00 counts 2026-07-02, day"}});
}

TEST_CASE("zones: New York, where 02:30 does not happen and 01:30 does twice") {
  check(new_york_2026(),
        {{"2026-03-08T15:00:00Z", "02:30",
          "2026-03-08T03:30:00-04:00 counts 2026-03-08, minute"},
         {"2026-03-08T15:00:00Z", "2026-03-08 02:00",
          "2026-03-08T03:00:00-04:00 counts 2026-03-08, minute"},
         {"2026-11-01T15:00:00Z", "01:30",
          "2026-11-01T01:30:00-04:00 counts 2026-11-01, minute"},
         {"2026-11-01T15:00:00Z", "02:30",
          "2026-11-01T02:30:00-05:00 counts 2026-11-01, minute"},
         {"2026-11-05T03:00:00Z", "today",
          "2026-11-04T12:00:00-05:00 counts 2026-11-04, day"},
         {"2026-11-05T03:00:00Z", "last night",
          "2026-11-03T23:00:00-05:00 counts 2026-11-03, part"},
         {"2027-01-01T04:30:00Z", "today",
          "2026-12-31T12:00:00-05:00 counts 2026-12-31, day"},
         {"2027-01-01T04:30:00Z", "this year",
          "2026-07-01T12:00:00-04:00 counts 2026-07-01, year"}});
}

TEST_CASE("zones: Lord Howe, where clocks change by half an hour") {
  check(lord_howe_2026(),
        {{"2026-10-04T02:00:00Z", "02:15",
          "2026-10-04T02:45:00+11:00 counts 2026-10-04, minute"},
         {"2026-10-04T02:00:00Z", "02:30",
          "2026-10-04T02:30:00+11:00 counts 2026-10-04, minute"},
         {"2026-04-05T02:00:00Z", "01:45",
          "2026-04-05T01:45:00+11:00 counts 2026-04-05, minute"},
         {"2026-04-05T02:00:00Z", "02:30",
          "2026-04-05T02:30:00+10:30 counts 2026-04-05, minute"},
         {"2026-04-05T02:00:00Z", "this morning",
          "2026-04-05T09:00:00+10:30 counts 2026-04-05, part"}});
}

TEST_CASE("zones: Kathmandu, five hours and three quarters ahead") {
  check(kathmandu(), {{"2026-11-04T18:10:00Z", "now",
                       "2026-11-04T23:55:00+05:45 counts 2026-11-04, minute"},
                      {"2026-11-04T18:20:00Z", "now",
                       "2026-11-05T00:05:00+05:45 counts 2026-11-05, minute"},
                      {"2026-11-04T18:20:00Z", "last night",
                       "2026-11-04T23:00:00+05:45 counts 2026-11-04, part"},
                      {"2026-11-04T18:20:00Z", "02:30",
                       "2026-11-04T02:30:00+05:45 counts 2026-11-04, minute"},
                      {"2024-02-29T20:00:00Z", "feb 29",
                       "2024-02-29T12:00:00+05:45 counts 2024-02-29, day"}});
}

TEST_CASE("zones: Apia, whose 30 December 2011 was left out") {
  check(apia_2011(), {{"2011-12-31T02:00:00Z", "2011-12-30 02:30",
                       "2011-12-31T02:30:00+14:00 counts 2011-12-31, minute"},
                      {"2011-12-31T02:00:00Z", "29 dec 23:00",
                       "2011-12-29T23:00:00-10:00 counts 2011-12-29, minute"},
                      {"2011-12-31T02:00:00Z", "2 days ago",
                       "2011-12-29T12:00:00-10:00 counts 2011-12-29, day"},
                      {"2011-12-31T02:00:00Z", "yesterday",
                       "2011-12-29T12:00:00-10:00 counts 2011-12-29, day"},
                      {"2011-12-31T02:00:00Z", "a day ago",
                       "2011-12-29T12:00:00-10:00 counts 2011-12-29, day"},
                      {"2012-01-05T02:00:00Z", "30 dec",
                       "2011-12-31T12:00:00+14:00 counts 2011-12-31, day"},
                      {"2011-12-31T02:00:00Z", "today",
                       "2011-12-31T12:00:00+14:00 counts 2011-12-31, day"},
                      {"2011-12-31T02:00:00Z", "this year",
                       "2011-07-01T12:00:00-10:00 counts 2011-07-01, year"}});
}

TEST_CASE("zones: 29 February and 1 January") {
  check(utc(), {{"2028-02-29T12:00:00Z", "29 feb",
                 "2028-02-29T12:00:00+00:00 counts 2028-02-29, day"},
                {"2028-02-28T12:00:00Z", "29 feb",
                 "2024-02-29T12:00:00+00:00 counts 2024-02-29, day"},
                {"2028-03-01T12:00:00Z", "yesterday",
                 "2028-02-29T12:00:00+00:00 counts 2028-02-29, day"},
                {"2027-01-01T00:10:00Z", "yesterday",
                 "2026-12-31T12:00:00+00:00 counts 2026-12-31, day"},
                {"2027-01-01T00:10:00Z", "this year",
                 "2027-01-01T00:10:00+00:00 counts 2027-01-01, year"},
                {"2027-01-01T00:10:00Z", "this week",
                 "2026-12-28T12:00:00+00:00 counts 2026-12-28, week"},
                {"2027-01-01T00:10:00Z", "last month",
                 "2026-12-01T12:00:00+00:00 counts 2026-12-01, month"},
                {"1970-01-01T00:00:00Z", "yesterday",
                 "1969-12-31T12:00:00+00:00 counts 1969-12-31, day"},
                {"2038-01-19T03:14:08Z", "now",
                 "2038-01-19T03:14:00+00:00 counts 2038-01-19, minute"},
                {"9999-12-31T23:59:00Z", "today",
                 "9999-12-31T12:00:00+00:00 counts 9999-12-31, day"}});
}

TEST_CASE("day_starts: just after midnight it is still the day before") {
  const TableZone berlin = berlin_2026();
  // 01:30 on Wednesday the 4th, by the wall in Berlin.
  Calendar calendar = at("2026-11-04T00:30:00Z", berlin);
  calendar.day_starts = std::chrono::hours(4);
  CHECK(iso_day(calendar.today()) == "2026-11-03");
  const std::initializer_list<Expectation> expectations = {
      {"now", "2026-11-04T01:30:00+01:00 counts 2026-11-03, minute"},
      {"today", "2026-11-03T12:00:00+01:00 counts 2026-11-03, day"},
      {"yesterday", "2026-11-02T12:00:00+01:00 counts 2026-11-02, day"},
      {"tue", "2026-11-03T12:00:00+01:00 counts 2026-11-03, day"},
      {"an hour ago", "2026-11-04T00:30:00+01:00 counts 2026-11-03, minute"},
      {"01:15", "2026-11-04T01:15:00+01:00 counts 2026-11-03, minute"},
      {"today 01:15", "2026-11-04T01:15:00+01:00 counts 2026-11-03, minute"},
      {"wed 01:15", "2026-11-04T01:15:00+01:00 counts 2026-11-03, minute"},
      {"23:00", "2026-11-03T23:00:00+01:00 counts 2026-11-03, minute"},
      {"today 23:00", "2026-11-03T23:00:00+01:00 counts 2026-11-03, minute"},
      {"yesterday 23:00",
       "2026-11-02T23:00:00+01:00 counts 2026-11-02, minute"},
      {"last night", "2026-11-03T23:00:00+01:00 counts 2026-11-03, part"},
      {"tonight", "2026-11-03T23:00:00+01:00 counts 2026-11-03, part"},
      {"this morning", "2026-11-03T09:00:00+01:00 counts 2026-11-03, part"},
      {"4 nov", "2026-11-04T01:30:00+01:00 counts 2026-11-04, day"},
      {"2026-11-04", "2026-11-04T01:30:00+01:00 counts 2026-11-04, day"}};
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.typed);
    CHECK(point(expectation.typed, calendar) == expectation.meant);
  }
  CHECK(range("today", calendar) == "2026-11-03 to 2026-11-03");
}

TEST_CASE("day_starts: by day a late hour is read off the wall") {
  const TableZone zone = utc();
  Calendar calendar = at("2026-11-04T15:20:00Z", zone);
  calendar.day_starts = std::chrono::hours(4);
  CHECK(point("01:30", calendar) ==
        "2026-11-04T01:30:00+00:00 counts 2026-11-03, minute");
  CHECK(point("04:00", calendar) ==
        "2026-11-04T04:00:00+00:00 counts 2026-11-04, minute");
  CHECK(point("03:59", calendar) ==
        "2026-11-04T03:59:00+00:00 counts 2026-11-03, minute");
  CHECK(point("yesterday 01:30", calendar) ==
        "2026-11-03T01:30:00+00:00 counts 2026-11-02, minute");
}

TEST_CASE("day_starts: before it on 1 January it is still last year") {
  const TableZone zone = utc();
  Calendar calendar = at("2027-01-01T02:00:00Z", zone);
  calendar.day_starts = std::chrono::hours(4);
  CHECK(point("this year", calendar) ==
        "2026-07-01T12:00:00+00:00 counts 2026-07-01, year");
  CHECK(point("last year", calendar) ==
        "2025-07-01T12:00:00+00:00 counts 2025-07-01, year");
  CHECK(point("2027", calendar) ==
        "2027-01-01T02:00:00+00:00 counts 2027-01-01, year");
  CHECK(point("this month", calendar) ==
        "2026-12-01T12:00:00+00:00 counts 2026-12-01, month");
}

}  // namespace
}  // namespace wins::test
