// SPDX-License-Identifier: MIT
#include "wins/text/search_terms.h"

#include <doctest/doctest.h>

namespace wins {
namespace {

using How = SearchTerm::How;

How how(const std::string& argument) {
  const std::vector<std::string> arguments = {argument};
  const auto terms = search_terms(arguments);
  REQUIRE(terms.size() == 1);
  CHECK(terms[0].text == argument);
  return terms[0].how;
}

TEST_CASE("what has letters or digits is looked for by its words") {
  for (const std::string argument :
       {"family", "told mum", "c++", "20", "na\u00EFve", "\u0436", "\u05D0",
        "\u0663", "\uD55C\uAE00", "+family", "\"quoted\"", "a*b", "NOT",
        "caf\u00E9 \u2764\uFE0F"}) {
    CAPTURE(argument);
    CHECK(how(argument) == How::words);
  }
}

TEST_CASE("what has neither is looked for as it stands") {
  for (const std::string argument :
       {"!!", "\u2764\uFE0F", " ", "++", "\"", "*", "%", "_", "\u0301",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\u00BD"}) {
    CAPTURE(argument);
    CHECK(how(argument) == How::verbatim);
  }
}

TEST_CASE("scripts written without blanks are looked for as they stand") {
  for (const std::string argument :
       {"\u4F11\u606F", "\u3084\u3059\u307F", "\u30E4\u30B9\u30DF",
        "\uFF94\uFF7D\uFF90", "\u0E1E\u0E31\u0E01", "\u0E9E\u0EB1\u0E81",
        "\u179F\u1798\u17D2\u179A\u17B6\u1780", "\u1014\u102C\u1038",
        "\u0F44\u0F63\u0F0B\u0F42\u0F66\u0F7C\u0F0B", "\U00020BB7",
        "mum \u6211 tea", "tea\u3005"}) {
    CAPTURE(argument);
    CHECK(how(argument) == How::verbatim);
  }
}

TEST_CASE("digits of such a script are words like any other") {
  CHECK(how("\u0E51\u0E52") == How::words);
}

TEST_CASE("each argument is a term, an empty one none") {
  const std::vector<std::string> arguments = {"mum", "", "told her", "!!"};
  const auto terms = search_terms(arguments);
  REQUIRE(terms.size() == 3);
  CHECK(terms[0].text == "mum");
  CHECK(terms[1].text == "told her");
  CHECK(terms[2].text == "!!");
  CHECK(search_terms({}).empty());
}

TEST_CASE("ill-formed bytes are looked for as they are stored") {
  const std::vector<std::string> arguments = {"caf\xE9"};
  CHECK(search_terms(arguments).at(0).text == "caf\uFFFD");
}

}  // namespace
}  // namespace wins
