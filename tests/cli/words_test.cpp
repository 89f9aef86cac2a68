// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "cli/invented.h"

namespace wins::test {
namespace {

using Line = std::vector<std::string>;

/// What `add` got as its words.
std::string words_of(const Line& arguments) {
  const Outcome outcome = type(arguments);
  CHECK(outcome.err.empty());
  CHECK(outcome.code == ExitCode::ok);
  return outcome.out;
}

struct Case {
  Line typed;
  std::string kept;
};

TEST_CASE("words: a line that a parser could take apart arrives as it is") {
  const std::vector<Case> cases = {
      {{"add", "[1,2]"}, "word<[1,2]>\n"},
      {{"add", "[z]"}, "word<[z]>\n"},
      {{"add", "[]"}, "word<[]>\n"},
      {{"add", "{}"}, "word<{}>\n"},
      {{"add", "%%"}, "word<%%>\n"},
      {{"add", "++", "list"}, "word<++>\nword<list>\n"},
      {{"add", "++"}, "word<++>\n"},
      {{"add", "--", "++"}, "word<++>\n"},
      {{"add", "list", "of", "things"}, "word<list>\nword<of>\nword<things>\n"},
      {{"add", "stats"}, "word<stats>\n"},
      {{"add", "add"}, "word<add>\n"},
      {{"add", "-3", "kg"}, "word<-3>\nword<kg>\n"},
      {{"add", "-3.5"}, "word<-3.5>\n"},
      {{"add", "-"}, "word<->\n"},
      {{"add", "- a list"}, "word<- a list>\n"},
      {{"add", "a=b", "100%"}, "word<a=b>\nword<100%>\n"},
      {{"add", "it's", "\"q\""}, "word<it's>\nword<\"q\">\n"},
      {{"add", "\\n", "\\"}, "word<\\n>\nword<\\>\n"},
      {{"add", ""}, "word<>\n"},
      {{"add", " two  blanks "}, "word< two  blanks >\n"},
      {{"add", "line\nbreak\ttab"}, "word<line\nbreak\ttab>\n"},
      {{"add", "\xff\xfe"}, "word<\xff\xfe>\n"},
      {{"add", "\xe2\x80\x94hard"}, "word<\xe2\x80\x94hard>\n"},
      {{"add", "/windows"}, "word</windows>\n"},
      {{"add", "+family", "++word"}, "word<+family>\nword<++word>\n"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.kept);
    CHECK(words_of(one.typed) == one.kept);
  }
}

TEST_CASE("words: what follows -- is words, whatever it looks like") {
  const std::vector<Case> cases = {
      {{"add", "a", "--", "list"}, "word<a>\nword<list>\n"},
      {{"add", "a", "--", "-x"}, "word<a>\nword<-x>\n"},
      {{"add", "--", "--hard"}, "word<--hard>\n"},
      {{"add", "--", "-h"}, "word<-h>\n"},
      {{"add", "--", "--help"}, "word<--help>\n"},
      {{"add", "--", "--"}, "word<-->\n"},
      {{"add", "--", "a", "--", "b"}, "word<a>\nword<-->\nword<b>\n"},
      {{"add", "--", "--tag=x"}, "word<--tag=x>\n"},
      {{"add", "--", "--used-to="}, "word<--used-to=>\n"},
      {{"add", "--hard", "--", "-hello"}, "word<-hello>\nhard\n"},
      {{"add", "--", ""}, "word<>\n"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.kept);
    CHECK(words_of(one.typed) == one.kept);
  }
}

TEST_CASE("words: an option takes one value and leaves the words alone") {
  CHECK(words_of({"add", "walk", "--tag", "a", "--tag", "b", "home"}) ==
        "word<walk>\nword<home>\ntag<a>\ntag<b>\n");
  CHECK(words_of({"add", "-ta", "walk", "-t", "b", "home"}) ==
        "word<walk>\nword<home>\ntag<a>\ntag<b>\n");
  CHECK(words_of({"add", "--hard", "walk", "-e", "home"}) ==
        "word<walk>\nword<home>\nhard\nedit\n");
}

TEST_CASE("words: a value arrives as it was typed") {
  for (const std::string value :
       {"[1,2]", "{}", "%%", "++", "-", "-x", "-3", "--", "a=b", "\\", " ",
        "list", "--unknown", "\xff", "add"}) {
    CAPTURE(value);
    CHECK(words_of({"add", "--used-to=" + value, "w"}) ==
          "word<w>\nused-to<" + value + ">\n");
    if (value != "--") {
      CHECK(words_of({"add", "w", "--used-to", value}) ==
            "word<w>\nused-to<" + value + ">\n");
      CHECK(words_of({"add", "w", "-t", value, "-t", "[a,b]"}) ==
            "word<w>\ntag<" + value + ">\ntag<[a,b]>\n");
    }
  }
  CHECK(words_of({"add", "w", "--used-to", ""}) == "word<w>\nused-to<>\n");
}

struct Refused {
  Line typed;
  std::string said;
};

TEST_CASE("words: what could be meant in two ways is refused aloud") {
  const std::vector<Refused> cases = {
      {{"add", "-hello"},
       "wins: '-hello' is not an option of wins add\n"
       "      Nothing was saved.\n"
       "      Close to: wins add --help\n"
       "      As a word: wins add -- -hello\n"},
      {{"add", "--hrad", "walk"},
       "wins: '--hrad' is not an option of wins add\n"
       "      Nothing was saved.\n"
       "      Close to: wins add --hard\n"
       "      As a word: wins add -- --hrad\n"},
      {{"add", "--used-to=", "walk"},
       "wins: '--used-to=' came without its TEXT\n"
       "      Nothing was saved.\n"
       "      What it takes: wins add --help\n"},
      {{"add", "walk", "--used-to"},
       "wins: '--used-to' came without its TEXT\n"
       "      Nothing was saved.\n"
       "      What it takes: wins add --help\n"},
      {{"add", "--used-to", "--", "walk"},
       "wins: '--used-to' came without its TEXT\n"
       "      Nothing was saved.\n"
       "      What it takes: wins add --help\n"},
      {{"add", "--used-to", "--hard", "walk"},
       "wins: '--used-to' came without its TEXT, and then '--hard'\n"
       "      Nothing was saved.\n"
       "      As its TEXT: --used-to=--hard\n"},
      {{"add", "--hard=yes"},
       "wins: '--hard' takes no value\n"
       "      Nothing was saved.\n"
       "      This works: --hard\n"},
      {{"add", "-e=x"},
       "wins: '-e' takes no value\n"
       "      Nothing was saved.\n"
       "      This works: -e\n"},
      {{"add", "-k=rest"},
       "wins: '-k=' could be read in two ways\n"
       "      Nothing was saved.\n"
       "      This works: -k and the KIND after a blank\n"},
      {{"add", "-u", "a", "-u", "b"},
       "wins: '-u' came twice, and takes one TEXT\n"
       "      Nothing was saved.\n"
       "      What it takes: wins add --help\n"},
      {{"stats", "of", "mine"},
       "wins: wins stats takes no words after it\n"
       "      What it takes: wins stats --help\n"},
      {{"stats", "--bars"},
       "wins: '--bars' is not an option of wins stats\n"
       "      Its options: wins stats --help\n"},
  };
  for (const Refused& one : cases) {
    CAPTURE(one.said);
    const Outcome outcome = type(one.typed);
    CHECK(outcome.code == ExitCode::usage);
    CHECK(outcome.out.empty());
    CHECK(outcome.err == one.said);
  }
}

TEST_CASE("words: letters of one dash are options together or not at all") {
  CHECK(words_of({"add", "-et", "calm", "w"}) == "word<w>\ntag<calm>\nedit\n");
  CHECK(words_of({"add", "-etcalm", "w"}) == "word<w>\ntag<calm>\nedit\n");
  CHECK(type({"add", "-ex", "w"}).code == ExitCode::usage);
  CHECK(type({"add", "-h5"}).code == ExitCode::usage);
  CHECK(type({"add", "-eh", "w"}).out.starts_with("wins add - "));
}

TEST_CASE("words: a refusal quotes no more than the name of the option") {
  const Outcome outcome = type({"add", "--told=jo about it", "walk"});
  CHECK(outcome.err.find("jo") == std::string::npos);
  CHECK(outcome.err.find("walk") == std::string::npos);
  CHECK(type({"add", "-told jo"}).err.find("jo") == std::string::npos);
}

}  // namespace
}  // namespace wins::test
