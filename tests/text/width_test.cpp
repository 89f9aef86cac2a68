// SPDX-License-Identifier: MIT
#include "wins/text/width.h"

#include <doctest/doctest.h>

#include "text/pieces.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("a text takes the columns that a terminal gives it") {
  struct Case {
    std::string_view text;
    int width;
  };
  const Case cases[] = {
      {"", 0},
      {"It was fine!", 12},
      {"na\u00EFve", 5},
      {"nai\u0308ve", 5},
      {"a\u0301\u0302\u0303", 1},
      {"\u0436\u05D0", 2},
      {"\u6211\u4ECA\u5929", 6},
      {"\uFF21", 2},              // full-width A
      {"\uFF76\uFF9E", 2},        // half-width GA
      {"\uD55C\uAE00", 4},        // Hangul syllables
      {"\u1112\u1161\u11AB", 2},  // the first in jamo
      {"\u0E01\u0E33", 2},        // Thai KO, AM
      {"\u0928\u093F", 1},        // Devanagari NI
      {"\U0001F33B", 2},
      {"\U0001F468\u200D\U0001F469\u200D\U0001F467", 2},  // a family
      {"\u2764", 1},
      {"\u2764\uFE0F", 2},
      {"\u2764\uFE0F\u200D\U0001F525", 2},
      {"\U0001F44D\U0001F3FD", 2},
      {"\u261D\U0001F3FD", 2},
      {"\U0001F3F3\uFE0F\u200D\U0001F308", 2},
      {"\U0001F1E9\U0001F1EA", 2},
      {"\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7", 4},
      {"1\uFE0F\u20E3", 2},
      {"a\uFE0F", 1},
      {"\u00A1\u00B1\u2026", 3},  // ambiguous
      {"\u241B[31m", 5},
      {"\uFFFD", 1},
      {"\u0645\u06CC\u200C\u062E\u0648", 4},  // Persian, ZWNJ
      {"a\n\tb", 2},
      {"a \U0001F33B b\u0301!", 7},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(display_width(each.text) == each.width);
  }
}

TEST_CASE("words are wrapped at blanks") {
  CHECK(wrap("told mum I can't talk tonight", 10) ==
        Lines{"told mum I", "can't talk", "tonight"});
  CHECK(wrap("one two", 7) == Lines{"one two"});
  CHECK(wrap("one two", 6) == Lines{"one", "two"});
  CHECK(wrap("one    two", 5) == Lines{"one", "two"});
  CHECK(wrap("one    two", 80) == Lines{"one    two"});
  CHECK(wrap("\u6211\u4ECA \u5929", 4) == Lines{"\u6211\u4ECA", "\u5929"});
  CHECK(wrap("a\u3000b", 2) == Lines{"a", "b"});
}

TEST_CASE("a text gives at least one line") {
  CHECK(wrap("", 10) == Lines{""});
  CHECK(wrap("   ", 10) == Lines{""});
  CHECK(wrap("      ", 3) == Lines{""});
  CHECK(wrap("\n", 10) == Lines{"", ""});
}

TEST_CASE("line breaks of the text stay, blanks at an end of line go") {
  CHECK(wrap("one\ntwo three\n\nfour", 9) ==
        Lines{"one", "two three", "", "four"});
  CHECK(wrap("one  \n two \t", 9) == Lines{"one", " two"});
  CHECK(wrap("one  ", 9) == Lines{"one"});
}

TEST_CASE("a line keeps what it is indented by, where that fits") {
  CHECK(wrap("  - rest\n  - tea", 10) == Lines{"  - rest", "  - tea"});
  CHECK(wrap("        rest", 6) == Lines{"rest"});
}

TEST_CASE("a tab goes to the next of every eight columns") {
  CHECK(wrap("a\tb", 20) == Lines{"a       b"});
  CHECK(wrap("\t\tb", 20) == Lines{"                b"});
  CHECK(wrap("1234567\tb", 9) == Lines{"1234567 b"});
}

TEST_CASE("no-break spaces hold words together") {
  CHECK(wrap("for 20\u00A0min", 9) == Lines{"for", "20\u00A0min"});
  CHECK(wrap("for 20\u202Fmin", 9) == Lines{"for", "20\u202Fmin"});
  CHECK(wrap("for 20\u2007min", 9) == Lines{"for", "20\u2007min"});
  CHECK(wrap("for 20\u2003min", 9) == Lines{"for 20", "min"});
}

TEST_CASE("a word longer than a line is broken between graphemes") {
  CHECK(wrap("abcdefgh", 3) == Lines{"abc", "def", "gh"});
  CHECK(wrap("x abcdefgh yz", 4) == Lines{"x", "abcd", "efgh", "yz"});
  CHECK(wrap("x abcdef y", 4) == Lines{"x", "abcd", "ef y"});
  CHECK(wrap("e\u0301e\u0301e\u0301", 2) == Lines{"e\u0301e\u0301", "e\u0301"});
  CHECK(wrap("\u6211\u4ECA\u5929", 3) == Lines{"\u6211", "\u4ECA", "\u5929"});
}

TEST_CASE("a grapheme wider than the columns stands alone") {
  CHECK(wrap("a\U0001F33Bb", 1) == Lines{"a", "\U0001F33B", "b"});
}

std::string without_blanks(std::string_view text) {
  std::string rest;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    if (!is_blank(point.value)) {
      rest += text.substr(0, point.length);
    }
    text.remove_prefix(point.length);
  }
  return rest;
}

TEST_CASE("wrapping loses no word and keeps to the columns") {
  CHECK(rc::check("wrapped", [] {
    const std::string text = clean_utf8(*any_text()).text;
    const int columns = *rc::gen::inRange(1, 30);
    std::string together;
    for (const std::string& line : wrap(text, columns)) {
      RC_ASSERT(line.find('\n') == std::string::npos);
      RC_ASSERT(display_width(line) <= columns || graphemes(line).size() == 1);
      together += line;
    }
    RC_ASSERT(without_blanks(together) == without_blanks(text));
  }));
}

std::string with_umlauts(std::string_view text) {
  std::string changed;
  for (const char letter : text) {
    changed += letter == 'o' ? std::string("\u00F6") : std::string(1, letter);
  }
  return changed;
}

TEST_CASE("ASCII is wrapped where any other writing is") {
  CHECK(rc::check("o and o with dots", [] {
    const auto words = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("o", "so", "slow", "onetoolongword", " ",
                                      " ", "   ", "\n"));
    std::string text;
    for (const std::string& word : words) {
      text += word;
    }
    const int columns = *rc::gen::inRange(1, 12);
    Lines expected = wrap(text, columns);
    for (std::string& line : expected) {
      line = with_umlauts(line);
    }
    RC_ASSERT(wrap(with_umlauts(text), columns) == expected);
  }));
}

TEST_CASE("what does not fit is cut and ends in the ellipsis") {
  CHECK(shorten("rested", 6, "\u2026") == "rested");
  CHECK(shorten("rested well", 8, "\u2026") == "rested\u2026");
  CHECK(shorten("rested well", 9, "...") == "rested...");
  CHECK(shorten("\u6211\u4ECA\u5929", 4, "\u2026") == "\u6211\u2026");
  CHECK(shorten("\U0001F468\u200D\U0001F469\u200D\U0001F467\u0301 x", 3,
                "\u2026") ==
        "\U0001F468\u200D\U0001F469\u200D\U0001F467\u0301\u2026");
  CHECK(shorten("rested", 2, "...") == "..");
  CHECK(shorten("rested", 0, "\u2026").empty());
}

TEST_CASE("blanks are added up to the columns, and none taken") {
  CHECK(pad_right("\u6211", 4) == "\u6211  ");
  CHECK(pad_left("41", 4) == "  41");
  CHECK(pad_right("rested", 4) == "rested");
  CHECK(pad_left("rested", 4) == "rested");
}

}  // namespace
}  // namespace wins
