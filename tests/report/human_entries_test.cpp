// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "samples.h"
#include "support/golden.h"

using namespace wins;
using namespace wins::test;

namespace {

std::string list_of(std::vector<Entry> entries,
                    const Style& style = plain_style(),
                    EntryLayout layout = EntryLayout::by_day) {
  return written(list_report(std::move(entries), layout), Format::human, style);
}

Entry worded(std::string text) {
  return plain_entry(41, moment_on(kToday, {}), std::move(text));
}

}  // namespace

TEST_CASE("human entries: days, ids, words and facts") {
  check_golden("list.human",
               list_of({here_entry(), sam_entry(), full_entry()}));
  check_golden(
      "list.columns-40",
      list_of({here_entry(), sam_entry(), full_entry()}, narrow_style(40)));
  check_golden(
      "list.columns-20",
      list_of({here_entry(), sam_entry(), full_entry()}, narrow_style(20)));
}

TEST_CASE("human entries: bold days, dim ids and facts, no other colour") {
  Style style = plain_style();
  style.color = true;
  CHECK(list_of({sam_entry()}, style) ==
        "\x1b[1mWed 4 Nov\x1b[0m\n"
        "\x1b[2m  41\x1b[0m  asked sam to sit with me +family\n"
        "      \x1b[2mreaching out (a guess), 40m to ease, a brief pause, "
        "+Sam\x1b[0m\n");
}

TEST_CASE("human entries: a day of another year is told with its year") {
  Entry entry = worded("slept");
  entry.when.day = std::chrono::local_days(std::chrono::year(2025) / 11 / 2);
  CHECK(list_of({entry}) == "Sun 2 Nov 2025\n  41  slept\n");
}

TEST_CASE("human entries: what came after a session has its own heading") {
  Entry before = worded("made tea");
  Entry after = worded("sat in the car");
  after.session = 7;
  CHECK(list_of({after, before}) ==
        "Wed 4 Nov, after the session\n  41  sat in the car\n"
        "Wed 4 Nov\n  41  made tea\n");
}

TEST_CASE("human entries: an id of five figures moves the words along") {
  Entry entry = worded("one two\nthree");
  entry.id = 12345;
  CHECK(list_of({entry}) == "Wed 4 Nov\n12345  one two\n       three\n");
}

TEST_CASE("human entries: line breaks in the words stay") {
  CHECK(list_of({worded("one\n\n  two\tthree")}) ==
        "Wed 4 Nov\n  41  one\n\n        two   three\n");
}

TEST_CASE("human entries: long words are broken with hanging indentation") {
  CHECK(list_of({worded("told mum i can't talk tonight")}, narrow_style(20)) ==
        "Wed 4 Nov\n  41  told mum i\n      can't talk\n      tonight\n");
}

TEST_CASE(
    "human entries: an entry without kind, measures or marks has no "
    "line of facts") {
  CHECK(list_of({worded("slept")}) == "Wed 4 Nov\n  41  slept\n");
}

TEST_CASE("human entries: measures in words") {
  struct Case {
    Measures measures;
    std::string facts;
  };
  using std::chrono::hours;
  using std::chrono::minutes;
  const std::vector<Case> cases = {
      {{.duration = TimeSpan{.length = minutes(40)}}, "40m to ease"},
      {{.duration = TimeSpan{.length = hours(24), .or_more = true}},
       "1d or more to ease"},
      {{.duration = TimeSpan{}}, "eased at once"},
      {{.duration = TimeSpan{.or_more = true}}, "not eased yet"},
      {{.intensity = 0}, "0 of 10"},
      {{.choice = Choice::no}, "no pause"},
      {{.choice = Choice::brief}, "a brief pause"},
      {{.choice = Choice::yes}, "a pause"},
      {{.self_talk = SelfTalk::rough}, "rough self-talk"},
      {{.repair = TimeSpan{.length = hours(2)}}, "back in touch after 2h"},
      {{.repair = TimeSpan{}}, "back in touch at once"},
      {{.repair = TimeSpan{.or_more = true}}, "not back in touch yet"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.facts);
    Entry entry = worded("x");
    entry.measures = one.measures;
    CHECK(list_of({entry}) == "Wed 4 Nov\n  41  x\n      " + one.facts + "\n");
  }
}

TEST_CASE("human entries: measures that are off are not shown") {
  Style style = plain_style();
  style.measures_off = {Measure::duration, Measure::self_talk};
  Entry entry = worded("x");
  entry.measures = full_entry().measures;
  CHECK(list_of({entry}, style) ==
        "Wed 4 Nov\n  41  x\n      7 of 10, a pause, not back in touch yet\n");
}

TEST_CASE("human entries: the words alone, and here where there are none") {
  CHECK(list_of({here_entry(), worded("one\n\ttwo ")}, plain_style(),
                EntryLayout::words_only) == "here\none\n\ttwo \n");
}

TEST_CASE("human entries: the words alone fit a terminal") {
  CHECK(list_of({worded("told mum i can't talk")}, narrow_style(12),
                EntryLayout::words_only) == "told mum i\ncan't talk\n");
}

TEST_CASE("human entries: one entry in full") {
  check_golden("show.human",
               list_of({full_entry()}, plain_style(), EntryLayout::in_full));
  check_golden("show.columns-20",
               list_of({full_entry()}, narrow_style(20), EntryLayout::in_full));
}

TEST_CASE("human entries: in full, nothing is said of what is not there") {
  CHECK(list_of({worded("slept")}, plain_style(), EntryLayout::in_full) ==
        "41, today 00:00\n  slept\n  Written today 00:00\n");
}

TEST_CASE("human entries: a celebration without a word on how has its time") {
  Entry entry = worded("slept");
  entry.celebrated = entry.created;
  entry.answers = Answers{.question = "today.gap", .entry = 0};
  CHECK(list_of({entry}, plain_style(), EntryLayout::in_full) ==
        "41, today 00:00\n  slept\n  Celebrated today 00:00\n"
        "  An answer to a question\n  Written today 00:00\n");
}

TEST_CASE("human entries: one alone has its day, its words and those beside") {
  Entry entry = worded("asked sam to sit with me");
  entry.kind = "reach";
  entry.hard = true;
  entry.used_to = "went to my room";
  entry.kinder = "i may ask";
  CHECK(list_of({entry}, plain_style(), EntryLayout::alone) ==
        "Wed 4 Nov\n  asked sam to sit with me\n"
        "  It used to go like this: went to my room\n"
        "  In kinder words: i may ask\n");
  entry.session = 7;
  CHECK(list_of({entry}, narrow_style(20), EntryLayout::alone) ==
        "Wed 4 Nov, after the\nsession\n  asked sam to sit\n  with me\n"
        "  It used to go like\n  this: went to my\n  room\n"
        "  In kinder words: i\n  may ask\n");
  CHECK(list_of({here_entry()}, plain_style(), EntryLayout::alone) ==
        "Wed 4 Nov\n  here\n");
}

TEST_CASE("human entries: words and names of kinds are made safe") {
  Entry entry = worded("a\x1b[2J");
  entry.kind = "own\x1b";
  CHECK(list_of({entry}) == "Wed 4 Nov\n  41  a␛[2J\n      own␛\n");
}

TEST_CASE("human entries: a terminal without UTF-8 gets ASCII") {
  Style style = plain_style();
  style.ascii = true;
  CHECK(list_of({worded("caf\u00e9 \u2764")}, style) ==
        "Wed 4 Nov\n  41  caf\\u{E9} \\u{2764}\n");
}
