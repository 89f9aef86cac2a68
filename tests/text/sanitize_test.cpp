// SPDX-License-Identifier: MIT
#include "wins/text/sanitize.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <fstream>
#include <nlohmann/json.hpp>

#include "support/places.h"
#include "text/pieces.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

/// Whether a terminal could do something with it other than show it.
bool is_dangerous(char32_t value) {
  const auto within = [value](char32_t first, char32_t last) {
    return value >= first && value <= last;
  };
  const bool control =
      (value < 0x20 && value != '\n' && value != '\t') || within(0x7F, 0x9F);
  const bool turns = value == 0x061C || within(0x200E, 0x200F) ||
                     within(0x202A, 0x202E) || within(0x2066, 0x2069);
  const bool hides = value == 0x200B || value == 0xFEFF ||
                     within(0x2028, 0x2029) || within(0x2060, 0x2064) ||
                     within(0x206A, 0x206F) || within(0xFFF9, 0xFFFB) ||
                     within(0xE0000, 0xE007F);
  return control || turns || hides;
}

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> points;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    points.push_back(point.value);
    text.remove_prefix(point.length);
  }
  return points;
}

/// Whether all of `wanted` stands in `text`, in that order.
bool holds_in_order(const std::vector<char32_t>& text,
                    const std::vector<char32_t>& wanted) {
  auto at = text.begin();
  for (const char32_t each : wanted) {
    at = std::find(at, text.end(), each);
    if (at == text.end()) {
      return false;
    }
    ++at;
  }
  return true;
}

std::vector<char32_t> shown_as_they_are(std::string_view text) {
  std::vector<char32_t> points = code_points(text);
  std::erase_if(points, [](char32_t value) {
    return is_dangerous(value) || is_mark(value);
  });
  return points;
}

/// What is promised of text that was made safe, whatever it was before.
bool is_safe_form_of(const std::string& safe, const std::string& text) {
  const std::vector<char32_t> points = code_points(safe);
  return is_utf8(safe) && std::ranges::none_of(points, is_dangerous) &&
         holds_in_order(points, shown_as_they_are(text));
}

std::string from_hex(std::string_view hex) {
  std::string bytes;
  for (std::size_t at = 0; at + 1 < hex.size(); at += 2) {
    std::uint8_t byte = 0;
    std::from_chars(hex.data() + at, hex.data() + at + 2, byte, 16);
    bytes += static_cast<char>(byte);
  }
  return bytes;
}

TEST_CASE("no case of the injection corpus reaches a terminal") {
  std::ifstream file(test::data_file("injection.jsonl"));
  int cases = 0;
  for (std::string line; std::getline(file, line); ++cases) {
    const auto row = nlohmann::json::parse(line);
    const std::string name = row["name"];
    CAPTURE(name);
    const std::string text =
        clean_utf8(from_hex(row["hex"].get<std::string>())).text;
    const std::string safe = make_safe(text, Breaks::kept);
    CHECK(is_safe_form_of(safe, text));
    const std::string one_line = make_safe(text, Breaks::shown);
    CHECK(one_line.find_first_of("\n\t") == std::string::npos);
    // The cases that are named so are ordinary writing.
    if (name.ends_with("_keep") || name == "wide_cjk") {
      CHECK(safe == text);
    }
  }
  CHECK(cases == 231);
}

TEST_CASE("controls are shown as pictures or numbers") {
  struct Case {
    std::string_view text;
    std::string_view safe;
  };
  const Case cases[] = {
      {"\x1B[31mred", "\u241B[31mred"},
      {"safe\rEVIL", "safe\u240DEVIL"},
      {"a\x08\x07", "a\u2408\u2407"},
      {"a\x7Fz", "a\u2421z"},
      {"\u009B31m", "<U+009B>31m"},
      {"abc\u202Edef", "abc<U+202E>def"},
      {"a\u2066b\u2069c", "a<U+2066>b<U+2069>c"},
      {"\u061C\u200E\u200F", "<U+061C><U+200E><U+200F>"},
      {"a\u2028b\u2029c", "a<U+2028>b<U+2029>c"},
      {"\uFEFF\u200B\u2060", "<U+FEFF><U+200B><U+2060>"},
      {"a\uFFF9b\uFFFBc", "a<U+FFF9>b<U+FFFB>c"},
      {"\U000E0001\U000E0061", "<U+E0001><U+E0061>"},
      // Escaped, never stripped: nothing splices.
      {"\x1B\x1B[[31m31m", "\u241B\u241B[[31m31m"},
      {"\x1B\u200B[31m", "\u241B<U+200B>[31m"},
      // Raw bytes of C1 are no characters.
      {"\x9B"
       "31m",
       "\uFFFD31m"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.safe);
    CHECK(make_safe(each.text, Breaks::kept) == each.safe);
  }
}

TEST_CASE("line breaks and tabs pass, or are shown where one line is wanted") {
  CHECK(make_safe("a\n\tb", Breaks::kept) == "a\n\tb");
  CHECK(make_safe("a\n\tb", Breaks::shown) == "a\u240A\u2409b");
}

TEST_CASE("writing is left as it is") {
  for (const std::string_view text :
       {"", "It was fine!", "na\u00EFve \u00C9T\u00C9",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",  // Persian
        "\u05D4\u05D9\u05D5\u05DD",                          // Hebrew
        "\u0928\u092E\u0938\u094D\u200D\u0924\u0947",        // Devanagari
        "\U0001F468\u200D\U0001F469\u200D\U0001F467\u2764\uFE0F",
        "\U0001F1E9\U0001F1EA", "1\uFE0F\u20E3", "co\u00ADop",
        "\u6211\u4ECA\u5929\u4F11\u606F\u4E86", "\u00A0\u3000"}) {
    CAPTURE(text);
    CHECK(make_safe(text, Breaks::shown) == text);
  }
}

TEST_CASE("a ninth mark on one letter is written out") {
  std::string letter = "a";
  for (int i = 0; i < 8; ++i) {
    letter += "\u0301";
  }
  CHECK(make_safe(letter + "b\u0301", Breaks::kept) == letter + "b\u0301");
  CHECK(make_safe(letter + "\u0301\u0302", Breaks::kept) ==
        letter + "<U+0301><U+0302>");
  // Joiners between the marks do not begin a new letter.
  CHECK(make_safe(letter + "\u200D\u0301", Breaks::kept) ==
        letter + "<U+200D><U+0301>");
}

TEST_CASE("whatever the text, nothing dangerous is left and nothing is lost") {
  CHECK(rc::check("made safe", [] {
    const std::string text = *any_text();
    const std::string safe = make_safe(text, Breaks::kept);
    RC_ASSERT(is_safe_form_of(safe, text));
    RC_ASSERT(make_safe(safe, Breaks::kept) == safe);
  }));
}

TEST_CASE("each character that could do harm is escaped, alone") {
  // The whole of Unicode, against the list of the test and not the code's.
  for (char32_t value = 1; value <= 0x10FFFF; ++value) {
    if (is_dangerous(value)) {
      const std::string safe = make_safe(encode_utf8(value), Breaks::kept);
      CAPTURE(safe);
      REQUIRE(std::ranges::none_of(code_points(safe), is_dangerous));
    } else if (is_letter(value) || is_digit(value) || is_mark(value)) {
      const std::string text = encode_utf8(value);
      CAPTURE(text);
      REQUIRE(make_safe(text, Breaks::kept) == text);
    }
  }
}

TEST_CASE("ASCII stands for what is not ASCII, without loss") {
  CHECK(to_ascii("It was fine!\n") == "It was fine!\n");
  CHECK(to_ascii("\U0001F33B na\u00EFve") == "\\u{1F33B} na\\u{EF}ve");
  CHECK(to_ascii("\u241B[31m") == "\\u{241B}[31m");
  CHECK(to_ascii("C:\\users") == "C:\\users");
  CHECK(to_ascii("\\u{41}") == "\\u{5C}u{41}");
}

std::string from_ascii(std::string_view ascii) {
  std::string text;
  while (!ascii.empty()) {
    if (!ascii.starts_with("\\u{")) {
      text += ascii.front();
      ascii.remove_prefix(1);
      continue;
    }
    std::uint32_t value = 0;
    const std::size_t end = ascii.find('}');
    std::from_chars(ascii.data() + 3, ascii.data() + end, value, 16);
    text += encode_utf8(value);
    ascii.remove_prefix(end + 1);
  }
  return text;
}

TEST_CASE("the words can be had back from their ASCII") {
  CHECK(rc::check("to_ascii and back", [] {
    const std::string safe = make_safe(*any_text(), Breaks::kept);
    const std::string ascii = to_ascii(safe);
    RC_ASSERT(std::ranges::all_of(ascii, [](char c) { return c > 0; }));
    RC_ASSERT(from_ascii(ascii) == safe);
  }));
}

}  // namespace
}  // namespace wins
