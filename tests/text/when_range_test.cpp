// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "text/date_shapes.h"

namespace wins::test {
namespace {

const TableZone kUtc = utc();
const Calendar kWednesday = at("2026-11-04T15:20:30Z", kUtc);

Calendar with_session(Precision precision) {
  Calendar calendar = kWednesday;
  calendar.last_session = Moment{.at = utc_instant("2026-11-03T17:05:00Z"),
                                 .offset = std::chrono::minutes(0),
                                 .day = parse_iso_day("2026-11-03").value(),
                                 .precision = precision};
  return calendar;
}

TEST_CASE("range: words for days are those days") {
  const std::initializer_list<Expectation> expectations = {
      {"yesterday", "2026-11-03 to 2026-11-03"},
      {"day before yesterday", "2026-11-02 to 2026-11-02"},
      {"tue", "2026-11-03 to 2026-11-03"},
      {"wed", "2026-11-04 to 2026-11-04"},
      {"last wed", "2026-10-28 to 2026-10-28"},
      {"3 days ago", "2026-11-01 to 2026-11-01"},
      {"a month ago", "2026-10-04 to 2026-10-04"},
      {"2 nov", "2026-11-02 to 2026-11-02"},
      {"2 dec", "2025-12-02 to 2025-12-02"},
      {"this week", "2026-11-02 to 2026-11-08"},
      {"last week", "2026-10-26 to 2026-11-01"},
      {"last month", "2026-10-01 to 2026-10-31"},
      {"october", "2026-10-01 to 2026-10-31"},
      {"2026-02", "2026-02-01 to 2026-02-28"},
      {"2025", "2025-01-01 to 2025-12-31"},
      {"last year", "2025-01-01 to 2025-12-31"},
      {"week of 28 oct", "2026-10-26 to 2026-11-01"}};
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.typed);
    CHECK(range(expectation.typed, kWednesday) == expectation.meant);
  }
}

TEST_CASE("range: clock times are their minute, parts their hours") {
  const std::initializer_list<Expectation> expectations = {
      {"now", "2026-11-04T15:20 until 2026-11-04T15:21"},
      {"2h ago", "2026-11-04T13:20 until 2026-11-04T13:21"},
      {"2026-11-02 14:30", "2026-11-02T14:30 until 2026-11-02T14:31"},
      {"10pm", "2026-11-03T22:00 until 2026-11-03T22:01"},
      {"this morning", "2026-11-04T05:00 until 2026-11-04T12:00"},
      {"this afternoon", "2026-11-04T12:00 until 2026-11-04T18:00"},
      {"this evening", "2026-11-04T18:00 until 2026-11-05T00:00"},
      {"tonight", "2026-11-04T18:00 until 2026-11-05T05:00"},
      {"last night", "2026-11-03T18:00 until 2026-11-04T05:00"},
      {"monday evening", "2026-11-02T18:00 until 2026-11-03T00:00"}};
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.typed);
    CHECK(range(expectation.typed, kWednesday) == expectation.meant);
  }
}

TEST_CASE("range: days to come are allowed") {
  const std::initializer_list<Expectation> expectations = {
      {"tomorrow", "2026-11-05 to 2026-11-05"},
      {"2 jan 2027", "2027-01-02 to 2027-01-02"},
      {"next week", "2026-11-09 to 2026-11-15"},
      {"next month", "2026-12-01 to 2026-12-31"},
      {"next year", "2027-01-01 to 2027-12-31"},
      {"next wed", "2026-11-11 to 2026-11-11"},
      {"next thu", "2026-11-05 to 2026-11-05"},
      {"next october", "2027-10-01 to 2027-10-31"},
      {"this fri", "2026-11-06 to 2026-11-06"},
      {"this december", "2026-12-01 to 2026-12-31"},
      {"in 3 days", "2026-11-07 to 2026-11-07"},
      {"in 2 months", "2027-01-04 to 2027-01-04"},
      {"tomorrow morning", "2026-11-05T05:00 until 2026-11-05T12:00"},
      {"today 16:00", "2026-11-04T16:00 until 2026-11-04T16:01"}};
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.typed);
    CHECK(range(expectation.typed, kWednesday) == expectation.meant);
  }
}

TEST_CASE("range: two readings are refused, and may both lie ahead") {
  CHECK(range("11/2", kWednesday) ==
        "'11/2' could be two dates | Either works: 11 feb or 2 nov");
  CHECK(range("5/12/27", kWednesday) ==
        "'5/12/27' could be two dates | Either works: 5 dec 2027 or 12 may "
        "2027");
  CHECK(range("2m ago", kWednesday) ==
        "'2m ago' could be two times | Either works: 2 min ago or 2 months "
        "ago");
  CHECK(range("in 2m", kWednesday) ==
        "'in 2m' could be two times | Either works: in 2 min or in 2 months");
}

TEST_CASE("range: since has a beginning alone, until an end alone") {
  CHECK(shape(parse_since("last week", kWednesday)) == "2026-10-26 to ");
  CHECK(shape(parse_until("last week", kWednesday)) == " to 2026-11-01");
  CHECK(shape(parse_since("2h ago", kWednesday)) == "2026-11-04T13:20 until ");
  CHECK(shape(parse_until("2h ago", kWednesday)) == " until 2026-11-04T13:21");
  CHECK(shape(parse_since("this morning", kWednesday)) ==
        "2026-11-04T05:00 until ");
  CHECK(shape(parse_until("last night", kWednesday)) ==
        " until 2026-11-04T05:00");
  CHECK(shape(parse_until("now", kWednesday)) == " until 2026-11-04T15:21");
  CHECK(shape(parse_since("2025", kWednesday)) == "2025-01-01 to ");
}

TEST_CASE("range: since a session is from then, on a session is its day") {
  const Calendar exact = with_session(Precision::minute);
  CHECK(shape(parse_since("my last session", exact)) ==
        "2026-11-03T17:05 until ");
  CHECK(shape(parse_until("last session", exact)) == " until 2026-11-03T17:06");
  CHECK(range("last session", exact) == "2026-11-03 to 2026-11-03");
  const Calendar of_a_day = with_session(Precision::day);
  CHECK(shape(parse_since("last session", of_a_day)) == "2026-11-03 to ");
  CHECK_THROWS_AS(static_cast<void>(parse_since("last session", kWednesday)),
                  UsageError);
}

TEST_CASE("range: the week starts where the calendar says") {
  Calendar sunday = kWednesday;
  sunday.week_starts = std::chrono::Sunday;
  CHECK(range("this week", sunday) == "2026-11-01 to 2026-11-07");
  CHECK(range("last week", sunday) == "2026-10-25 to 2026-10-31");
  CHECK(range("this sun", sunday) == "2026-11-01 to 2026-11-01");
  CHECK(range("this sun", kWednesday) == "2026-11-08 to 2026-11-08");
}

TEST_CASE("range: a part of a day is as long as its clocks make it") {
  const TableZone berlin = berlin_2026();
  const Calendar sunday = at("2026-10-25T11:00:00Z", berlin);
  CHECK(range("last night", sunday) ==
        "2026-10-24T16:00 until 2026-10-25T04:00");
  CHECK(range("2h ago", sunday) == "2026-10-25T09:00 until 2026-10-25T09:01");
}

}  // namespace
}  // namespace wins::test
