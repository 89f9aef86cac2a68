// SPDX-License-Identifier: MIT
#include "wins/text/duration.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "text/date_shapes.h"

namespace wins::test {
namespace {

std::string length(std::string_view words, NotYet not_yet = NotYet::refused) {
  try {
    const TimeSpan span = parse_time_span(words, not_yet);
    return fmt::format("{} s{}", span.length.count(),
                       span.or_more ? " or more" : "");
  } catch (const UsageError& refusal) {
    return shape(refusal);
  }
}

TEST_CASE("duration: every form of a length of time") {
  const std::initializer_list<Expectation> expectations = {
      {"90s", "90 s"},
      {"20m", "1200 s"},
      {"2h", "7200 s"},
      {"1h30m", "5400 s"},
      {"1h 30m", "5400 s"},
      {"3d", "259200 s"},
      {"2w", "1209600 s"},
      {"1w 2d 3h 4m 5s", "788645 s"},
      {"20 min", "1200 s"},
      {"20 MINUTES", "1200 s"},
      {"2 hours", "7200 s"},
      {"an hour", "3600 s"},
      {"a day", "86400 s"},
      {"twelve weeks", "7257600 s"},
      {"half an hour", "1800 s"},
      {"half hour", "1800 s"},
      {"half a day", "43200 s"},
      {"an hour and ten minutes", "4200 s"},
      {"1.5h", "5400 s"},
      {"0.25 d", "21600 s"},
      {"1.125h", "4050 s"},
      {"0m", "0 s"},
      {"1d+", "86400 s or more"},
      {"1h30m+", "5400 s or more"},
      {"a day or more", "86400 s or more"},
      {"half an hour or more", "1800 s or more"},
      {"5217w", "3155241600 s"}};
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.typed);
    CHECK(length(expectation.typed) == expectation.meant);
  }
}

TEST_CASE("duration: a number alone, and a colon, are offered both ways") {
  CHECK(length("20") == "'20' has no unit | Either works: 20m or 20h");
  CHECK(length(" 5 ") == "' 5 ' has no unit | Either works: 5m or 5h");
  CHECK(length("1:30") ==
        "'1:30' could be two lengths of time | Either works: 1h30m or 1m30s");
}

TEST_CASE("duration: not-yet is nothing or more, where it may be said") {
  CHECK(length("not-yet", NotYet::allowed) == "0 s or more");
  CHECK(length("Not yet", NotYet::allowed) == "0 s or more");
  CHECK(length("20m", NotYet::allowed) == "1200 s");
  CHECK(length("not-yet") ==
        "'not-yet' is not a length of time wins can read | These work: 20m, "
        "1h30m, 3d, half an hour, 1d+");
}

TEST_CASE("duration: what is no length of time is refused with forms") {
  for (const std::string_view typed : {"",
                                       " ",
                                       "soon",
                                       "-5m",
                                       "1h-1m",
                                       "1e9s",
                                       "0x10m",
                                       "1hh",
                                       "m",
                                       "1.5.5h",
                                       "1 h 5",
                                       "P1DT2H",
                                       "00:00:-1",
                                       "1h1h",
                                       "1m1h",
                                       "1.5h30m",
                                       "1,5h",
                                       "1.h",
                                       ".5h",
                                       "1.2345h",
                                       "0m+",
                                       "1h and",
                                       "half",
                                       "half ago",
                                       "half 20m",
                                       "a few minutes",
                                       "2 months",
                                       "1 year",
                                       "+1h",
                                       "1d++",
                                       "1d or",
                                       "1d or more or more",
                                       "an hour and a half",
                                       "not-yet",
                                       "\xd9\xa3m",
                                       "20m ago",
                                       "99999999999"}) {
    CAPTURE(typed);
    CHECK(length(typed) ==
          fmt::format("'{}' is not a length of time wins can read | These "
                      "work: 20m, 1h30m, 3d, half an hour, 1d+",
                      typed));
  }
}

TEST_CASE("duration: more than a hundred years are refused, however many") {
  for (const std::string_view typed :
       {"5300w", "36525d 1d", "9999999999999h", "99999999999999999999999999s",
        "5217w 6d 23h"}) {
    CAPTURE(typed);
    CHECK_THROWS_AS(static_cast<void>(parse_time_span(typed, NotYet::refused)),
                    UsageError);
  }
  CHECK(length("9999999999999h") ==
        "'9999999999999h' is longer than a hundred years | These work: 20m, "
        "1h30m, 3d, half an hour, 1d+");
}

struct Described {
  std::int64_t seconds;
  bool or_more;
  std::string_view text;
};

TEST_CASE("duration: two units at most are shown") {
  const std::initializer_list<Described> table = {
      {0, false, "0m"},        {0, true, "not yet"},
      {45, false, "45s"},      {90, false, "1m 30s"},
      {2400, false, "40m"},    {5400, false, "1h 30m"},
      {259200, false, "3d"},   {86400, true, "1d or more"},
      {86405, false, "1d 5s"}, {788645, false, "1w 2d"},
      {1209600, false, "2w"}};
  for (const Described& row : table) {
    CAPTURE(row.seconds);
    CHECK(describe(TimeSpan{.length = std::chrono::seconds(row.seconds),
                            .or_more = row.or_more}) == row.text);
  }
}

TEST_CASE("duration: what is shown is read back, to two units") {
  const bool holds = rc::check([] {
    const TimeSpan span{.length = std::chrono::minutes(
                            *rc::gen::inRange<std::int64_t>(1, 1440)),
                        .or_more = *rc::gen::arbitrary<bool>()};
    RC_ASSERT(parse_time_span(describe(span), NotYet::refused) == span);
  });
  CHECK(holds);
}

}  // namespace
}  // namespace wins::test
