// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <stdexcept>

#include "samples.h"

using namespace wins;
using namespace wins::test;

namespace {

std::string human_of(const Table& table, const Style& style = plain_style()) {
  return written(object_report({{.body = table}}), Format::human, style);
}

/// Two counts with bars; the larger is 14 unless said otherwise.
Table counts(std::int64_t largest = 14) {
  Table table =
      table_of({{.key = "kind", .width = 10},
                {.key = "count", .align = Align::right, .width = 4}},
               {{"a boundary", largest}, {"noticing", std::int64_t{7}}});
  table.bars = {1, largest};
  return table;
}

/// A key and a text that takes what is left of the line.
Table texts(std::string text) {
  return table_of({{.key = "key", .width = 6}, {.key = "value"}},
                  {{"editor", std::move(text)}, {"x", "y"}});
}

}  // namespace

TEST_CASE("human table: columns stand below each other") {
  CHECK(human_of(texts("nano")) == "editor  nano\nx       y\n");
}

TEST_CASE("human table: rows are indented below a title") {
  Table table = texts("nano");
  table.title = "Settings";
  CHECK(human_of(table) == "Settings\n  editor  nano\n  x       y\n");
}

TEST_CASE("human table: headings stand above their columns") {
  Table table = counts();
  table.bars.reset();
  table.columns[0].heading = "Kind";
  table.columns[1].heading = "N";
  CHECK(human_of(table) ==
        "Kind           N\na boundary    14\nnoticing       7\n");
}

TEST_CASE("human table: a bar has a sign a count while there is room") {
  CHECK(human_of(counts(), narrow_style(80)) ==
        "a boundary    14  ##############\nnoticing       7  #######\n");
}

TEST_CASE("human table: larger counts are scaled to at most 40 signs") {
  CHECK(human_of(counts(400), narrow_style(80)) ==
        "a boundary   400  ########################################\n"
        "noticing       7  #\n");
  CHECK(human_of(counts(400)) == human_of(counts(400), narrow_style(80)));
}

TEST_CASE("human table: bars are scaled to the room that is left") {
  CHECK(human_of(counts(400), narrow_style(40)) ==
        "a boundary   400  ######################\nnoticing       7  #\n");
}

TEST_CASE("human table: a narrow terminal has no bars") {
  CHECK(human_of(counts(), narrow_style(39)) ==
        "a boundary    14\nnoticing       7\n");
}

TEST_CASE("human table: none is no bar") {
  Table table = table_of({{.key = "count", .align = Align::right, .width = 2}},
                         {{std::int64_t{0}}, {std::int64_t{2}}});
  table.bars = {0, 2};
  CHECK(human_of(table) == " 0\n 2  ##\n");
}

TEST_CASE("human table: a long last text goes on below its column") {
  CHECK(human_of(texts("a command that is long"), narrow_style(24)) ==
        "editor  a command that\n        is long\nx       y\n");
}

TEST_CASE("human table: without room beside it a text has its own lines") {
  CHECK(human_of(texts("a command that is long"), narrow_style(16)) ==
        "editor\n  a command that\n  is long\nx       y\n");
}

TEST_CASE("human table: a text longer than its column is not cut") {
  const Table table =
      table_of({{.key = "a", .width = 3}, {.key = "b"}}, {{"longer", "b"}});
  CHECK(human_of(table) == "longer  b\n");
}

TEST_CASE("human table: wide letters take their two columns") {
  const Table table = table_of({{.key = "a", .width = 6}, {.key = "b"}},
                               {{"\u4e16\u754c", "b"}, {"caf\u00e9", "b"}});
  CHECK(human_of(table) == "\u4e16\u754c    b\ncaf\u00e9    b\n");
}

TEST_CASE("human table: cells are made safe, line breaks too") {
  const Table table =
      table_of({{.key = "a", .width = 3}, {.key = "b"}}, {{"a\nb", "\x1b[2J"}});
  CHECK(human_of(table) == "a␊b  ␛[2J\n");
}

TEST_CASE("human table: a column for machines is left out") {
  const Table table = table_of({{.key = "a"},
                                {.key = "b", .audience = Audience::machines},
                                {.key = "c", .audience = Audience::machines}},
                               {{"words", "no", "no"}});
  CHECK(human_of(table) == "words\n");
}

TEST_CASE("human table: a row that does not fit is refused") {
  CHECK_THROWS_AS(human_of(table_of({{.key = "a"}}, {{"one", "two"}})),
                  std::logic_error);
}
