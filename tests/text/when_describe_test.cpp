// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "text/date_shapes.h"

namespace wins::test {
namespace {

const TableZone kUtc = utc();
const Calendar kWednesday = at("2026-11-04T15:20:00Z", kUtc);

TEST_CASE("describe: words are given back as what they were read as") {
  const std::initializer_list<Expectation> expectations = {
      {"now", "today 15:20"},
      {"today", "today"},
      {"yesterday", "yesterday"},
      {"yesterday 9pm", "yesterday 21:00"},
      {"2 nov 14:30", "Mon 2 Nov 14:30"},
      {"2 nov", "Mon 2 Nov"},
      {"2 dec", "Tue 2 Dec 2025"},
      {"2 dec 2025 8am", "Tue 2 Dec 2025 08:00"},
      {"this morning", "this morning"},
      {"this afternoon", "this afternoon"},
      {"yesterday morning", "yesterday morning"},
      {"yesterday afternoon", "yesterday afternoon"},
      {"yesterday evening", "yesterday evening"},
      {"last night", "last night"},
      {"monday morning", "Mon 2 Nov morning"},
      {"monday afternoon", "Mon 2 Nov afternoon"},
      {"monday evening", "Mon 2 Nov evening"},
      {"monday night", "Mon 2 Nov night"},
      {"last week", "the week of 26 Oct"},
      {"week of 31 dec 2025", "the week of 29 Dec 2025"},
      {"october", "October 2026"},
      {"oct 2025", "October 2025"},
      {"2025", "2025"}};
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.typed);
    CHECK(describe(parse_when(expectation.typed, kWednesday),
                   kWednesday.today()) == expectation.meant);
  }
}

TEST_CASE("describe: an evening of today has names of its own") {
  const Calendar late = at("2026-11-04T23:30:00Z", kUtc);
  CHECK(describe(parse_when("this evening", late), late.today()) ==
        "this evening");
  CHECK(describe(parse_when("tonight", late), late.today()) == "tonight");
}

TEST_CASE("describe: the clock is the one on the wall at that moment") {
  const Moment in_kathmandu{.at = utc_instant("2026-11-04T15:20:00Z"),
                            .offset = std::chrono::minutes(345),
                            .day = parse_iso_day("2026-11-04").value()};
  CHECK(describe(in_kathmandu, parse_iso_day("2026-11-04").value()) ==
        "today 21:05");
}

TEST_CASE("describe: a moment after midnight keeps the day it counts for") {
  const Moment late{.at = utc_instant("2026-11-04T01:30:00Z"),
                    .offset = std::chrono::minutes(0),
                    .day = parse_iso_day("2026-11-03").value()};
  CHECK(describe(late, parse_iso_day("2026-11-03").value()) == "today 01:30");
}

TEST_CASE("describe: what it says is read back as the same moment") {
  for (const std::string_view typed :
       {"now", "today", "yesterday 21:00", "2 nov 14:30", "2 dec",
        "this morning", "last night", "monday evening", "last week", "october",
        "2025"}) {
    CAPTURE(typed);
    const Moment moment = parse_when(typed, kWednesday);
    const std::string described = describe(moment, kWednesday.today());
    CAPTURE(described);
    CHECK(parse_when(described, kWednesday) == moment);
  }
}

}  // namespace
}  // namespace wins::test
