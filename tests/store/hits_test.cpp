// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "journal_bench.h"

namespace wins::test {
namespace {

using Ids = std::vector<EntryId>;

TEST_CASE("hits: words, beginnings and tags, each with its entries") {
  JournalBench bench;
  bench.add(an_entry("asked jo").tagged("friends"));
  bench.add(an_entry("a job, and I was asking").used_to("jo jo"));
  bench.add(an_entry("nothing").tagged("friends"));
  const std::vector<Sought> sought = {
      {.text = "jo", .how = Sought::How::word},
      {.text = "ask", .how = Sought::How::beginning},
      {.text = "friends", .how = Sought::How::tag},
      {.text = "\" OR 1", .how = Sought::How::word},
      {.text = "", .how = Sought::How::beginning}};
  const std::vector<Hits> hits = bench.store->hits(sought, 10);
  REQUIRE(hits.size() == 5);
  CHECK(hits[0].entries == Ids{1});
  CHECK(hits[0].about == 1);
  CHECK(hits[1].entries == Ids{1, 2});
  CHECK(hits[2].entries == Ids{1, 3});
  CHECK(hits[3].entries.empty());
  CHECK(hits[4].entries.empty());
}

TEST_CASE("hits: beyond the limit the rest is judged") {
  JournalBench bench;
  for (int i = 0; i < 40; ++i) {
    bench.add(an_entry(i % 2 == 0 ? "rain" : "sun"));
  }
  const std::vector<Sought> sought = {
      {.text = "rain", .how = Sought::How::word}};
  const std::vector<Hits> hits = bench.store->hits(sought, 5);
  CHECK(hits[0].entries == Ids{1, 3, 5, 7, 9});
  CHECK(hits[0].about == 22);
}

TEST_CASE("entries: those that are there, in the order of the ids") {
  JournalBench bench;
  bench.add(an_entry("one"));
  bench.add(an_entry("two").tagged("x"));
  const Ids ids = {2, 7, 1};
  const std::vector<Entry> entries = bench.store->entries(ids);
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].text == "two");
  CHECK(entries[0].tags.size() == 1);
  CHECK(entries[1].text == "one");
}

}  // namespace
}  // namespace wins::test
