// SPDX-License-Identifier: MIT
// Hostile and awkward texts through every exporter, and back.
#include <doctest/doctest.h>

#include <charconv>
#include <fstream>
#include <nlohmann/json.hpp>

#include "exchange/journeys.h"
#include "support/places.h"
#include "wins/core/text_output.h"
#include "wins/text/machine_text.h"
#include "wins/text/utf8.h"

namespace wins::test {
namespace {

std::vector<std::string> corpus() {
  std::vector<std::string> texts;
  std::ifstream file(test::data_file("injection.jsonl"));
  for (std::string line; std::getline(file, line);) {
    const std::string hex = nlohmann::json::parse(line)["hex"];
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
      unsigned value = 0;
      std::from_chars(hex.data() + i, hex.data() + i + 2, value, 16);
      bytes += static_cast<char>(value);
    }
    // What a journal holds: ill-formed bytes do not get that far.
    texts.push_back(clean_utf8(bytes).text);
  }
  return texts;
}

Entry entry_with(const std::string& text) {
  Entry entry = an_entry(text).used_to(text).kinder(text);
  entry.here = is_blank_text(text);
  entry.celebrated = kNow;
  entry.celebrated_how = text;
  return entry;
}

bool same_words(const Entry& left, const Entry& right) {
  return left.text == right.text && left.used_to == right.used_to &&
         left.kinder == right.kinder &&
         left.celebrated_how == right.celebrated_how;
}

/// True when nothing in it but line breaks and tabs moves the cursor of a
/// terminal, turns its reading direction or hides.
bool is_safe(std::string_view text) {
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    const bool is_blank = point.value == '\n' || point.value == '\t';
    if (!is_blank && must_be_written_out(point.value)) {
      return false;
    }
    text.remove_prefix(point.length);
  }
  return true;
}

TEST_CASE("injection: json and jsonl carry every text, and move no cursor") {
  const std::vector<std::string> texts = corpus();
  REQUIRE(texts.size() == 231);
  for (const std::string& text : texts) {
    CAPTURE(text);
    TextOutput json;
    export_json(entries_alone({entry_with(text)}), json);
    CHECK(is_safe(json.str()));
    CHECK(nlohmann::json::accept(json.str()));
    TextOutput lines;
    export_jsonl(entries_alone({entry_with(text)}), lines);
    CHECK(is_safe(lines.str()));
    for (const Found& found : {found_in(json.str(), import_json),
                               found_in(lines.str(), import_jsonl)}) {
      REQUIRE(found.entries.size() == 1);
      CHECK(same_words(found.entries.front(), entry_with(text)));
    }
  }
}

TEST_CASE("injection: csv carries every text, and none as a formula") {
  for (const std::string& text : corpus()) {
    CAPTURE(text);
    const std::string csv = csv_of({entry_with(text)});
    const Found found = found_in_csv(csv);
    REQUIRE(found.entries.size() == 1);
    Entry wanted = entry_with(text);
    // An empty cell and none are the same.
    if (text.empty()) {
      wanted.used_to.reset();
      wanted.kinder.reset();
      wanted.celebrated_how.reset();
    }
    CHECK(same_words(found.entries.front(), wanted));
    for (const char* const sign : {"=", "+", "-", "@", "|", "\t", "\r"}) {
      CHECK(csv.find(std::string(",\"") + sign) == std::string::npos);
    }
  }
}

TEST_CASE("injection: csv on a terminal moves no cursor") {
  for (const std::string& text : corpus()) {
    CAPTURE(text);
    std::string csv = csv_of({entry_with(text)}, CsvCells::visible);
    std::erase(csv, '\r');
    CHECK(is_safe(csv));
  }
}

TEST_CASE("injection: markdown has no tag and no link of anybody's") {
  for (const std::string& text : corpus()) {
    CAPTURE(text);
    TextOutput out;
    export_markdown(entries_alone({entry_with(text)}), out);
    CHECK(is_safe(out.str()));
    CHECK(out.str().find('<') == std::string::npos);
    for (std::size_t at = out.str().find('['); at != std::string::npos;
         at = out.str().find('[', at + 1)) {
      CHECK(out.str()[at - 1] == '\\');
    }
  }
}

}  // namespace
}  // namespace wins::test
