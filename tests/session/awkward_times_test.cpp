// SPDX-License-Identifier: MIT
// Clock changes, leap days, turns of the year and late nights.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "session/person.h"
#include "session/zones.h"

namespace wins::test {
namespace {

struct Row {
  std::string zone;
  std::string now;  ///< by the clock on the wall in that zone
  std::string typed;
  std::string when;
  std::string day;
};

void check(const std::vector<Row>& rows, std::string_view settings = "") {
  for (const Row& row : rows) {
    CAPTURE(row.zone);
    CAPTURE(row.now);
    CAPTURE(row.typed);
    Person person;
    person.settings(settings);
    person.env["TZ"] = row.zone;
    person.env["WINS_NOW"] = row.now;
    const auto entry = person.json({"add", "a moment", "--when", row.typed});
    REQUIRE(entry.is_object());
    CHECK(entry["when"] == row.when);
    CHECK(entry["day"] == row.day);
  }
}

TEST_CASE("awkward: a time that the clock left out moves forward") {
  check({{"Europe/Berlin", "2026-03-29T15:20:00", "02:30",
          "2026-03-29T03:30:00+02:00", "2026-03-29"},
         {"America/New_York", "2026-03-08T15:20:00", "02:30",
          "2026-03-08T03:30:00-04:00", "2026-03-08"},
         {"Australia/Lord_Howe", "2026-10-04T15:20:00", "02:15",
          "2026-10-04T02:45:00+11:00", "2026-10-04"},
         {"Asia/Kathmandu", "2026-03-29T15:20:00", "02:30",
          "2026-03-29T02:30:00+05:45", "2026-03-29"},
         {"Pacific/Apia", "2011-12-31T15:20:00", "2011-12-30 02:30",
          "2011-12-31T02:30:00+14:00", "2011-12-31"}});
}

TEST_CASE("awkward: a time that came twice means the earlier") {
  check({{"Europe/Berlin", "2026-10-25T15:20:00", "02:30",
          "2026-10-25T02:30:00+02:00", "2026-10-25"},
         {"America/New_York", "2026-11-01T15:20:00", "01:30",
          "2026-11-01T01:30:00-04:00", "2026-11-01"},
         {"Australia/Lord_Howe", "2026-04-05T15:20:00", "01:45",
          "2026-04-05T01:45:00+11:00", "2026-04-05"}});
}

TEST_CASE("awkward: now stands in a clock change itself") {
  check({{"Europe/Berlin", "2026-03-29T02:30:00", "now",
          "2026-03-29T03:30:00+02:00", "2026-03-29"},
         {"Europe/Berlin", "2026-10-25T02:30:00", "now",
          "2026-10-25T02:30:00+02:00", "2026-10-25"},
         {"Europe/Berlin", "2026-10-25T01:30:00Z", "now",
          "2026-10-25T02:30:00+01:00", "2026-10-25"},
         {"Europe/Berlin", "2026-10-25T01:30:00Z", "1h ago",
          "2026-10-25T02:30:00+02:00", "2026-10-25"},
         {"Europe/Berlin", "2026-03-29T03:30:00", "1h ago",
          "2026-03-29T01:30:00+01:00", "2026-03-29"},
         {"America/New_York", "2026-11-01T06:30:00Z", "now",
          "2026-11-01T01:30:00-05:00", "2026-11-01"},
         {"Australia/Lord_Howe", "2026-04-04T15:15:00Z", "now",
          "2026-04-05T01:45:00+10:30", "2026-04-05"}});
}

TEST_CASE("awkward: 29 February") {
  for (const std::string& zone : kFiveZones) {
    CAPTURE(zone);
    Person person;
    person.env["TZ"] = zone;
    const auto day_at = [&](const std::string& now, const std::string& typed) {
      person.env["WINS_NOW"] = now;
      return person.json({"add", "a moment", "--when", typed})["day"];
    };
    CHECK(day_at("2028-02-29T10:00:00", "a year ago") == "2027-02-28");
    CHECK(day_at("2028-02-29T10:00:00", "now") == "2028-02-29");
    CHECK(day_at("2028-03-01T00:10:00", "yesterday") == "2028-02-29");
    CHECK(day_at("2028-03-29T10:00:00", "a month ago") == "2028-02-29");
    CHECK(day_at("2027-03-31T10:00:00", "a month ago") == "2027-02-28");
    CHECK(day_at("2026-11-04T15:20:00", "29 feb") == "2024-02-29");
    CHECK(day_at("2026-11-04T15:20:00", "29 feb 2025").is_null());
    person.env["WINS_NOW"] = "2028-02-29T10:00:00";
    CHECK(person.json({"list", "--on", "29 feb"}).size() == 3);
  }
}

TEST_CASE("awkward: just after midnight on 1 January") {
  for (const std::string& zone : kFiveZones) {
    CAPTURE(zone);
    Person person;
    person.env["TZ"] = zone;
    person.env["WINS_NOW"] = "2027-01-01T00:05:00";
    const auto kept = [&](const std::string& typed) {
      const auto entry = person.json({"add", "a moment", "--when", typed});
      return entry["when"].get<std::string>().substr(0, 16);
    };
    CHECK(kept("now") == "2027-01-01T00:05");
    CHECK(kept("5 min ago") == "2027-01-01T00:00");
    CHECK(kept("6 min ago") == "2026-12-31T23:59");
    CHECK(kept("yesterday") == "2026-12-31T12:00");
    CHECK(kept("31 dec") == "2026-12-31T12:00");
    CHECK(kept("10pm") == "2026-12-31T22:00");
    CHECK(kept("last night") == "2026-12-31T23:00");
    CHECK(kept("last month") == "2026-12-01T12:00");
    CHECK(kept("last year") == "2026-07-01T12:00");
    CHECK(kept("this week") == "2026-12-28T12:00");
    // Never later than now.
    CHECK(kept("today") == "2027-01-01T00:05");
  }
}

TEST_CASE("awkward: a day that starts at four keeps the night together") {
  for (const std::string& zone : kFiveZones) {
    CAPTURE(zone);
    Person person;
    person.settings("[calendar]\nday_starts = \"04:00\"\n");
    person.env["TZ"] = zone;
    const auto day_at = [&](const std::string& now, const std::string& typed) {
      person.env["WINS_NOW"] = now;
      return person.json({"add", "a moment", "--when", typed})["day"];
    };
    CHECK(day_at("2026-11-04T01:30:00", "now") == "2026-11-03");
    CHECK(day_at("2026-11-04T01:30:00", "today") == "2026-11-03");
    CHECK(day_at("2026-11-04T01:30:00", "yesterday") == "2026-11-02");
    CHECK(day_at("2026-11-04T01:30:00", "last night") == "2026-11-03");
    CHECK(day_at("2026-11-04T03:59:00", "now") == "2026-11-03");
    CHECK(day_at("2026-11-04T04:00:00", "now") == "2026-11-04");
    CHECK(day_at("2026-11-04T15:20:00", "01:30") == "2026-11-03");
    CHECK(day_at("2027-01-01T00:10:00", "now") == "2026-12-31");
    CHECK(day_at("2028-03-01T02:00:00", "now") == "2028-02-29");
    person.env["WINS_NOW"] = "2026-11-04T02:00:00";
    CHECK(person.json({"list", "--on", "today"}).size() == 5);
    CHECK(person.wins({"add", "awake"}).out == "Saved 10, today 02:00.\n");
  }
}

TEST_CASE("awkward: the clock may be set back, and is told of") {
  Person person;
  person.env["WINS_NOW"] = "2038-01-19T03:14:08Z";
  CHECK(person.wins({"add", "one"}).code == 0);
  person.env["WINS_NOW"] = "1970-01-01T00:00:00Z";
  const Ending ending = person.wins({"add", "two"});
  CHECK(ending.code == 0);
  CHECK(ending.err.find("The clock of this computer is before the newest "
                        "entry here.") != std::string::npos);
  person.env["WINS_NOW"] = "9999-12-31T23:59:00Z";
  CHECK(person.wins({"add", "three"}).code == 0);
  CHECK(person.texts() == std::vector<std::string>{"two", "one", "three"});
}

TEST_CASE("awkward: a WINS_NOW that is no moment ends the run") {
  Person person;
  for (const std::string now :
       {"", "soon", "2026-11-04", "2026-02-30T10:00:00", "1762269600"}) {
    CAPTURE(now);
    person.env["WINS_NOW"] = now;
    const Ending ending = person.wins({"add", "rested"});
    CHECK(ending.code == 2);
    CHECK(ending.err.find("wins: WINS_NOW is '" + now + "'") == 0);
  }
  CHECK_FALSE(std::filesystem::exists(person.journal()));
}

}  // namespace
}  // namespace wins::test
