// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "samples.h"
#include "support/golden.h"

using namespace wins;
using namespace wins::test;
using Json = nlohmann::ordered_json;

namespace {

std::string json_of(const Report& report) {
  return written(report, Format::json, plain_style());
}

/// The JSON of one cell.
std::string json_of(const Cell& cell) {
  const std::string json =
      json_of(object_report({{.body = Facts{{{.key = "it", .value = cell}}}}}));
  return Json::parse(json)["it"].dump();
}

/// What stands between the quotes for a text, as written.
std::string escaped(const std::string& text) {
  const std::string json =
      json_of(object_report({{.body = Facts{{{.key = "it", .value = text}}}}}));
  const std::string before = R"({"kind":"sample","it":")";
  return json.substr(before.size(), json.size() - before.size() - 3);
}

}  // namespace

TEST_CASE("json: a list is an array, an entry a line") {
  check_golden("list.json",
               json_of(list_report({here_entry(), sam_entry(), full_entry()})));
}

TEST_CASE("json: a list of nothing is an empty array") {
  CHECK(json_of(list_report({})) == "[]\n");
}

TEST_CASE("json: one entry is one object") {
  Report report = list_report({full_entry()}, EntryLayout::in_full);
  report.kind = "show";
  report.shape = Shape::entry;
  check_golden("show.json", json_of(report));
}

TEST_CASE("json: a report of one entry holds exactly one") {
  Report none = list_report({});
  none.shape = Shape::entry;
  CHECK_THROWS_AS(json_of(none), std::logic_error);
  Report two = list_report({here_entry(), sam_entry()});
  two.shape = Shape::entry;
  CHECK_THROWS_AS(json_of(two), std::logic_error);
}

TEST_CASE("json: the keys of an entry keep their order, null or not") {
  const Json entry = Json::parse(json_of(list_report({here_entry()})))[0];
  std::vector<std::string> keys;
  for (const auto& item : entry.items()) {
    keys.push_back(item.key());
  }
  CHECK(keys ==
        std::vector<std::string>{"id",      "uid",        "when",
                                 "day",     "precision",  "text",
                                 "tags",    "kind",       "kind_source",
                                 "used_to", "kinder",     "here",
                                 "hard",    "first",      "bring",
                                 "private", "celebrated", "celebrated_how",
                                 "session", "answers",    "measures",
                                 "created", "changed"});
  CHECK(entry["kind"].is_null());
  CHECK(entry["measures"]["duration_or_more"] == false);
}

TEST_CASE("json: times carry the offset that the entry was written under") {
  Entry entry = sam_entry();
  entry.when.offset = std::chrono::minutes(-330);
  entry.celebrated = entry.when.at;
  const Json json = Json::parse(json_of(list_report({entry})))[0];
  CHECK(json["when"] == "2026-11-04T09:50:00-05:30");
  CHECK(json["celebrated"] == "2026-11-04T09:50:00-05:30");
  CHECK(json["created"] == "2026-11-04T09:50:03-05:30");
}

TEST_CASE("json: a measure that is off is null") {
  Style style = plain_style();
  style.measures_off = {Measure::duration, Measure::intensity, Measure::choice,
                        Measure::self_talk, Measure::repair};
  const Json json =
      Json::parse(written(list_report({full_entry()}), Format::json, style))[0];
  CHECK(json["measures"].dump() ==
        R"({"duration_s":null,"duration_or_more":false,"intensity":null,)"
        R"("choice":null,"self_talk":null,"repair_s":null,)"
        R"("repair_or_more":false})");
}

TEST_CASE("json: a report is one object, its kind first, without sentences") {
  check_golden("sample.json", json_of(sample_report()));
}

TEST_CASE("json: an empty table and no entries are empty arrays") {
  CHECK(json_of(object_report(
            {{.body = table_of({{.key = "a"}}, {})}, entries_block({})})) ==
        "{\"kind\":\"sample\",\"rows\":[],\"entries\":[]}\n");
}

TEST_CASE("json: what is for people is left out, blocks and columns") {
  Table table = table_of({{.key = "a", .audience = Audience::people},
                          {.key = "b", .audience = Audience::machines}},
                         {{"words", std::int64_t{1}}});
  const Facts fact{{{.key = "c", .value = std::int64_t{2}}}};
  CHECK(json_of(object_report(
            {{.body = table}, {.body = fact, .audience = Audience::people}})) ==
        "{\"kind\":\"sample\",\"rows\":[\n{\"b\":1}\n]}\n");
}

TEST_CASE("json: values keep their type") {
  CHECK(json_of(Cell()) == "null");
  CHECK(json_of(Cell("words")) == "\"words\"");
  CHECK(json_of(Cell(std::int64_t{-9007199254740993})) == "-9007199254740993");
  CHECK(json_of(Cell(2.25)) == "2.25");
  CHECK(json_of(Cell(true)) == "true");
  CHECK(json_of(Cell(kToday)) == "\"2026-11-04\"");
  CHECK(json_of(Cell(std::vector<std::string>{"a", "b"})) == "[\"a\",\"b\"]");
  CHECK(json_of(Cell(std::vector<std::string>{})) == "[]");
  CHECK(json_of(Cell(std::vector<std::int64_t>{12, 240})) == "[12,240]");
}

TEST_CASE("json: numbers that are none are null") {
  CHECK(json_of(Cell(std::numeric_limits<double>::infinity())) == "null");
  CHECK(json_of(Cell(std::numeric_limits<double>::quiet_NaN())) == "null");
}

TEST_CASE("json: what could move a cursor is escaped, letters stay") {
  struct Case {
    std::string text;
    std::string json;
  };
  const std::vector<Case> cases = {
      {"a\"b\\c", "a\\\"b\\\\c"},
      {"a\n\tb\r", "a\\n\\tb\\u000d"},
      {"\x1b[2J", "\\u001b[2J"},
      {std::string("a\0b", 3), "a\\u0000b"},
      {"\x7f", "\\u007f"},
      {"\u009b", "\\u009b"},
      {"\u2028\u2029", "\\u2028\\u2029"},
      {"\u202e\u2066\u200f\u061c", "\\u202e\\u2066\\u200f\\u061c"},
      {"\ufeff\u200b\u2060\ufff9", "\\ufeff\\u200b\\u2060\\ufff9"},
      {"\U000E0041", "\\udb40\\udc41"},
      {"caf\u00e9 \u4e16 \U0001F33B", "caf\u00e9 \u4e16 \U0001F33B"},
      {"a\xff", "a\ufffd"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.json);
    CHECK(escaped(one.text) == one.json);
  }
}

TEST_CASE("json: a row that does not fit its table is refused") {
  const Table table = table_of({{.key = "a"}, {.key = "b"}}, {{"one"}});
  CHECK_THROWS_AS(json_of(object_report({{.body = table}})), std::logic_error);
}
