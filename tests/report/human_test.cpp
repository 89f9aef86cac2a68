// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <limits>

#include "samples.h"
#include "support/golden.h"

using namespace wins;
using namespace wins::test;

namespace {

std::string human_of(Block block, const Style& style = plain_style()) {
  return written(object_report({std::move(block)}), Format::human, style);
}

std::string fact_of(const Cell& value) {
  return human_of(
      {.body = Facts{{{.key = "it", .label = "It", .value = value}}}});
}

}  // namespace

TEST_CASE("human: one of each block on a wide screen, a pipe, a narrow one") {
  check_golden("sample.wide",
               written(sample_report(), Format::human, narrow_style(100)));
  check_golden("sample.pipe",
               written(sample_report(), Format::human, plain_style()));
  check_golden("sample.narrow",
               written(sample_report(), Format::human, narrow_style(20)));
}

TEST_CASE("human: a sentence is broken at the columns, never in a pipe") {
  const Note note{"That was the week. Nothing has to follow from it."};
  CHECK(human_of({.body = note}, narrow_style(20)) ==
        "That was the week.\nNothing has to\nfollow from it.\n");
  CHECK(human_of({.body = note}) ==
        "That was the week. Nothing has to follow from it.\n");
}

TEST_CASE("human: a line keeps its indentation where it is broken") {
  CHECK(human_of({.body = Note{"wins\n  add  write one down"}},
                 narrow_style(16)) == "wins\n  add  write one\n  down\n");
}

TEST_CASE("human: an empty sentence is an empty line") {
  CHECK(human_of({.body = Note{}}) == "\n");
}

TEST_CASE("human: a sentence with the person's words in it is made safe") {
  CHECK(human_of({.body = Note{"Then: a\x1b[2Jb"}}) == "Then: a␛[2Jb\n");
}

TEST_CASE("human: facts have their label, and nothing is no line") {
  struct Case {
    Cell value;
    std::string line;
  };
  const std::vector<Case> cases = {
      {Cell("words"), "It: words\n"},
      {Cell(), ""},
      {Cell(std::vector<std::string>{}), ""},
      {Cell(std::int64_t{62}), "It: 62\n"},
      {Cell(3.0), "It: 3\n"},
      {Cell(3.26), "It: 3.3\n"},
      {Cell(-0.01), "It: 0\n"},
      {Cell(std::numeric_limits<double>::quiet_NaN()), ""},
      {Cell(true), "It: yes\n"},
      {Cell(false), "It: no\n"},
      {Cell(kToday), "It: Wed 4 Nov\n"},
      {Cell(std::vector<std::string>{"tea", "sun"}), "It: tea, sun\n"},
      {Cell(std::vector<std::int64_t>{12, 240}), "It: 12, 240\n"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    CHECK(fact_of(one.value) == one.line);
  }
}

TEST_CASE("human: a fact without a label is its value alone") {
  CHECK(human_of({.body = Facts{{{.key = "path", .value = "/a/b"}}}}) ==
        "/a/b\n");
}

TEST_CASE("human: a long fact goes on under itself") {
  const Facts facts{{{.key = "it", .label = "Ways", .value = "the good tea"}}};
  CHECK(human_of({.body = facts}, narrow_style(14)) ==
        "Ways: the\n  good tea\n");
}

TEST_CASE("human: what is for machines is left out") {
  CHECK(human_of({.body = Note{"words"}, .audience = Audience::machines})
            .empty());
}
