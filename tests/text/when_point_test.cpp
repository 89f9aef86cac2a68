// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "text/date_shapes.h"

namespace wins::test {
namespace {

const TableZone kUtc = utc();
const Calendar kWednesday = at("2026-11-04T15:20:00Z", kUtc);

void check(const Calendar& calendar,
           std::initializer_list<Expectation> expectations) {
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.typed);
    CHECK(point(expectation.typed, calendar) == expectation.meant);
  }
}

TEST_CASE("when: now is this minute") {
  check(kWednesday,
        {{"now", "2026-11-04T15:20:00+00:00 counts 2026-11-04, minute"},
         {"just now", "2026-11-04T15:20:00+00:00 counts 2026-11-04, minute"}});
  const Calendar later = at("2026-11-04T15:20:59Z", kUtc);
  CHECK(shape(moment_now(later)) ==
        "2026-11-04T15:20:00+00:00 counts 2026-11-04, minute");
  CHECK(point("now", later) ==
        "2026-11-04T15:20:00+00:00 counts 2026-11-04, minute");
}

TEST_CASE("when: days have noon as their instant, and never one after now") {
  check(kWednesday,
        {{"today", "2026-11-04T12:00:00+00:00 counts 2026-11-04, day"},
         {"yesterday", "2026-11-03T12:00:00+00:00 counts 2026-11-03, day"},
         {"day before yesterday",
          "2026-11-02T12:00:00+00:00 counts 2026-11-02, day"},
         {"the day before yesterday",
          "2026-11-02T12:00:00+00:00 counts 2026-11-02, day"}});
  CHECK(point("today", at("2026-11-04T08:00:00Z", kUtc)) ==
        "2026-11-04T08:00:00+00:00 counts 2026-11-04, day");
}

TEST_CASE("when: a weekday is the latest one, today included") {
  check(kWednesday,
        {{"tue", "2026-11-03T12:00:00+00:00 counts 2026-11-03, day"},
         {"Tuesday", "2026-11-03T12:00:00+00:00 counts 2026-11-03, day"},
         {"last tue", "2026-11-03T12:00:00+00:00 counts 2026-11-03, day"},
         {"wed", "2026-11-04T12:00:00+00:00 counts 2026-11-04, day"},
         {"last wed", "2026-10-28T12:00:00+00:00 counts 2026-10-28, day"},
         {"thurs", "2026-10-29T12:00:00+00:00 counts 2026-10-29, day"},
         {"this mon", "2026-11-02T12:00:00+00:00 counts 2026-11-02, day"}});
}

TEST_CASE("when: so long ago, in days and in clock time") {
  check(
      kWednesday,
      {{"3 days ago", "2026-11-01T12:00:00+00:00 counts 2026-11-01, day"},
       {"three days ago", "2026-11-01T12:00:00+00:00 counts 2026-11-01, day"},
       {"3d ago", "2026-11-01T12:00:00+00:00 counts 2026-11-01, day"},
       {"2h ago", "2026-11-04T13:20:00+00:00 counts 2026-11-04, minute"},
       {"20 min ago", "2026-11-04T15:00:00+00:00 counts 2026-11-04, minute"},
       {"half an hour ago",
        "2026-11-04T14:50:00+00:00 counts 2026-11-04, minute"},
       {"an hour ago", "2026-11-04T14:20:00+00:00 counts 2026-11-04, minute"},
       {"1h30m ago", "2026-11-04T13:50:00+00:00 counts 2026-11-04, minute"},
       {"30 seconds ago",
        "2026-11-04T15:19:00+00:00 counts 2026-11-04, minute"},
       {"16 hours ago", "2026-11-03T23:20:00+00:00 counts 2026-11-03, minute"},
       {"a week ago", "2026-10-28T12:00:00+00:00 counts 2026-10-28, day"},
       {"twelve weeks ago", "2026-08-12T12:00:00+00:00 counts 2026-08-12, day"},
       {"a month ago", "2026-10-04T12:00:00+00:00 counts 2026-10-04, day"},
       {"a year ago", "2025-11-04T12:00:00+00:00 counts 2025-11-04, day"},
       {"half a year ago", "2026-05-04T12:00:00+00:00 counts 2026-05-04, day"},
       {"two days ago at 9pm",
        "2026-11-02T21:00:00+00:00 counts 2026-11-02, minute"}});
}

TEST_CASE("when: months and years ago keep to the length of the month") {
  CHECK(point("a month ago", at("2027-03-31T12:00:00Z", kUtc)) ==
        "2027-02-28T12:00:00+00:00 counts 2027-02-28, day");
  CHECK(point("a year ago", at("2028-02-29T12:00:00Z", kUtc)) ==
        "2027-02-28T12:00:00+00:00 counts 2027-02-28, day");
  CHECK(point("4 years ago", at("2028-02-29T12:00:00Z", kUtc)) ==
        "2024-02-29T12:00:00+00:00 counts 2024-02-29, day");
  CHECK(point("3 months ago", at("2027-01-31T12:00:00Z", kUtc)) ==
        "2026-10-31T12:00:00+00:00 counts 2026-10-31, day");
}

TEST_CASE("when: a date with a time is read off the wall") {
  check(
      kWednesday,
      {{"2026-11-02 14:30",
        "2026-11-02T14:30:00+00:00 counts 2026-11-02, minute"},
       {"2026-11-02T14:30",
        "2026-11-02T14:30:00+00:00 counts 2026-11-02, minute"},
       {"2026-11-02T14:30:59",
        "2026-11-02T14:30:00+00:00 counts 2026-11-02, minute"},
       {"2 nov 9:15am", "2026-11-02T09:15:00+00:00 counts 2026-11-02, minute"},
       {"yesterday at 9pm",
        "2026-11-03T21:00:00+00:00 counts 2026-11-03, minute"},
       {"9 pm yesterday",
        "2026-11-03T21:00:00+00:00 counts 2026-11-03, minute"},
       {"monday 14:30", "2026-11-02T14:30:00+00:00 counts 2026-11-02, minute"},
       {"wed 16:00", "2026-10-28T16:00:00+00:00 counts 2026-10-28, minute"},
       {"yesterday at noon",
        "2026-11-03T12:00:00+00:00 counts 2026-11-03, minute"},
       {"nov 4 16:00", "2025-11-04T16:00:00+00:00 counts 2025-11-04, minute"}});
}

TEST_CASE("when: RFC 3339 with an offset keeps that offset") {
  check(kWednesday, {{"2026-11-02T14:30:10+01:00",
                      "2026-11-02T14:30:00+01:00 counts 2026-11-02, minute"},
                     {"2026-11-02T14:30Z",
                      "2026-11-02T14:30:00+00:00 counts 2026-11-02, minute"},
                     {"2026-11-02T00:30-08:00",
                      "2026-11-02T00:30:00-08:00 counts 2026-11-02, minute"}});
}

TEST_CASE("when: a time alone is today, or yesterday where it is to come") {
  check(kWednesday,
        {{"14:30", "2026-11-04T14:30:00+00:00 counts 2026-11-04, minute"},
         {"15:20", "2026-11-04T15:20:00+00:00 counts 2026-11-04, minute"},
         {"15:21", "2026-11-03T15:21:00+00:00 counts 2026-11-03, minute"},
         {"noon", "2026-11-04T12:00:00+00:00 counts 2026-11-04, minute"},
         {"midnight", "2026-11-04T00:00:00+00:00 counts 2026-11-04, minute"},
         {"9:15am", "2026-11-04T09:15:00+00:00 counts 2026-11-04, minute"},
         {"10pm", "2026-11-03T22:00:00+00:00 counts 2026-11-03, minute"},
         {"at 10 PM", "2026-11-03T22:00:00+00:00 counts 2026-11-03, minute"},
         {"12am", "2026-11-04T00:00:00+00:00 counts 2026-11-04, minute"},
         {"12:05pm", "2026-11-04T12:05:00+00:00 counts 2026-11-04, minute"}});
}

TEST_CASE("when: parts of a day stand alone and beside days") {
  check(
      kWednesday,
      {{"this morning", "2026-11-04T09:00:00+00:00 counts 2026-11-04, part"},
       {"this afternoon", "2026-11-04T15:00:00+00:00 counts 2026-11-04, part"},
       {"last night", "2026-11-03T23:00:00+00:00 counts 2026-11-03, part"},
       {"last evening", "2026-11-03T20:00:00+00:00 counts 2026-11-03, part"},
       {"monday evening", "2026-11-02T20:00:00+00:00 counts 2026-11-02, part"},
       {"yesterday morning",
        "2026-11-03T09:00:00+00:00 counts 2026-11-03, part"},
       {"yesterday in the afternoon",
        "2026-11-03T15:00:00+00:00 counts 2026-11-03, part"},
       {"2 nov evening", "2026-11-02T20:00:00+00:00 counts 2026-11-02, part"},
       {"evening of 2 nov",
        "2026-11-02T20:00:00+00:00 counts 2026-11-02, part"},
       {"wed evening", "2026-10-28T20:00:00+00:00 counts 2026-10-28, part"},
       {"evening", "2026-11-03T20:00:00+00:00 counts 2026-11-03, part"}});
}

TEST_CASE("when: a part tells which half of the day an hour is in") {
  check(kWednesday,
        {{"this morning at 9",
          "2026-11-04T09:00:00+00:00 counts 2026-11-04, minute"},
         {"yesterday evening at 9:15",
          "2026-11-03T21:15:00+00:00 counts 2026-11-03, minute"},
         {"last night at 11",
          "2026-11-03T23:00:00+00:00 counts 2026-11-03, minute"},
         {"last night at 2am",
          "2026-11-04T02:00:00+00:00 counts 2026-11-04, minute"},
         {"last night at midnight",
          "2026-11-04T00:00:00+00:00 counts 2026-11-04, minute"},
         {"yesterday morning at 9pm",
          "'yesterday morning at 9pm' is not a date wins can read | These "
          "work: yesterday, tue, 2 nov, 3 days ago; more: wins help dates"}});
}

TEST_CASE("when: late at night, tonight and last night have begun before") {
  const Calendar two = at("2026-11-04T02:00:00Z", kUtc);
  check(two,
        {{"last night", "2026-11-03T23:00:00+00:00 counts 2026-11-03, part"},
         {"tonight", "2026-11-03T23:00:00+00:00 counts 2026-11-03, part"},
         {"this evening", "2026-11-03T20:00:00+00:00 counts 2026-11-03, part"},
         {"yesterday evening",
          "2026-11-03T20:00:00+00:00 counts 2026-11-03, part"}});
  const Calendar evening = at("2026-11-04T19:00:00Z", kUtc);
  CHECK(point("tonight", evening) ==
        "2026-11-04T19:00:00+00:00 counts 2026-11-04, part");
  CHECK(point("tonight", at("2026-11-04T23:30:00Z", kUtc)) ==
        "2026-11-04T23:00:00+00:00 counts 2026-11-04, part");
}

TEST_CASE("when: weeks, months and years keep their precision") {
  check(
      kWednesday,
      {{"this week", "2026-11-02T12:00:00+00:00 counts 2026-11-02, week"},
       {"last week", "2026-10-26T12:00:00+00:00 counts 2026-10-26, week"},
       {"the week of 28 oct",
        "2026-10-26T12:00:00+00:00 counts 2026-10-26, week"},
       {"this month", "2026-11-01T12:00:00+00:00 counts 2026-11-01, month"},
       {"last month", "2026-10-01T12:00:00+00:00 counts 2026-10-01, month"},
       {"october", "2026-10-01T12:00:00+00:00 counts 2026-10-01, month"},
       {"november", "2026-11-01T12:00:00+00:00 counts 2026-11-01, month"},
       {"last november", "2025-11-01T12:00:00+00:00 counts 2025-11-01, month"},
       {"december", "2025-12-01T12:00:00+00:00 counts 2025-12-01, month"},
       {"Oct 2024", "2024-10-01T12:00:00+00:00 counts 2024-10-01, month"},
       {"2026-10", "2026-10-01T12:00:00+00:00 counts 2026-10-01, month"},
       {"2025", "2025-07-01T12:00:00+00:00 counts 2025-07-01, year"},
       {"last year", "2025-07-01T12:00:00+00:00 counts 2025-07-01, year"},
       {"this year", "2026-07-01T12:00:00+00:00 counts 2026-07-01, year"}});
  CHECK(point("this year", at("2026-03-04T15:20:00Z", kUtc)) ==
        "2026-03-04T12:00:00+00:00 counts 2026-03-04, year");
  CHECK(point("last month", at("2026-01-15T15:20:00Z", kUtc)) ==
        "2025-12-01T12:00:00+00:00 counts 2025-12-01, month");
}

TEST_CASE("when: a week begins on the weekday that the calendar says") {
  Calendar sunday = kWednesday;
  sunday.week_starts = std::chrono::Sunday;
  CHECK(point("this week", sunday) ==
        "2026-11-01T12:00:00+00:00 counts 2026-11-01, week");
  CHECK(point("last week", sunday) ==
        "2026-10-25T12:00:00+00:00 counts 2026-10-25, week");
}

TEST_CASE("when: a date without its year is the latest one") {
  check(
      kWednesday,
      {{"2 nov", "2026-11-02T12:00:00+00:00 counts 2026-11-02, day"},
       {"nov 2nd 2025", "2025-11-02T12:00:00+00:00 counts 2025-11-02, day"},
       {"november 2", "2026-11-02T12:00:00+00:00 counts 2026-11-02, day"},
       {"On the 2nd of November, 2025",
        "2025-11-02T12:00:00+00:00 counts 2025-11-02, day"},
       {"November the 2nd", "2026-11-02T12:00:00+00:00 counts 2026-11-02, day"},
       {"4 nov", "2026-11-04T12:00:00+00:00 counts 2026-11-04, day"},
       {"2 dec", "2025-12-02T12:00:00+00:00 counts 2025-12-02, day"},
       {"1 sept", "2026-09-01T12:00:00+00:00 counts 2026-09-01, day"},
       {"feb 29", "2024-02-29T12:00:00+00:00 counts 2024-02-29, day"},
       {"Mon 2 Nov", "2026-11-02T12:00:00+00:00 counts 2026-11-02, day"},
       {"2026-11-02", "2026-11-02T12:00:00+00:00 counts 2026-11-02, day"}});
  CHECK(point("29 feb", at("1903-05-01T00:00:00Z", kUtc)) ==
        "'29 feb' lies outside the years 1900 to 9999 | These work: "
        "yesterday, tue, 2 nov, 3 days ago; more: wins help dates");
}

TEST_CASE("when: the latest session is its own moment") {
  Calendar calendar = kWednesday;
  calendar.last_session = Moment{.at = utc_instant("2026-11-03T17:05:00Z"),
                                 .offset = std::chrono::minutes(0),
                                 .day = parse_iso_day("2026-11-03").value()};
  check(calendar, {{"last session",
                    "2026-11-03T17:05:00+00:00 counts 2026-11-03, minute"},
                   {"since my last session",
                    "2026-11-03T17:05:00+00:00 counts 2026-11-03, minute"}});
  CHECK(point("my last session", kWednesday) ==
        "'my last session' has nothing to name: no session is kept yet | A "
        "day works: yesterday, tue, 2 nov");
}

TEST_CASE("when: case, commas and the first small words do not matter") {
  check(kWednesday,
        {{"ON MONDAY", "2026-11-02T12:00:00+00:00 counts 2026-11-02, day"},
         {"  monday ,  14:30 ",
          "2026-11-02T14:30:00+00:00 counts 2026-11-02, minute"},
         {"on the evening of monday",
          "2026-11-02T20:00:00+00:00 counts 2026-11-02, part"}});
}

}  // namespace
}  // namespace wins::test
