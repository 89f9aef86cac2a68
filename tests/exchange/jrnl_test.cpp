// SPDX-License-Identifier: MIT
// Journals as jrnl writes them; what jrnl itself reads out of such files is
// what is looked for.
#include <doctest/doctest.h>

#include "exchange/journeys.h"

namespace wins::test {
namespace {

Found found_jrnl(const std::string& bytes) {
  return found_in(bytes, import_jrnl);
}

std::vector<std::string> tags_of(const Entry& entry) {
  std::vector<std::string> names;
  for (const Tag& tag : entry.tags) {
    names.push_back(tag.shown);
  }
  return names;
}

using Names = std::vector<std::string>;

TEST_CASE("jrnl: an entry goes from its date to the next one") {
  const Found found = found_jrnl(
      "[2026-03-14 09:26] Went for a walk.\n"
      "\n"
      "The @park was quiet. Met @Sam.\n"
      "\n"
      "[1] a footnote, and no date\n"
      "\n"
      "[2026-03-15 21:05] Slept early. *\n"
      "[2026-03-16 07:00] Third");
  REQUIRE(found.refusal.empty());
  REQUIRE(found.entries.size() == 3);
  CHECK(found.entries[0].text ==
        "Went for a walk.\n\nThe @park was quiet. Met @Sam.\n\n"
        "[1] a footnote, and no date");
  CHECK(found.entries[0].when.at == utc_instant("2026-03-14T08:26:00Z"));
  CHECK(tags_of(found.entries[0]) == Names{"park", "Sam"});
  CHECK(found.entries[1].text == "Slept early.");
  CHECK(tags_of(found.entries[1]) == Names{"starred"});
  CHECK(found.entries[2].text == "Third");
}

TEST_CASE("jrnl: dates in the styles that its settings allow") {
  const struct {
    std::string date;
    std::string at;
  } cases[] = {
      {"2026-03-14 09:26:53", "2026-03-14T08:26:53Z"},
      {"2026-03-14 09:26:53 AM", "2026-03-14T08:26:53Z"},
      {"2026-03-14 09:26 PM", "2026-03-14T20:26:00Z"},
      {"2026-03-14 12:05 AM", "2026-03-13T23:05:00Z"},
      {"2026-03-14 9:26pm", "2026-03-14T20:26:00Z"},
      {"2026/03/14 09:26", "2026-03-14T08:26:00Z"},
      {"14.03.2026 09:26", "2026-03-14T08:26:00Z"},
      {"14/03/2026 09:26", "2026-03-14T08:26:00Z"},
      {"03/14/2026 09:26", "2026-03-14T08:26:00Z"},
      {"Saturday, March 14, 2026 at 9:26 AM", "2026-03-14T08:26:00Z"},
      {"14 Mar 2026 09:26", "2026-03-14T08:26:00Z"},
      {"2026-03 09:26", "2026-03-01T08:26:00Z"},
      {"2026-03-14T09:26", "2026-03-14T08:26:00Z"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.date);
    const Found found = found_jrnl("[" + one.date + "] Title\n");
    REQUIRE(found.refusal.empty());
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries.front().text == "Title");
    CHECK(found.entries.front().when.at == utc_instant(one.at));
    CHECK(found.entries.front().when.precision == Precision::minute);
  }
}

TEST_CASE("jrnl: a date without a time is a day") {
  const Found found = found_jrnl("[2026-03-14] Title\n");
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries.front().when.precision == Precision::day);
  CHECK(iso_day(found.entries.front().when.day) == "2026-03-14");
}

TEST_CASE("jrnl: journals of jrnl 1 have no brackets") {
  const Found found = found_jrnl(
      "2026-03-14 09:26 Said \"[this] is it\".\n"
      "The first body.\n"
      "\n"
      "[2026-03-20 12:55] a line of a chat\n"
      "\n"
      "2026-03-15 03:40 PM Slept. *\n"
      "2026-03-16 07:00:30 at home\n");
  REQUIRE(found.refusal.empty());
  REQUIRE(found.entries.size() == 3);
  CHECK(found.entries[0].text ==
        "Said \"[this] is it\".\nThe first body.\n\n"
        "[2026-03-20 12:55] a line of a chat");
  CHECK(found.entries[1].when.at == utc_instant("2026-03-15T14:40:00Z"));
  CHECK(found.entries[1].text == "Slept.");
  CHECK(tags_of(found.entries[1]) == Names{"starred"});
  CHECK(found.entries[2].when.at == utc_instant("2026-03-16T06:00:30Z"));
}

TEST_CASE("jrnl: in a journal with brackets a bare date is a line of words") {
  const Found found =
      found_jrnl("[2026-03-14 09:26] One\n2026-03-15 10:00 still one\n");
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries.front().text == "One\n2026-03-15 10:00 still one");
}

TEST_CASE("jrnl: tags are words with @, as far as they can be tags") {
  const Found found = found_jrnl(
      "[2026-03-14 09:26] mail me@there.com @one, @two/three! (@no) @4you "
      "@ONE @c++\n");
  REQUIRE(found.entries.size() == 1);
  CHECK(tags_of(found.entries.front()) == Names{"one", "two/three", "c"});
}

TEST_CASE("jrnl: a file without a date is one entry of now") {
  const Found found =
      found_jrnl("[qwertyuiop] Subject\nNo date.\n\n[asdfghjkl] More\n");
  REQUIRE(found.refusal.empty());
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries.front().when.at == kNow);
  CHECK(found.entries.front().text ==
        "[qwertyuiop] Subject\nNo date.\n\n[asdfghjkl] More");
  CHECK(found_jrnl("").entries.empty());
  CHECK(found_jrnl("\n \n").entries.empty());
}

TEST_CASE("jrnl: what would be lost is named instead") {
  CHECK(found_jrnl("words before\n[2026-03-14 09:26] One\n").refusal ==
        "file, line 1: words come before the first date");
  CHECK(found_jrnl("[2026-03-14 09:26] One\n\n[03/04/2026 10:00] Two\n")
            .refusal ==
        "file, line 3: '[03/04/2026 10:00] ' could be two dates");
  CHECK(
      found_jrnl("[2026-03-14 09:26] One\n\n[2026-03-14 09:27]  \n").refusal ==
      "file, line 3: there are no words in 'text'");
}

TEST_CASE("jrnl: a journal a second time adds nothing") {
  const std::string journal =
      "[2026-03-14 09:26] One\n\n[2026-03-14 09:26] One\n\n"
      "[2026-03-15 10:00] Two @home\n";
  const auto store = open_in_memory(CountingUids());
  CHECK(import_into(*store, journal, import_jrnl).entries == 3);
  const Imported again = import_into(*store, journal, import_jrnl);
  CHECK(again.entries == 0);
  CHECK(again.known == 3);
}

}  // namespace
}  // namespace wins::test
