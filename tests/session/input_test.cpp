// SPDX-License-Identifier: MIT
// Bytes on stdin, as they come.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

using namespace std::string_literals;

TEST_CASE("stdin: one final line break goes, and nothing else") {
  struct Case {
    std::string input;
    std::string kept;
  };
  const std::vector<Case> cases = {
      {"rested\n", "rested"},
      {"rested", "rested"},
      {"rested\r\n", "rested"},
      {"rested\n\n", "rested\n"},
      {"\n  rested  \n", "\n  rested  "},
      {"one\ntwo\n", "one\ntwo"},
      {"one\r\ntwo", "one\r\ntwo"},
      {"a\tb\x1B[31mc\x07", "a\tb\x1B[31mc\x07"},
      {"\uFEFFwith a mark", "\uFEFFwith a mark"},
      {"- list -- --help", "- list -- --help"},
      {"cafe\u0301 and caf\u00E9", "cafe\u0301 and caf\u00E9"}};
  for (const Case& each : cases) {
    for (const std::vector<std::string>& command :
         std::vector<std::vector<std::string>>{{"add"}, {"add", "-"}}) {
      CAPTURE(each.input);
      CAPTURE(command.size());
      const Person person;
      CHECK(person.wins(command, each.input).code == 0);
      CHECK(person.last_text() == each.kept);
    }
  }
}

TEST_CASE("stdin: NUL and bytes that are no text leave a mark and a note") {
  struct Case {
    std::string input;
    std::string kept;
  };
  const std::vector<Case> cases = {{"a\0b"s, "a\u2400b"},
                                   {"lone \xC3 here", "lone \uFFFD here"},
                                   {"\xFFrested", "\uFFFDrested"},
                                   {"rested\x80", "rested\uFFFD"}};
  for (const Case& each : cases) {
    CAPTURE(each.kept);
    const Person person;
    const Ending ending = person.wins({"add"}, each.input);
    CHECK(ending.code == 0);
    CHECK(ending.err.find("In one place the bytes were no text; a mark is "
                          "kept there (U+FFFD or U+2400).\n") !=
          std::string::npos);
    CHECK(person.last_text() == each.kept);
  }
}

TEST_CASE("stdin: bytes that are no text come through a terminal too") {
  const Person person;
  Pty terminal(person.at_terminal({"add"}));
  REQUIRE(terminal.see("> "));
  terminal.type("lone \xC3 here");
  terminal.type(kEnter);
  CHECK(terminal.see("In one place the bytes were no text"));
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
  CHECK(person.last_text() == "lone \uFFFD here");
}

TEST_CASE("stdin: nothing, and nothing that can be seen, is not kept") {
  for (const std::string& input :
       {""s, "\n"s, "   \n"s, "\t \r\n"s, "\u200B\u200D\n"s, "\u3000"s,
        "\u0301\u0301\n"s}) {
    CAPTURE(input);
    const Person person;
    const Ending ending = person.wins({"add"}, input);
    CHECK(ending.code == 1);
    CHECK(ending.out.empty());
    CHECK(ending.err.find("wins: there are no words to keep\n") == 0);
    CHECK(ending.err.find("Nothing was saved.") != std::string::npos);
    CHECK(person.texts().empty());
  }
}

TEST_CASE("stdin: it is not read when there are words") {
  const Person person;
  CHECK(person.wins({"add", "from", "the", "line"}, "from stdin\n").code == 0);
  CHECK(person.texts() == std::vector<std::string>{"from the line"});
}

TEST_CASE("stdin: a read that fails is not taken for its end") {
  const Person person;
  const Ending ending = person.shell("wins add - </");
  CHECK(ending.code == 1);
  CHECK(ending.err ==
        "wins: standard input could not be read: Is a directory\n"
        "      Nothing was saved.\n");
  CHECK(person.shell("wins list").out.empty());
}

TEST_CASE("stdin: when it is closed there is nothing to keep") {
  const Person person;
  CHECK(person.shell("wins add <&-").code == 1);
  CHECK(person.shell("wins add </dev/null").code == 1);
  CHECK(person.shell("wins add rested <&-").code == 0);
  CHECK(person.texts() == std::vector<std::string>{"rested"});
}

}  // namespace
}  // namespace wins::test
