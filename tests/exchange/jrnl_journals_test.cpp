// SPDX-License-Identifier: MIT
// Whole journals in the shapes that jrnl's own tests have. How many entries
// they hold, of which minute, with which title, body and tags, is what jrnl
// 4 exports of them; its tags are in small letters. The words are our own.
#include <doctest/doctest.h>

#include <algorithm>

#include "exchange/journeys.h"
#include "support/places.h"
#include "support/temp_folder.h"

namespace wins::test {
namespace {

using Names = std::vector<std::string>;

struct Line {
  std::string minute{};  ///< of the local clock
  std::string title{};
  std::string body{};
  Names tags{};
  bool starred = false;

  bool operator==(const Line&) const = default;
};

std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(" \r\n");
  return begin == text.npos
             ? std::string()
             : text.substr(begin, text.find_last_not_of(" \r\n") - begin + 1);
}

/// As jrnl tells an entry: its title is its first line.
Line line_of(const Entry& entry) {
  Line line;
  line.minute = rfc3339(entry.when.at, entry.when.offset).substr(0, 16);
  const std::size_t end = std::min(entry.text.find('\n'), entry.text.size());
  line.title = trimmed(entry.text.substr(0, end));
  line.body = trimmed(entry.text.substr(end));
  for (const Tag& tag : entry.tags) {
    if (tag.folded == "starred") {
      line.starred = true;
    } else {
      line.tags.push_back(tag.folded);
    }
  }
  return line;
}

std::vector<Line> lines_in(const std::string& journal) {
  const Found found =
      found_in(read_file(data_file("jrnl/" + journal)), import_jrnl);
  CHECK(found.refusal.empty());
  std::vector<Line> lines;
  for (const Entry& entry : found.entries) {
    lines.push_back(line_of(entry));
  }
  return lines;
}

void check_journal(const std::string& journal,
                   const std::vector<Line>& expected) {
  CAPTURE(journal);
  const std::vector<Line> lines = lines_in(journal);
  REQUIRE(lines.size() == expected.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    CAPTURE(i);
    CHECK(lines[i].minute == expected[i].minute);
    CHECK(lines[i].title == expected[i].title);
    CHECK(lines[i].body == expected[i].body);
    CHECK(lines[i].tags == expected[i].tags);
    CHECK(lines[i].starred == expected[i].starred);
  }
}

TEST_CASE("jrnl journals: paragraphs, tags, a star and emoji") {
  check_journal(
      "three.journal",
      {{.minute = "2024-02-03T11:11",
        .title = "A walk before work.",
        .body = "Went round the @pond twice, slowly. It rained a little, and "
                "that was fine.\n"
                "Came home with wet shoes. @rest and also @Sam.\n\n"
                "Later the kettle, and nothing else to do.",
        .tags = {"pond", "rest", "sam"}},
       {.minute = "2024-02-05T14:32",
        .title = "Second note of what may become many.",
        .body = "Said \"not today\" on the phone. @Sam asked again, and it "
                "held.",
        .tags = {"sam"},
        .starred = true},
       {.minute = "2024-03-09T09:14",
        .title = "Third, after weeks without a line.",
        .body = "Drew small things. 🌱 ☕\n\n@rest by the window, with @tea",
        .tags = {"rest", "tea"}}});
}

TEST_CASE("jrnl journals: a month with a time is its first day") {
  check_journal(
      "mostly_dates.journal",
      {{.minute = "2024-07-18T14:23",
        .title = "The first line",
        .body = "The clock on the shelf has stopped. It is quiet without it."},
       {.minute = "2024-07-19T14:23",
        .title = "The second line",
        .body = "Wound it up again? Not yet."},
       {.minute = "2024-07-01T14:23",
        .title = "The third line",
        .body = "Some day of that month."}});
}

TEST_CASE("jrnl journals: without one date it is an entry of now") {
  const std::vector<Line> lines = lines_in("no_dates.journal");
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].title == "[qpzmwoxneicb] A line");
  CHECK(lines[0].body ==
        "No day is known.\n\n[mqnwbevrctxyz] A line\nNone here either.");
}

TEST_CASE("jrnl journals: figures in brackets are no dates") {
  check_journal("footnotes.journal",
                {{.minute = "2024-07-08T05:42",
                  .title = "A list",
                  .body = "[1] a line that begins with a figure\n"
                          "[2] and one more"}});
  check_journal("lines.journal",
                {{.minute = "2024-06-09T15:39",
                  .title = "A note of several lines.",
                  .body = "This is the first of them.\n"
                          "This one ends without a sign\n\n"
                          "An empty line stands above this one."}});
}

TEST_CASE("jrnl journals: of version 1, with a bracketed date in a body") {
  check_journal(
      "version_1.journal",
      {{.minute = "2014-06-10T15:00", .title = "A cup of tea on the step."},
       {.minute = "2016-06-10T15:40",
        .title = "She said \"[this] is what I meant\".",
        .body = "A line of the body, and one more\n"
                "with the end of it.\n\n"
                "[2019-08-03 12:55] a line out of a chat\n\n"
                "And words after it."}});
  check_journal(
      "version_1_points.journal",
      {{.minute = "2014-06-10T15:00", .title = "A cup of tea on the step."},
       {.minute = "2016-06-10T15:40",
        .title = "She said \"[this] is what I meant\".",
        .body = "A line of the body.\n\n"
                "[03.08.2019 12:55] a line out of a chat\n\n"
                "And words after it."}});
}

TEST_CASE("jrnl journals: days first, and two entries of one minute") {
  check_journal("points.journal", {{.minute = "2024-06-09T15:39",
                                    .title = "First of all.",
                                    .body = "It went well"},
                                   {.minute = "2024-07-10T15:40",
                                    .title = "A good day.",
                                    .body = "Better than the one before."}});
  check_journal("same_minute.journal",
                {{.minute = "2024-10-29T11:11", .title = "One."},
                 {.minute = "2024-10-29T11:11", .title = "Two."},
                 {.minute = "2024-10-29T11:13", .title = "Three."}});
}

TEST_CASE("jrnl journals: clocks of twelve hours, CR LF and odd blanks") {
  check_journal(
      "twelve_hours.journal",
      {{.minute = "2024-03-14T09:26",
        .title = "Früh wach",
        .body = "Still gelegen. @ruhe @café",
        .tags = {"ruhe", "café"}},
       {.minute = "2024-03-14T12:05", .title = "Mittag", .starred = true},
       {.minute = "2024-03-14T21:26",
        .title = "Abend",
        .body = "2024-03-15 10:00 is a line of words\n"
                "  [2024-03-16 10:00] so is this\n"
                "[2024-03-17 10:00]and this"},
       {.minute = "2024-03-15T00:00",
        .title = "Nachts, mit zwei Zeichen davor"}});
}

TEST_CASE("jrnl journals: tags as far as those of wins go, and no addresses") {
  // For jrnl these are os/2, c++ and c#.
  check_journal("tags.journal", {{.minute = "2024-09-26T09:00",
                                  .title = "About @os/2 and @c++ and @C# today",
                                  .tags = {"os/2", "c"}},
                                 {.minute = "2024-09-26T09:01",
                                  .title = "Mail to sam@example.com and (@no)"},
                                 {.minute = "2024-09-26T09:02",
                                  .title = "@foo came by, we went to a @bar",
                                  .tags = {"foo", "bar"}}});
}

}  // namespace
}  // namespace wins::test
