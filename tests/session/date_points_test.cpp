// SPDX-License-Identifier: MIT
// What --when makes of words at Wed 2026-11-04 15:20, in five zones.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "session/person.h"
#include "session/zones.h"

namespace wins::test {
namespace {

struct Row {
  std::string_view typed;
  std::string_view local;  ///< what the clock on the wall showed
  std::string_view precision;
};

/// An entry is written for every row in every zone; what is kept has to be
/// the same by the clock on the wall.
void check(const std::vector<Row>& rows) {
  for (const std::string& zone : kFiveZones) {
    Person person;
    person.env["TZ"] = zone;
    for (const Row& row : rows) {
      CAPTURE(zone);
      CAPTURE(row.typed);
      const auto entry =
          person.json({"add", "a moment", "--when", std::string(row.typed)});
      REQUIRE(entry.is_object());
      CHECK(entry["when"].get<std::string>().substr(0, 16) == row.local);
      CHECK(entry["day"] == row.local.substr(0, 10));
      CHECK(entry["precision"] == row.precision);
    }
  }
}

TEST_CASE("points: now and so long ago") {
  check({{"now", "2026-11-04T15:20", "minute"},
         {"just now", "2026-11-04T15:20", "minute"},
         {"2h ago", "2026-11-04T13:20", "minute"},
         {"20 min ago", "2026-11-04T15:00", "minute"},
         {"half an hour ago", "2026-11-04T14:50", "minute"},
         {"3 days ago", "2026-11-01T12:00", "day"},
         {"a week ago", "2026-10-28T12:00", "day"},
         {"a month ago", "2026-10-04T12:00", "day"},
         {"a year ago", "2025-11-04T12:00", "day"}});
}

TEST_CASE("points: days and their names") {
  check({{"yesterday", "2026-11-03T12:00", "day"},
         {"day before yesterday", "2026-11-02T12:00", "day"},
         {"tue", "2026-11-03T12:00", "day"},
         {"last tue", "2026-11-03T12:00", "day"},
         {"wed", "2026-11-04T12:00", "day"},
         {"last wed", "2026-10-28T12:00", "day"},
         {"2 nov", "2026-11-02T12:00", "day"},
         {"nov 2nd 2025", "2025-11-02T12:00", "day"},
         {"november 2", "2026-11-02T12:00", "day"},
         {"2 dec", "2025-12-02T12:00", "day"},
         {"On Monday,", "2026-11-02T12:00", "day"}});
}

TEST_CASE("points: parts of days") {
  check({{"this morning", "2026-11-04T09:00", "part"},
         {"last night", "2026-11-03T23:00", "part"},
         {"monday evening", "2026-11-02T20:00", "part"},
         {"yesterday afternoon", "2026-11-03T15:00", "part"}});
}

TEST_CASE("points: clock times") {
  check({{"2026-11-02 14:30", "2026-11-02T14:30", "minute"},
         {"2026-11-02T14:30", "2026-11-02T14:30", "minute"},
         {"14:30", "2026-11-04T14:30", "minute"},
         {"noon", "2026-11-04T12:00", "minute"},
         {"9:15am", "2026-11-04T09:15", "minute"},
         {"yesterday at 9pm", "2026-11-03T21:00", "minute"},
         {"monday 14:30", "2026-11-02T14:30", "minute"},
         {"10pm", "2026-11-03T22:00", "minute"}});
}

TEST_CASE("points: weeks, months and years") {
  check({{"this week", "2026-11-02T12:00", "week"},
         {"last week", "2026-10-26T12:00", "week"},
         {"last month", "2026-10-01T12:00", "month"},
         {"october", "2026-10-01T12:00", "month"},
         {"2026-10", "2026-10-01T12:00", "month"},
         {"2025", "2025-07-01T12:00", "year"},
         {"last year", "2025-07-01T12:00", "year"}});
}

TEST_CASE("points: what is to come or has two readings is refused") {
  struct Refusal {
    std::string_view typed;
    std::string_view sentence;
    std::string_view hint;
  };
  const std::vector<Refusal> refusals = {
      {"tomorrow", "'tomorrow' has not happened yet", "These work: now"},
      {"2 jan 2027", "'2 jan 2027' has not happened yet", "These work: now"},
      {"11/2", "'11/2' could be two dates", "Either works: 11 feb or 2 nov"},
      {"2/11/26", "'2/11/26' could be two dates",
       "Either works: 2 nov 2026 or 11 feb 2026"},
      {"2m ago", "'2m ago' could be two times",
       "Either works: 2 min ago or 2 months ago"}};
  for (const std::string& zone : kFiveZones) {
    Person person;
    person.env["TZ"] = zone;
    for (const Refusal& refusal : refusals) {
      CAPTURE(zone);
      CAPTURE(refusal.typed);
      const Ending ending = person.wins(
          {"add", "a moment", "--when", std::string(refusal.typed)});
      CHECK(ending.code == 2);
      CHECK(ending.out.empty());
      CHECK(ending.err.find("wins: " + std::string(refusal.sentence) + "\n") ==
            0);
      CHECK(ending.err.find("      Nothing was saved.\n") != std::string::npos);
      CHECK(ending.err.find("      " + std::string(refusal.hint)) !=
            std::string::npos);
    }
    CHECK_FALSE(std::filesystem::exists(person.journal()));
  }
}

TEST_CASE("points: the last session waits for a session") {
  const Person person;
  const Ending ending =
      person.wins({"add", "a moment", "--when", "my last session"});
  CHECK(ending.code != 0);
  CHECK(ending.err.find("Nothing was saved.") != std::string::npos);
  CHECK(person.texts().empty());
}

TEST_CASE("points: what was understood is said") {
  const Person person;
  CHECK(person.wins({"add", "--when", "10pm", "slept"}).out ==
        "Saved 1, yesterday 22:00. There was no hurry.\n");
}

}  // namespace
}  // namespace wins::test
