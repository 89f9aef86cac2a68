// SPDX-License-Identifier: MIT
// Hostile and awkward texts through every format.
#include <doctest/doctest.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>

#include "samples.h"
#include "support/html.h"
#include "support/places.h"
#include "wins/core/text_output.h"
#include "wins/report/page.h"
#include "wins/text/sanitize.h"
#include "wins/text/utf8.h"

using namespace wins;
using namespace wins::test;

namespace {

struct Case {
  std::string name;
  std::string bytes;
};

unsigned hex_number(std::string_view digits) {
  unsigned value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  return value;
}

std::vector<Case> corpus() {
  std::vector<Case> cases;
  std::ifstream file(test::data_file("injection.jsonl"));
  for (std::string line; std::getline(file, line);) {
    const auto json = nlohmann::json::parse(line);
    const std::string hex = json["hex"];
    Case one{.name = json["name"], .bytes = {}};
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
      one.bytes +=
          static_cast<char>(hex_number(std::string_view(hex).substr(i, 2)));
    }
    cases.push_back(std::move(one));
  }
  return cases;
}

/// An entry that holds the text wherever a person can write one.
Entry entry_with(const std::string& text) {
  Entry entry = plain_entry(1, moment_on(kToday, {}), text);
  entry.used_to = text;
  entry.kinder = text;
  entry.celebrated = entry.created;
  entry.celebrated_how = text;
  entry.kind = text;
  entry.tags = {{text, text}};
  return entry;
}

Report everywhere(const std::string& text) {
  return object_report(
      {{.body = Note{text}},
       {.body = Facts{{{.key = "fact", .label = text, .value = text}}}},
       {.body =
            table_of({{.key = "a", .heading = text, .width = 9}, {.key = "b"}},
                     {{text, text}})},
       entries_block({entry_with(text)}),
       entries_block({entry_with(text)}, EntryLayout::alone),
       entries_block({entry_with(text)}, EntryLayout::in_full)});
}

/// Our own renditions: bold, dim, off.
std::string without_renditions(const std::string& text) {
  static const std::regex kRendition("\x1b\\[[012]m");
  return std::regex_replace(text, kRendition, "");
}

bool hides(char32_t value) {
  return value == 0xFEFF || value == 0x200B || value == 0x2060 ||
         (value >= 0xFFF9 && value <= 0xFFFB) ||
         (value >= 0xE0000 && value <= 0xE007F);
}

bool turns_or_moves(char32_t value) {
  return (value < 0x20 && value != '\n') || (value >= 0x7F && value <= 0x9F) ||
         value == 0x61C || value == 0x200E || value == 0x200F ||
         (value >= 0x2028 && value <= 0x202E) ||
         (value >= 0x2066 && value <= 0x2069);
}

/// The first character that must not reach a terminal; 0 when there is none.
char32_t first_unsafe(std::string_view text) {
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    if (!point.well_formed || turns_or_moves(point.value) ||
        hides(point.value)) {
      return point.value;
    }
    text.remove_prefix(point.length);
  }
  return 0;
}

std::vector<std::string> fields_of(std::string_view line) {
  std::vector<std::string> fields(1);
  for (const char byte : line) {
    if (byte == '\t') {
      fields.emplace_back();
    } else {
      fields.back() += byte;
    }
  }
  return fields;
}

/// What stands behind a backslash, taken off the front of `text`.
std::string take_escape(std::string_view& text) {
  const char sign = text.front();
  if (sign == 'x') {
    const unsigned byte = hex_number(text.substr(1, 2));
    text.remove_prefix(3);
    return {static_cast<char>(byte)};
  }
  if (sign == 'u') {
    const std::size_t end = text.find('}');
    const unsigned value = hex_number(text.substr(2, end - 2));
    text.remove_prefix(end + 1);
    return encode_utf8(value);
  }
  text.remove_prefix(1);
  switch (sign) {
    case 't':
      return "\t";
    case 'n':
      return "\n";
    case 'r':
      return "\r";
    default:
      return {sign};
  }
}

std::string unescaped(std::string_view text) {
  std::string bytes;
  while (!text.empty()) {
    const char byte = text.front();
    text.remove_prefix(1);
    bytes += byte == '\\' ? take_escape(text) : std::string(1, byte);
  }
  return bytes;
}

}  // namespace

TEST_CASE("injection: the corpus is there") {
  CHECK(corpus().size() == 231);
}

TEST_CASE(
    "injection: people see no control character but line breaks and "
    "our own renditions") {
  for (const Case& one : corpus()) {
    CAPTURE(one.name);
    const Report report = everywhere(one.bytes);
    for (const std::optional<int> columns :
         {std::optional<int>(), std::optional(80), std::optional(20)}) {
      for (const bool ascii : {false, true}) {
        const Style style{
            .columns = columns, .color = true, .ascii = ascii, .today = kToday};
        const std::string page =
            without_renditions(written(report, Format::human, style));
        CHECK(first_unsafe(page) == 0);
        if (ascii) {
          CHECK(std::ranges::all_of(
              page, [](char byte) { return byte == '\n' || byte >= ' '; }));
        }
      }
    }
  }
}

/// A page that holds the text wherever a person can write one.
std::string page_with(const std::string& text, PageFormat format) {
  SharePage page{
      .title = text,
      .origin = text,
      .sections = {{.heading = text,
                    .moments = {page_moment(entry_with(text), kToday)}}}};
  page.rows_heading = text;
  page.rows = {{.label = text, .middle = text, .count = text}};
  page.chart = PageChart{
      .heading = text,
      .points = {
          {.day = kToday, .day_words = text, .value = 1, .words = text}}};
  TextOutput out;
  write_page(page, format, {.columns = 72}, out);
  return out.str();
}

TEST_CASE("injection: a page holds no control character in any format") {
  for (const Case& one : corpus()) {
    CAPTURE(one.name);
    CHECK(first_unsafe(page_with(one.bytes, PageFormat::text)) == 0);
    for (const PageFormat format : {PageFormat::markdown, PageFormat::html}) {
      std::string page = page_with(one.bytes, format);
      std::erase(page, '\t');
      CHECK(first_unsafe(page) == 0);
    }
  }
}

TEST_CASE("injection: HTML is well-formed, runs nothing, and holds the words") {
  for (const Case& one : corpus()) {
    CAPTURE(one.name);
    const std::string page = page_with(one.bytes, PageFormat::html);
    CHECK(harm_in_page(page) == "");
    const Html html(page);
    CHECK(html.named("p").size() == 5);
    CHECK(html.text().find(make_safe(one.bytes, Breaks::kept)) !=
          std::string::npos);
  }
}

TEST_CASE("injection: JSON is ASCII-safe and gives the text back") {
  for (const Case& one : corpus()) {
    CAPTURE(one.name);
    // Entries hold valid UTF-8: what came otherwise was replaced on saving.
    const std::string text = clean_utf8(one.bytes).text;
    const std::string output =
        written(list_report({entry_with(text)}), Format::json, plain_style());
    CHECK(first_unsafe(output) == 0);
    const auto json = nlohmann::json::parse(output);
    CHECK(json[0]["text"] == text);
    CHECK(json[0]["used_to"] == text);
    CHECK(json[0]["celebrated_how"] == text);
    CHECK(json[0]["tags"][0] == text);
  }
}

TEST_CASE("injection: plain output is one line and gives the bytes back") {
  for (const Case& one : corpus()) {
    CAPTURE(one.name);
    const std::string output = written(list_report({entry_with(one.bytes)}),
                                       Format::plain, plain_style());
    CHECK(std::ranges::count(output, '\n') == 1);
    const std::vector<std::string> fields =
        fields_of(std::string_view(output).substr(0, output.size() - 1));
    REQUIRE(fields.size() == 14);
    CHECK(first_unsafe(fields[6]) == 0);
    CHECK(unescaped(fields[6]) == one.bytes);
    CHECK(unescaped(fields[7]) == one.bytes);
    CHECK(unescaped(fields[8]) == one.bytes);
  }
}
