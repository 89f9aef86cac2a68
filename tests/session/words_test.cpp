// SPDX-License-Identifier: MIT
// Words on the command line, whatever they look like.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "session/person.h"

namespace wins::test {
namespace {

using Line = std::vector<std::string>;

TEST_CASE("words: plain ones need no quotes, and are joined by a blank") {
  struct Case {
    Line line;
    std::string kept;
  };
  const std::vector<Case> cases = {
      {{"add", "walk", "home"}, "walk home"},
      {{"add", "list", "of", "things"}, "list of things"},
      {{"add", "[1,2]"}, "[1,2]"},
      {{"add", "[z]", "and", "{}"}, "[z] and {}"},
      {{"add", "-3", "kg"}, "-3 kg"},
      {{"add", "a=b", "100%"}, "a=b 100%"},
      {{"add", "it's", "\"q\""}, "it's \"q\""},
      {{"add", "\\n"}, "\\n"},
      {{"add", "++", "list"}, "++ list"},
      {{"add", "two  blanks "}, "two  blanks "},
      {{"add", "", "empty", ""}, " empty "},
      {{"add", "walk", "--tag", "a", "--tag", "b", "home"}, "walk home"},
      {{"add", "--used-to", "++", "rested"}, "rested"},
      {{"add", "add"}, "add"},
      {{"add", "one\ntwo"}, "one\ntwo"},
      {{"add", "rested", "--private"}, "rested"},
      {{"--db", "data/wins/journal.db", "add", "rested"}, "rested"}};
  for (const Case& each : cases) {
    CAPTURE(each.kept);
    const Person person;
    const Ending ending = person.wins(each.line);
    CAPTURE(ending.err);
    CHECK(ending.code == 0);
    CHECK(person.last_text() == each.kept);
  }
}

TEST_CASE("words: what follows -- is kept byte for byte") {
  struct Case {
    Line after;
    std::string kept;
  };
  const std::vector<Case> cases = {
      {{"--help"}, "--help"},
      {{"-h"}, "-h"},
      {{"--version"}, "--version"},
      {{"--"}, "--"},
      {{"-"}, "-"},
      {{"--", "a", "--"}, "-- a --"},
      {{"a", "--", "list"}, "a -- list"},
      {{"--json", "--db", "x"}, "--json --db x"},
      {{"-k", "boundary"}, "-k boundary"},
      {{"--used-to=then"}, "--used-to=then"},
      {{"++", "[1,2]", "{}", "%d"}, "++ [1,2] {} %d"},
      {{"-hello"}, "-hello"},
      {{"\x1B[31mred", "\u202Eover"}, "\x1B[31mred \u202Eover"},
      {{"  blanks  ", "", "\ttab\n"}, "  blanks    \ttab\n"},
      {{"'); DROP TABLE entries;--"}, "'); DROP TABLE entries;--"}};
  for (const Case& each : cases) {
    CAPTURE(each.kept);
    const Person person;
    Line line{"add", "--"};
    line.insert(line.end(), each.after.begin(), each.after.end());
    CHECK(person.wins(line).code == 0);
    CHECK(person.last_text() == each.kept);
  }
}

TEST_CASE("words: options around them arrive where they belong") {
  const Person person;
  const auto entry =
      person.json({"add", "walk", "--tag", "a", "--used-to", "[1,2]", "-t", "b",
                   "--kinder", "-3 steps", "home", "--", "-k", "rest"});
  CHECK(entry["text"] == "walk home -k rest");
  CHECK(entry["tags"] == nlohmann::json{"a", "b"});
  CHECK(entry["used_to"] == "[1,2]");
  CHECK(entry["kinder"] == "-3 steps");
  CHECK(entry["kind"].is_null());
}

TEST_CASE("words: what looks like an option is refused aloud") {
  struct Case {
    Line line;
    std::string_view sentence;
  };
  const std::vector<Case> cases = {
      {{"add", "-hello"}, "'-hello' is not an option of wins add"},
      {{"add", "rested", "--harder"}, "'--harder' is not an option of"},
      {{"add", "rested", "--used-to="}, "'--used-to=' came without its TEXT"},
      {{"add", "rested", "--hard=yes"}, "'--hard' takes no value"},
      {{"add", "rested", "-k"}, "'-k' came without its KIND"},
      {{"add", "rested", "-k", "xyz"}, "'xyz' is not a kind that wins knows"},
      {{"add", "rested", "--intensity", "11"}, "'11' is not a whole number"},
      {{"refelct"}, "'refelct' is not a wins command"},
      {{"stats", "now"}, "wins stats takes no words after it"}};
  for (const Case& each : cases) {
    CAPTURE(each.sentence);
    const Person person;
    const Ending ending = person.wins(each.line);
    CHECK(ending.code == 2);
    CHECK(ending.out.empty());
    CHECK(ending.err.find("wins: " + std::string(each.sentence)) == 0);
    CHECK_FALSE(std::filesystem::exists(person.journal()));
  }
}

TEST_CASE("words: only blanks are told of, and nothing is saved") {
  const Person person;
  for (const Line& line :
       {Line{"add", ""}, Line{"add", " ", " "}, Line{"add", "--"}}) {
    const Ending ending = person.wins(line);
    CHECK(ending.code == 1);
    CHECK(ending.err.find("Nothing was saved.") != std::string::npos);
  }
  CHECK(person.texts().empty());
}

TEST_CASE("words: search terms are no syntax") {
  const Person person;
  REQUIRE(person.wins({"add", "said \"no\" AND meant it (NEAR sam) *"}).code ==
          0);
  for (const Line& line : {Line{"list", "\"no\"", "AND"}, Line{"list", "NEAR"},
                           Line{"list", "--", "*"}, Line{"list", "sam)"},
                           Line{"list", "said", "meant it"}}) {
    CAPTURE(line.back());
    const Ending ending = person.wins(line);
    CHECK(ending.code == 0);
    CHECK(ending.out.find("meant it") != std::string::npos);
  }
  for (const Line& line : {Line{"list", "text:no"}, Line{"list", "said OR sea"},
                           Line{"list", "'); DROP TABLE entries;--"}}) {
    CAPTURE(line.back());
    const Ending ending = person.wins(line);
    CHECK(ending.code == 0);
    CHECK(ending.out.empty());
  }
}

}  // namespace
}  // namespace wins::test
