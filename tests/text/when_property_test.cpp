// SPDX-License-Identifier: MIT
// What holds for date words of any kind.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <vector>

#include "text/date_shapes.h"
#include "wins/text/duration.h"

namespace wins::test {
namespace {

using std::chrono::days;

TEST_CASE("when: each day from 2000 to 2030 is read back, spelled three ways") {
  const TableZone zone = berlin_2026();
  const Calendar calendar = at("2031-01-01T12:00:00Z", zone);
  const Day end = parse_iso_day("2031-01-01").value();
  int seen = 0;
  for (Day day = parse_iso_day("2000-01-01").value(); day < end;
       day += days(1)) {
    const bool same =
        parse_when(iso_day(day), calendar).day == day &&
        parse_when(long_day(day), calendar).day == day &&
        parse_when(short_day(day, calendar.today()), calendar).day == day;
    REQUIRE_MESSAGE(same, iso_day(day));
    ++seen;
  }
  CHECK(seen == 11323);
}

std::string words_of(const std::vector<std::string>& pieces) {
  std::string text;
  for (const std::string& piece : pieces) {
    text += piece;
  }
  return text;
}

rc::Gen<std::vector<std::string>> any_words() {
  return rc::gen::container<std::vector<std::string>>(
      rc::gen::elementOf(std::vector<std::string>{
          " ",         " ",       " ",        " ",       " ",
          ",",         "on",      "at",       "the",     "in",
          "of",        "now",     "last",     "this",    "next",
          "yesterday", "tonight", "tomorrow", "day",     "before",
          "mon",       "tue",     "friday",   "nov",     "feb",
          "october",   "week",    "month",    "year",    "session",
          "ago",       "from",    "half",     "an",      "a",
          "two",       "twelve",  "min",      "h",       "m",
          "days",      "years",   "am",       "pm",      "noon",
          "midnight",  "morning", "evening",  "night",   "0",
          "2",         "9",       "13",       "29",      "31",
          "60",        "99",      "2026",     "1899",    "9999",
          "-",         "/",       ".",        ":",       "T",
          "Z",         "+01:00",  "14:30",    "nd",      "99999999999999999999",
          "not",       "yet",     "+",        "or more", "\xff",
          "\u00e9"}));
}

/// True when reading gave a value or a UsageError.
template <typename Read>
bool is_answered(const Read& read) {
  try {
    static_cast<void>(read());
    return true;
  } catch (const UsageError& refusal) {
    return !std::string_view(refusal.what()).empty() && !refusal.hint().empty();
  }
}

TEST_CASE(
    "when: any words give a moment that is not later than now, or are "
    "refused with a hint") {
  const TableZone zone = new_york_2026();
  Calendar calendar = at("2026-11-04T15:20:00Z", zone);
  calendar.day_starts = std::chrono::hours(4);
  const bool holds = rc::check([&calendar] {
    const std::string words = words_of(*any_words());
    RC_ASSERT(is_answered([&] {
      const Moment moment = parse_when(words, calendar);
      RC_ASSERT(moment.at <= calendar.now);
      return moment;
    }));
    RC_ASSERT(is_answered([&] { return parse_range(words, calendar); }));
    RC_ASSERT(is_answered([&] { return parse_since(words, calendar); }));
    RC_ASSERT(is_answered([&] { return parse_until(words, calendar); }));
    RC_ASSERT(
        is_answered([&] { return parse_time_span(words, NotYet::allowed); }));
  });
  CHECK(holds);
}

TEST_CASE("when: what a moment is called is read back as that moment") {
  const TableZone zone = kathmandu();
  const Calendar calendar = at("2026-11-04T09:20:00Z", zone);
  const bool holds = rc::check([&calendar] {
    const std::int64_t count = *rc::gen::inRange<std::int64_t>(0, 20000);
    const std::string unit = *rc::gen::element<std::string>(
        "minutes", "hours", "days", "weeks", "months");
    RC_PRE(unit != "months" || count < 1200);
    RC_PRE(unit != "weeks" || count < 6000);
    const Moment moment =
        parse_when(std::to_string(count) + " " + unit + " ago", calendar);
    const std::string described = describe(moment, calendar.today());
    RC_LOG() << described;
    RC_ASSERT(parse_when(described, calendar) == moment);
  });
  CHECK(holds);
}

}  // namespace
}  // namespace wins::test
