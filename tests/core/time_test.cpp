// SPDX-License-Identifier: MIT
#include "wins/core/time.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "support/table_zone.h"

namespace wins::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Day day(std::string_view text) {
  return parse_iso_day(text).value();
}

LocalTime reading(std::string_view text) {
  return parse_rfc3339(text).value().reading;
}

/// The instant of a reading, in UTC.
std::string instant(std::string_view text, const TimeZone& zone) {
  return rfc3339(to_instant(reading(text), zone), minutes(0));
}

struct ReadingAndInstant {
  std::string_view reading;
  std::string_view instant;
};

void check(const TimeZone& zone,
           std::initializer_list<ReadingAndInstant> table) {
  for (const ReadingAndInstant& row : table) {
    CAPTURE(row.reading);
    CHECK(instant(row.reading, zone) == row.instant);
  }
}

TEST_CASE("to_instant: in Berlin a gap moves forward, an overlap is early") {
  check(berlin_2026(), {{"2026-01-15T12:00:00", "2026-01-15T11:00:00+00:00"},
                        {"2026-07-15T12:00:00", "2026-07-15T10:00:00+00:00"},
                        {"2026-03-29T01:59:59", "2026-03-29T00:59:59+00:00"},
                        {"2026-03-29T02:00:00", "2026-03-29T01:00:00+00:00"},
                        {"2026-03-29T02:30:00", "2026-03-29T01:30:00+00:00"},
                        {"2026-03-29T03:00:00", "2026-03-29T01:00:00+00:00"},
                        {"2026-10-25T01:59:59", "2026-10-24T23:59:59+00:00"},
                        {"2026-10-25T02:00:00", "2026-10-25T00:00:00+00:00"},
                        {"2026-10-25T02:30:00", "2026-10-25T00:30:00+00:00"},
                        {"2026-10-25T03:00:00", "2026-10-25T02:00:00+00:00"}});
}

TEST_CASE("to_instant: in New York a gap moves forward, an overlap is early") {
  check(new_york_2026(),
        {{"2026-03-08T02:30:00", "2026-03-08T07:30:00+00:00"},
         {"2026-03-08T03:00:00", "2026-03-08T07:00:00+00:00"},
         {"2026-11-01T01:30:00", "2026-11-01T05:30:00+00:00"},
         {"2026-11-01T02:00:00", "2026-11-01T07:00:00+00:00"}});
}

TEST_CASE("to_instant: half an hour on Lord Howe, a whole day in Apia") {
  check(lord_howe_2026(),
        {{"2026-10-04T02:15:00", "2026-10-03T15:45:00+00:00"},
         {"2026-10-04T02:30:00", "2026-10-03T15:30:00+00:00"},
         {"2026-04-05T01:45:00", "2026-04-04T14:45:00+00:00"},
         {"2026-04-05T02:00:00", "2026-04-04T15:30:00+00:00"}});
  check(apia_2011(), {{"2011-12-29T23:59:59", "2011-12-30T09:59:59+00:00"},
                      {"2011-12-30T12:00:00", "2011-12-30T22:00:00+00:00"},
                      {"2011-12-31T00:00:00", "2011-12-30T10:00:00+00:00"}});
}

TEST_CASE("to_local: reads the wall of that zone") {
  const Instant noon = utc_instant("2026-07-15T12:00:00Z");
  CHECK(to_local(noon, utc()) == reading("2026-07-15T12:00:00"));
  CHECK(to_local(noon, kathmandu()) == reading("2026-07-15T17:45:00"));
  CHECK(to_local(noon, new_york_2026()) == reading("2026-07-15T08:00:00"));
}

TEST_CASE("to_instant: gives back each instant that happens once") {
  const bool holds = rc::check([] {
    const TableZone zone =
        *rc::gen::element(berlin_2026(), new_york_2026(), lord_howe_2026(),
                          apia_2011(), kathmandu(), utc());
    const Instant base = utc_instant("2011-01-01T00:00:00Z");
    const Instant at =
        base + std::chrono::seconds(*rc::gen::inRange(0, 600'000'000));
    const Instant back = to_instant(to_local(at, zone), zone);
    RC_ASSERT(to_local(back, zone) == to_local(at, zone));
    RC_ASSERT(back <= at);
  });
  CHECK(holds);
}

TEST_CASE("iso_day: writes four digits of a year and two of the rest") {
  CHECK(iso_day(day("2026-03-08")) == "2026-03-08");
  CHECK(iso_day(day("0000-01-01")) == "0000-01-01");
  CHECK(iso_day(day("9999-12-31")) == "9999-12-31");
  CHECK(iso_day(day("1970-01-01") - std::chrono::days(1)) == "1969-12-31");
}

TEST_CASE("parse_iso_day: reads nothing that iso_day does not write") {
  for (const std::string_view text :
       {"", "2026-3-8", "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10",
        "2026-01-00", "2026-03-08 ", " 2026-03-08", "2026/03/08", "20260308",
        "10000-01-01", "-001-01-01", "2026-03-0x"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso_day(text).has_value());
  }
  CHECK(parse_iso_day("2024-02-29").has_value());
}

TEST_CASE("rfc3339: writes the wall and its offset") {
  const Instant at = utc_instant("2026-11-04T15:20:09Z");
  CHECK(rfc3339(at, minutes(0)) == "2026-11-04T15:20:09+00:00");
  CHECK(rfc3339(at, minutes(345)) == "2026-11-04T21:05:09+05:45");
  CHECK(rfc3339(at, minutes(-210)) == "2026-11-04T11:50:09-03:30");
  CHECK(rfc3339(at, minutes(840)) == "2026-11-05T05:20:09+14:00");
  CHECK(rfc3339(Instant{} - std::chrono::seconds(1), minutes(0)) ==
        "1969-12-31T23:59:59+00:00");
}

TEST_CASE("parse_rfc3339: an offset is kept, and may be left out") {
  const auto with = parse_rfc3339("2026-11-04t15:20:09.25-03:30");
  REQUIRE(with.has_value());
  CHECK(with->reading == reading("2026-11-04T15:20:09"));
  CHECK(with->offset == minutes(-210));
  CHECK(parse_rfc3339("2026-11-04T15:20:09Z").value().offset == minutes(0));
  CHECK_FALSE(parse_rfc3339("2026-11-04 15:20:09").value().offset.has_value());
}

TEST_CASE("parse_rfc3339: anything else is nothing") {
  for (const std::string_view text :
       {"", "2026-11-04", "2026-11-04T15:20", "2026-11-04T24:00:00Z",
        "2026-11-04T15:60:00Z", "2026-11-04T15:20:60Z", "2026-11-04T15:20:00.Z",
        "2026-11-04T15:20:00+1:00", "2026-11-04T15:20:00+24:00",
        "2026-11-04T15:20:00+01:60", "2026-11-04T15:20:00Zx",
        "2026-11-04x15:20:00Z", "2026-02-30T15:20:00Z",
        "2026-11-04T15:20:00 Z"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_rfc3339(text).has_value());
  }
}

TEST_CASE("rfc3339: what is written is read back") {
  const bool holds = rc::check([] {
    // From 1900 to 2500, east and west.
    const Instant at(std::chrono::seconds(
        *rc::gen::inRange<std::int64_t>(-2'208'988'800, 16'725'225'600)));
    const minutes offset(*rc::gen::inRange(-840, 841));
    const auto back = parse_rfc3339(rfc3339(at, offset));
    RC_ASSERT(back.has_value());
    RC_ASSERT(back->offset == offset);
    RC_ASSERT(back->reading.time_since_epoch() - offset ==
              at.time_since_epoch());
  });
  CHECK(holds);
}

TEST_CASE("short_day: names the year when it is another one") {
  CHECK(short_day(day("2026-11-04"), day("2026-01-01")) == "Wed 4 Nov");
  CHECK(short_day(day("2025-11-04"), day("2026-01-01")) == "Tue 4 Nov 2025");
  CHECK(short_day(day("2027-01-01"), day("2026-12-31")) == "Fri 1 Jan 2027");
}

TEST_CASE("long_day, month_name, clock_time: English, whatever the locale") {
  CHECK(long_day(day("2026-11-04")) == "4 Nov 2026");
  CHECK(month_name(std::chrono::January) == "Jan");
  CHECK(month_name(std::chrono::December) == "Dec");
  CHECK(clock_time(reading("2026-11-04T05:07:59")) == "05:07");
  CHECK(clock_time(reading("1969-12-31T23:59:00")) == "23:59");
  CHECK(clock_time(LocalTime(hours(0))) == "00:00");
}

}  // namespace
}  // namespace wins::test
