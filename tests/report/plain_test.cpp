// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

#include "samples.h"
#include "support/golden.h"

using namespace wins;
using namespace wins::test;

namespace {

std::string plain_of(const Report& report) {
  return written(report, Format::plain, plain_style());
}

/// A text as plain output writes it.
std::string escaped(const Cell& cell) {
  const std::string line = plain_of(
      object_report({{.body = Facts{{{.key = "it", .value = cell}}}}}));
  return line.substr(3, line.size() - 4);
}

}  // namespace

TEST_CASE("plain: a list is a line an entry, its fields in a fixed order") {
  check_golden(
      "list.plain",
      plain_of(list_report({here_entry(), sam_entry(), full_entry()})));
}

TEST_CASE("plain: a list of nothing prints nothing") {
  CHECK(plain_of(list_report({})).empty());
}

TEST_CASE("plain: an entry has fourteen fields") {
  const std::string line = plain_of(list_report({here_entry()}));
  CHECK(std::ranges::count(line, '\t') == 13);
  CHECK(std::ranges::count(line, '\n') == 1);
}

TEST_CASE("plain: one entry is one line") {
  Report report = list_report({sam_entry()});
  report.shape = Shape::entry;
  CHECK(plain_of(report) ==
        "41\t2026-11-04T15:20:00+00:00\t2026-11-04\treach\tfamily,Sam\t\t"
        "asked sam to sit with me +family\t"
        "i'd go to my room and wait for it to pass\t\t2400\t\tbrief\t\t\n");
}

TEST_CASE("plain: a report of one entry holds exactly one") {
  Report none = list_report({});
  none.shape = Shape::entry;
  CHECK_THROWS_AS(plain_of(none), std::logic_error);
}

TEST_CASE("plain: lengths of time are seconds, with a + for or more") {
  Entry entry = plain_entry(1, moment_on(kToday, {}), "x");
  entry.measures.duration =
      TimeSpan{.length = std::chrono::days(1), .or_more = true};
  entry.measures.repair = TimeSpan{.length = std::chrono::seconds(90)};
  CHECK(plain_of(list_report({entry})) ==
        "1\t2026-11-04T00:00:00+00:00\t2026-11-04\t\t\t\tx\t\t\t86400+\t\t\t\t"
        "90\n");
}

TEST_CASE("plain: a measure that is off is empty") {
  Style style = plain_style();
  style.measures_off = {Measure::duration, Measure::choice};
  CHECK(written(list_report({sam_entry()}), Format::plain, style)
            .ends_with("wait for it to pass\t\t\t\t\t\t\n"));
}

TEST_CASE("plain: in a report each line begins with the key of its block") {
  check_golden("sample.plain", plain_of(sample_report()));
}

TEST_CASE("plain: what is for people is left out, blocks and columns") {
  Table table = table_of({{.key = "a", .audience = Audience::people},
                          {.key = "b", .audience = Audience::machines}},
                         {{"words", std::int64_t{1}}});
  const Facts fact{{{.key = "c", .value = std::int64_t{2}}}};
  CHECK(plain_of(object_report(
            {{.body = table}, {.body = fact, .audience = Audience::people}})) ==
        "rows\t1\n");
}

TEST_CASE("plain: text has an escaping of its own, letters stay") {
  struct Case {
    Cell cell;
    std::string plain;
  };
  const std::vector<Case> cases = {
      {Cell(), ""},
      {Cell("a\tb\nc\rd\\e"), "a\\tb\\nc\\rd\\\\e"},
      {Cell("\x1b[2J\a\x7f"), "\\x1B[2J\\x07\\x7F"},
      {Cell("\u009b31m"), "\\u{009B}31m"},
      {Cell("\x9b"), "\\x9B"},
      {Cell("\u202e\u2028"), "\\u{202E}\\u{2028}"},
      {Cell("\ufeff\u200b\U000E0041"), "\\u{FEFF}\\u{200B}\\u{E0041}"},
      {Cell("caf\u00e9, \U0001F33B"), "caf\u00e9, \U0001F33B"},
      {Cell(std::vector<std::string>{"a,b", "c\\"}), "a\\,b,c\\\\"},
      {Cell(std::vector<std::int64_t>{12, 240}), "12,240"},
      {Cell(std::int64_t{-3}), "-3"},
      {Cell(2.5), "2.5"},
      {Cell(false), "false"},
      {Cell(kToday), "2026-11-04"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.plain);
    CHECK(escaped(one.cell) == one.plain);
  }
}
