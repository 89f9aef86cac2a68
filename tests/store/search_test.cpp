// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "journal_bench.h"

namespace wins {
namespace {

using test::an_entry;
using test::Ids;
using test::JournalBench;
using How = SearchTerm::How;

TEST_CASE("words are found without regard to case and accents, as prefixes") {
  JournalBench bench;
  bench.add(an_entry("Café with Zoë, quietly"));
  bench.add(an_entry("told mum i can't talk tonight"));
  struct Row {
    std::string text{};
    Ids found{};
  };
  const std::vector<Row> rows = {
      {.text = "cafe", .found = {1}},   {.text = "CAFÉ", .found = {1}},
      {.text = "zoe", .found = {1}},    {.text = "quiet", .found = {1}},
      {.text = "uiet", .found = {}},    {.text = "told mum", .found = {2}},
      {.text = "told m", .found = {2}}, {.text = "mum told", .found = {}},
      {.text = "tol mum", .found = {}}, {.text = "can't", .found = {2}},
      {.text = "nobody", .found = {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(bench.search(row.text) == row.found);
  }
}

TEST_CASE("text, used_to and kinder are searched, each term on its own") {
  JournalBench bench;
  bench.add(an_entry("stayed").used_to("walked out").kinder("kept the door"));
  Filter filter;
  filter.search = {{.text = "stay"}, {.text = "walked"}, {.text = "door"}};
  CHECK(bench.ids(filter) == Ids{1});
  CHECK(bench.store->count(filter) == 1);
  filter.search.push_back({.text = "window"});
  CHECK(bench.ids(filter).empty());
}

TEST_CASE("the signs of the search language are plain text") {
  JournalBench bench;
  bench.add(an_entry("said \"no\" and meant it"));
  bench.add(an_entry("text NEAR here OR there NOT now AND then"));
  struct Row {
    std::string text{};
    Ids found{};
  };
  const std::vector<Row> rows = {
      {.text = "\"no\" and", .found = {1}},
      {.text = "\"", .found = {}},
      {.text = "\"\"", .found = {}},
      {.text = "no\" OR \"text", .found = {}},
      {.text = "OR", .found = {2}},
      {.text = "NOT", .found = {2}},
      {.text = "near here", .found = {2}},
      {.text = "NEAR(here there)", .found = {}},
      {.text = "text:near", .found = {2}},
      {.text = "kinder:near", .found = {}},
      {.text = "^text", .found = {2}},
      {.text = "here + or", .found = {2}},
      {.text = "the*", .found = {2}},
      {.text = "-now", .found = {2}},
      {.text = "(", .found = {}},
      {.text = ";--", .found = {}},
      {.text = std::string("me\0ant", 6), .found = {}},
      {.text = std::string("\0", 1), .found = {}},
      {.text = "", .found = {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(bench.search(row.text) == row.found);
  }
}

TEST_CASE("a text can be looked for as it stands") {
  JournalBench bench;
  bench.add(an_entry("今日は休んだ"));
  bench.add(an_entry("100% there :-)").used_to("_%"));
  bench.add(an_entry("x").kinder("休む"));
  CHECK(bench.search("休", How::verbatim) == Ids{3, 1});
  CHECK(bench.search("休んだ", How::verbatim) == Ids{1});
  CHECK(bench.search(":-)", How::verbatim) == Ids{2});
  CHECK(bench.search("%", How::verbatim) == Ids{2});
  CHECK(bench.search("_", How::verbatim) == Ids{2});
  CHECK(bench.search("THERE", How::verbatim).empty());
}

TEST_CASE("words and verbatim terms, tags and days go together") {
  JournalBench bench;
  bench.add(an_entry("rested :)").tagged("mum"));
  bench.add(an_entry("rested :)"));
  bench.add(an_entry("rested").tagged("mum"));
  Filter filter;
  filter.search = {{.text = "rest"}, {.text = ":)", .how = How::verbatim}};
  filter.tags = {test::tag("mum")};
  CHECK(bench.ids(filter) == Ids{1});
}

TEST_CASE("the index follows every change") {
  JournalBench bench;
  const EntryId id = bench.add(an_entry("walked").used_to("froze"));
  bench.edit(id, "strolled");
  CHECK(bench.search("walked").empty());
  CHECK(bench.search("strolled") == Ids{1});
  CHECK(bench.search("froze") == Ids{1});
  bench.store->undo(1);
  CHECK(bench.search("walked") == Ids{1});
  CHECK(bench.search("strolled").empty());
  bench.remove({id});
  CHECK(bench.search("walked").empty());
  bench.store->undo(2);
  CHECK(bench.search("walked").empty());
  bench.store->redo(2);
  bench.store->undo(1);
  CHECK(bench.search("walked") == Ids{1});
}

}  // namespace
}  // namespace wins
