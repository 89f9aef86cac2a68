// SPDX-License-Identifier: MIT
// A line is asked for, on a terminal.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

using namespace std::string_view_literals;

/// Types at the prompt of `wins add`, ends the line and leaves.
std::string kept_of(const Person& person, std::string_view keys) {
  Pty terminal(person.at_terminal({"add"}));
  REQUIRE(terminal.see("> "));
  terminal.type(keys);
  terminal.type(kEnter);
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
  return person.last_text();
}

TEST_CASE("prompt: a line is asked for, saved, and the terminal is whole") {
  const Person person;
  Pty terminal(person.at_terminal({"add"}));
  const termios before = terminal.mode_at_start();
  REQUIRE(terminal.see(kWordsPrompt));
  REQUIRE(terminal.see("> "));
  terminal.type("told mum i can't talk tonight!! +family");
  terminal.type(kEnter);
  CHECK(
      terminal.see("Saved 1, today 15:20; tag family. It reads like a boundary "
                   "(a guess).\r\n"));
  CHECK(terminal.see("Kept on this computer, in "));
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
  CHECK(same_mode(terminal.mode(), before));
  CHECK(person.last_text() == "told mum i can't talk tonight!! +family");
}

TEST_CASE("prompt: ? shows a dozen signs and asks again") {
  const Person person;
  Pty terminal(person.at_terminal({"add"}));
  REQUIRE(terminal.see("> "));
  terminal.type("?");
  terminal.type(kEnter);
  CHECK(terminal.see("Some signs, to look at or to leave:\r\n"));
  CHECK(terminal.see("  a no, or a limit that held\r\n"));
  REQUIRE(terminal.see("> "));
  terminal.type("went to bed at ten");
  terminal.type(kEnter);
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
  CHECK(person.last_text() == "went to bed at ten");
}

TEST_CASE("prompt: Enter, Ctrl-D and a blank line leave, and make nothing") {
  for (const std::string_view key : {kEnter, kControlD, "  \r"sv}) {
    CAPTURE(key);
    const Person person;
    Pty terminal(person.at_terminal({"add"}));
    const termios before = terminal.mode_at_start();
    REQUIRE(terminal.see("> "));
    terminal.type(key);
    CHECK(terminal.wait() == 0);
    CHECK(same_mode(terminal.mode(), before));
    CHECK_FALSE(std::filesystem::exists(person.journal()));
    CHECK(terminal.screen().find("Saved") == std::string::npos);
  }
}

TEST_CASE("prompt: Ctrl-D takes nothing from a line that has begun") {
  const Person person;
  CHECK(kept_of(person, "rested\x04 a while") == "rested a while");
}

TEST_CASE("prompt: Backspace takes one character, however it is made") {
  struct Case {
    std::string keys;
    std::string kept;
  };
  const std::vector<Case> cases = {
      {"caf\u00E9\x7F"
       "e",
       "cafe"},
      {"cafe\u0301\x7F\u00E9", "caf\u00E9"},
      {"a walk \U0001F469\u200D\U0001F469\u200D\U0001F467\x7Fwith them",
       "a walk with them"},
      {"thumbs \U0001F44D\U0001F3FD\x7Fup", "thumbs up"},
      {"one two\x17three", "one three"},
      {"not this\x15this", "this"}};
  for (const Case& each : cases) {
    for (const std::string locale : {"C.UTF-8", "C"}) {
      CAPTURE(each.keys);
      CAPTURE(locale);
      Person person;
      person.env["LC_ALL"] = locale;
      CHECK(kept_of(person, each.keys) == each.kept);
    }
  }
}

TEST_CASE("prompt: the two lines of a paste are one entry") {
  const Person person;
  CHECK(kept_of(person, pasted("sat with it\rthen rang sam")) ==
        "sat with it\nthen rang sam");
  CHECK(person.texts().size() == 1);
}

TEST_CASE("prompt: what a shell would read is kept as it is") {
  const std::string awkward =
      "it's \"q\" $HOME `id` \\n * ? & ; ( # ! ++ -- -h";
  const Person person;
  CHECK(kept_of(person, awkward) == awkward);
}

TEST_CASE("prompt: a line that begins with a dash is words") {
  const Person person;
  CHECK(kept_of(person, "--help") == "--help");
}

TEST_CASE("prompt: with --no-input nothing is asked") {
  const Person person;
  const std::string seen = person.seen({"add", "--no-input"});
  CHECK(seen.find("wins: there are no words to keep\r\n") == 0);
  CHECK(seen.find("Something you noticed") == std::string::npos);
}

TEST_CASE("prompt: a dumb terminal is sent no sequences") {
  Person person;
  person.env["TERM"] = "dumb";
  Pty terminal(person.at_terminal({"add"}));
  REQUIRE(terminal.see("> "));
  terminal.type("said caf\u00E9\x7F\x7Fno");
  terminal.type(kEnter);
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
  CHECK(terminal.screen().find('\x1B') == std::string::npos);
  CHECK(person.last_text() == "said cano");
}

TEST_CASE("prompt: a date that cannot be read is asked for again") {
  const Person person;
  Pty terminal(person.at_terminal({"add", "-w", "11/2", "rang sam"}));
  CHECK(terminal.see("wins: '11/2' could be two dates\r\n"));
  CHECK(terminal.see("Either works: 11 feb or 2 nov\r\n"));
  REQUIRE(terminal.see("Enter means now > "));
  terminal.type("2 nov");
  terminal.type(kEnter);
  CHECK(terminal.see("Saved 1, "));
  CHECK(terminal.wait() == 0);
  CHECK(person.json({"show", "1"})["day"] == "2026-11-02");
  CHECK(person.last_text() == "rang sam");
}

}  // namespace
}  // namespace wins::test
