// SPDX-License-Identifier: MIT
// Written in one zone, read in another.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "session/person.h"
#include "session/zones.h"

namespace wins::test {
namespace {

TEST_CASE("travel: an entry keeps the day and the hour it was written at") {
  Person person;
  person.env["TZ"] = "Asia/Kathmandu";
  person.env["WINS_NOW"] = "2026-11-04T00:30:00";
  const auto written = person.json({"add", "awake, and it was fine"});
  CHECK(written["when"] == "2026-11-04T00:30:00+05:45");
  CHECK(written["day"] == "2026-11-04");
  for (const std::string& zone : kFiveZones) {
    CAPTURE(zone);
    person.env["TZ"] = zone;
    person.env["WINS_NOW"] = "2026-11-04T15:20:00";
    const auto listed = person.json({"list"})[0];
    CHECK(listed["day"] == "2026-11-04");
    CHECK(listed["when"] == "2026-11-04T00:30:00+05:45");
    CHECK(person.json({"list", "--on", "2026-11-04"}).size() == 1);
    CHECK(person.json({"list", "--on", "2026-11-03"}).empty());
    CHECK(person.wins({"list"}).out ==
          "Wed 4 Nov\n   1  awake, and it was fine\n");
    CHECK(person.wins({"show", "1"}).out.find("1, today 00:30\n") == 0);
    CHECK(person.wins({"reflect", "today"}).out.find("awake") !=
          std::string::npos);
  }
}

TEST_CASE("travel: across the date line the days stay in their order") {
  Person person;
  person.env["TZ"] = "Pacific/Apia";
  person.env["WINS_NOW"] = "2026-11-05T09:00:00";
  REQUIRE(person.wins({"add", "in apia"}).code == 0);
  person.env["TZ"] = "America/New_York";
  person.env["WINS_NOW"] = "2026-11-04T20:00:00";
  REQUIRE(person.wins({"add", "in new york"}).code == 0);
  CHECK(person.wins({"list", "--words-only", "--oldest-first"}).out ==
        "in apia\nin new york\n");
  CHECK(person.json({"list", "in apia"})[0]["day"] == "2026-11-05");
  CHECK(person.json({"list", "in new york"})[0]["day"] == "2026-11-04");
}

TEST_CASE("travel: an edit elsewhere moves nothing") {
  Person person;
  person.env["TZ"] = "Australia/Lord_Howe";
  person.env["WINS_NOW"] = "2026-10-04T23:50:00";
  REQUIRE(person.wins({"add", "rang sam"}).code == 0);
  person.env["TZ"] = "America/New_York";
  person.env["WINS_NOW"] = "2026-11-04T15:20:00";
  const auto changed = person.json({"edit", "1", "--text", "rang sam twice"});
  CHECK(changed["day"] == "2026-10-04");
  CHECK(changed["when"] == "2026-10-04T23:50:00+11:00");
  REQUIRE(person.wins({"undo"}).code == 0);
  CHECK(person.json({"show", "1"})["when"] == "2026-10-04T23:50:00+11:00");
}

}  // namespace
}  // namespace wins::test
