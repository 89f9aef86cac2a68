// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "exchange/journeys.h"

namespace wins::test {
namespace {

std::string text_cell(const std::string& text, CsvCells cells) {
  const std::string csv = csv_of({an_entry(text)}, cells);
  const std::string line = csv.substr(csv.find("\r\n") + 2);
  const std::size_t begin = line.find("\"minute\",\"") + 10;
  return line.substr(begin, line.find("\",\"\"", begin) - begin);
}

TEST_CASE("csv: a text that begins like a formula gets a guard") {
  for (const std::string sign : {"=", "+", "-", "@", "|", "\t", "\r", "\n",
                                 "＝", "＋", "－", "＠", "｜"}) {
    CAPTURE(sign);
    const std::string text = sign + "1+1";
    CHECK(text_cell(text, CsvCells::guarded) == "'" + text);
    CHECK(text_cell("  " + text, CsvCells::guarded) == "'  " + text);
    CHECK(text_cell("'" + text, CsvCells::guarded) == "''" + text);
    CHECK(text_cell(text, CsvCells::raw) == text);
  }
  CHECK(text_cell("a=1", CsvCells::guarded) == "a=1");
  CHECK(text_cell("'tis enough", CsvCells::guarded) == "'tis enough");
}

TEST_CASE("csv: numbers stay numbers") {
  const std::string csv = csv_of({an_entry("x").intensity(3).id(7)});
  CHECK(csv.find("\"3\"") != std::string::npos);
  CHECK(csv.find("\"7\"") != std::string::npos);
}

TEST_CASE("csv: quotes, commas and line breaks come through") {
  const std::string text = "she said \"no\", then\r\nwent\nout";
  const Found found = found_in_csv(csv_of({an_entry(text)}));
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries.front().text == text);
}

TEST_CASE("csv: columns of others are named with a map") {
  const std::string csv =
      "Date;Note;Mood\n2026-03-14 09:26;walked;4\n2026-03-15;\"a; b\";5\n";
  const Found found = found_in_csv(csv, {{"text", "Note"}, {"when", "Date"}});
  REQUIRE(found.refusal.empty());
  REQUIRE(found.entries.size() == 2);
  CHECK(found.entries[0].text == "walked");
  CHECK(found.entries[0].when.at == utc_instant("2026-03-14T08:26:00Z"));
  CHECK(found.entries[1].text == "a; b");
  CHECK(found.entries[1].when.precision == Precision::day);
  CHECK(found.notes.left_out == std::vector<std::string>{"Mood"});
}

TEST_CASE("csv: a table without words is refused, and a column offered") {
  CHECK(found_in_csv("Date,Note\n2026-03-14,walked\n").refusal ==
        "no column of file is called text");
  CHECK(found_in_csv("Note\nx\n", {{"text", "Notes"}}).refusal ==
        "file, line 1: no column is called 'Notes'");
  CHECK(found_in_csv("").refusal ==
        "file, line 1: there is no line of column names");
}

TEST_CASE("csv: what cannot be read is named by its line") {
  CHECK(found_in_csv("text,when\n\"a\nb\",\nc,never\n").refusal ==
        "file, line 4: 'when' is not one date");
  CHECK(found_in_csv("text\na\n\"b\n").refusal ==
        "file, line 3: a quote is opened here and never closed");
  CHECK(found_in_csv("text\n\"a\"b\n").refusal ==
        "file, line 2: something comes after a closing quote");
  CHECK(found_in_csv("text\na,b\n").refusal ==
        "file, line 2: there are more cells than columns");
  CHECK(found_in_csv("text,when\na,11/2\n").refusal ==
        "file, line 2: 'when' is not one date");
}

TEST_CASE("csv: blank rows, a byte order mark and CR LF are no entries") {
  const Found right =
      found_in_csv("\xEF\xBB\xBFText,Tags\r\n\r\na,\"x, y\"\r\n,\r\nb,\r\n");
  REQUIRE(right.refusal.empty());
  REQUIRE(right.entries.size() == 2);
  CHECK(right.entries[0].tags.size() == 2);
  CHECK(right.entries[1].tags.empty());
}

TEST_CASE("csv: bytes that are no text are counted and shown") {
  const Found found = found_in_csv("text\nvoil\xE0\n");
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries.front().text == "voil\xEF\xBF\xBD");
  CHECK(found.notes.repaired == 1);
}

}  // namespace
}  // namespace wins::test
