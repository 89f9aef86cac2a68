// SPDX-License-Identifier: MIT
// What --on, --since and --until find at Wed 2026-11-04 15:20, in five zones.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "session/person.h"
#include "session/zones.h"

namespace wins::test {
namespace {

/// Entries whose words are the time they are dated with, oldest first.
void write_moments(const Person& person) {
  for (const std::string when :
       {"2025-07-09 10:00", "2025-11-04 10:00", "2025-12-02 10:00",
        "2026-10-04 10:00", "2026-10-26 10:00", "2026-10-28 10:00",
        "2026-11-01 10:00", "2026-11-02 14:30", "2026-11-02 19:00",
        "2026-11-03 17:59", "2026-11-03 18:00", "2026-11-04 04:59",
        "2026-11-04 05:00", "2026-11-04 13:20", "2026-11-04 15:20"}) {
    REQUIRE(person.wins({"add", "-q", "--when", when, when}).code == 0);
  }
}

struct Row {
  std::vector<std::string> options;
  std::string_view found;  ///< the words of the entries, a line each
};

void check(const std::vector<Row>& rows) {
  for (const std::string& zone : kFiveZones) {
    Person person;
    person.env["TZ"] = zone;
    write_moments(person);
    for (const Row& row : rows) {
      CAPTURE(zone);
      CAPTURE(row.options.back());
      std::vector<std::string> line{"list", "--words-only", "--oldest-first"};
      line.insert(line.end(), row.options.begin(), row.options.end());
      const Ending ending = person.wins(line);
      CHECK(ending.code == 0);
      CHECK(ending.out == row.found);
    }
  }
}

TEST_CASE("ranges: days") {
  check({{{"--on", "yesterday"}, "2026-11-03 17:59\n2026-11-03 18:00\n"},
         {{"--on", "day before yesterday"},
          "2026-11-02 14:30\n2026-11-02 19:00\n"},
         {{"--on", "last tue"}, "2026-11-03 17:59\n2026-11-03 18:00\n"},
         {{"--on", "last wed"}, "2026-10-28 10:00\n"},
         {{"--on", "3 days ago"}, "2026-11-01 10:00\n"},
         {{"--on", "2 dec"}, "2025-12-02 10:00\n"},
         {{"--on", "a week ago"}, "2026-10-28 10:00\n"},
         {{"--on", "a month ago"}, "2026-10-04 10:00\n"},
         {{"--on", "a year ago"}, "2025-11-04 10:00\n"},
         {{"--on", "tomorrow"}, ""},
         {{"--on", "2 jan 2027"}, ""}});
}

TEST_CASE("ranges: minutes and parts of days") {
  check({{{"--on", "2026-11-02 14:30"}, "2026-11-02 14:30\n"},
         {{"--on", "2026-11-02 14:31"}, ""},
         {{"--on", "this morning"}, "2026-11-04 05:00\n"},
         {{"--on", "last night"}, "2026-11-03 18:00\n2026-11-04 04:59\n"},
         {{"--on", "monday evening"}, "2026-11-02 19:00\n"},
         {{"--on", "2h ago"}, "2026-11-04 13:20\n"},
         {{"--on", "now"}, "2026-11-04 15:20\n"}});
}

TEST_CASE("ranges: weeks, months and years") {
  check({{{"--on", "last week"},
          "2026-10-26 10:00\n2026-10-28 10:00\n2026-11-01 10:00\n"},
         {{"--on", "last month"},
          "2026-10-04 10:00\n2026-10-26 10:00\n2026-10-28 10:00\n"},
         {{"--on", "october"},
          "2026-10-04 10:00\n2026-10-26 10:00\n2026-10-28 10:00\n"},
         {{"--on", "2026-10"},
          "2026-10-04 10:00\n2026-10-26 10:00\n2026-10-28 10:00\n"},
         {{"--on", "2025"},
          "2025-07-09 10:00\n2025-11-04 10:00\n2025-12-02 10:00\n"},
         {{"--on", "last year"},
          "2025-07-09 10:00\n2025-11-04 10:00\n2025-12-02 10:00\n"}});
}

TEST_CASE("ranges: both ends belong to it") {
  check({{{"--since", "2026-11-03 18:00", "--until", "2026-11-04 05:00"},
          "2026-11-03 18:00\n2026-11-04 04:59\n2026-11-04 05:00\n"},
         {{"--since", "monday", "--until", "monday"},
          "2026-11-02 14:30\n2026-11-02 19:00\n"},
         {{"--since", "2h ago"}, "2026-11-04 13:20\n2026-11-04 15:20\n"},
         {{"--until", "2025"},
          "2025-07-09 10:00\n2025-11-04 10:00\n2025-12-02 10:00\n"},
         {{"--since", "this morning", "--until", "tomorrow"},
          "2026-11-04 05:00\n2026-11-04 13:20\n2026-11-04 15:20\n"}});
}

TEST_CASE("ranges: two readings are refused") {
  const Person person;
  for (const std::string typed : {"11/2", "2/11/26", "2m ago", "blursday"}) {
    CAPTURE(typed);
    const Ending ending = person.wins({"list", "--on", typed});
    CHECK(ending.code == 2);
    CHECK(ending.err.find("wins: '" + typed + "'") == 0);
  }
}

}  // namespace
}  // namespace wins::test
