// SPDX-License-Identifier: MIT
#include "wins/cli/options.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "cli/invented.h"
#include "wins/cli/command_line.h"

namespace wins::test {
namespace {

TEST_CASE("options: what is declared is what is documented") {
  const std::vector<OptionDoc> docs = option_docs(kAdd);
  REQUIRE(docs.size() == 7);
  CHECK(docs[0].names.empty());
  CHECK(docs[0].placeholder == "WORD");
  CHECK(docs[0].repeatable);
  CHECK(docs[1].names == std::vector<std::string>{"-w", "--when"});
  CHECK(docs[1].placeholder == "WHEN");
  CHECK(docs[1].value == Value::when);
  CHECK_FALSE(docs[1].repeatable);
  CHECK(docs[3].names == std::vector<std::string>{"-t", "--tag"});
  CHECK(docs[3].repeatable);
  CHECK(docs[5].names == std::vector<std::string>{"--hard"});
  CHECK(docs[5].placeholder.empty());
  CHECK_FALSE(docs[5].value.has_value());
  CHECK(docs[5].help == "It was hard");
}

TEST_CASE("options: a number is a whole number from end to end") {
  CHECK(type({"stats", "-n", "5"}).out == "number<5>\n");
  CHECK(type({"stats", "-n", "-5"}).out == "number<-5>\n");
  CHECK(type({"stats", "--limit=07"}).out == "number<7>\n");
  for (const std::string typed :
       {"", "5x", " 5", "5.0", "five", "0x5", "99999999999999999999"}) {
    CAPTURE(typed);
    const Outcome outcome = type({"stats", "-n", typed});
    CHECK(outcome.code == ExitCode::usage);
    CHECK(outcome.err == "wins: '" + typed +
                             "' is not a whole number\n"
                             "      These work: 1, 5, 20\n");
  }
}

TEST_CASE("options: every value but plain text has a placeholder of its own") {
  CHECK(placeholder(Value::text) == "TEXT");
  CHECK(placeholder(Value::number) == "N");
  CHECK(placeholder(Value::when) == "WHEN");
  CHECK(placeholder(Value::setting) == "KEY");
}

TEST_CASE("options: no command's option has the name of a global one") {
  for (const Command* command : kInvented) {
    for (const OptionDoc& global : global_option_docs()) {
      for (const OptionDoc& own : option_docs(*command)) {
        for (const std::string& name : own.names) {
          CHECK(std::ranges::count(global.names, name) == 0);
        }
      }
    }
  }
}

}  // namespace
}  // namespace wins::test
