// SPDX-License-Identifier: MIT
// Ctrl-C and the like, in the middle of something.
#include <doctest/doctest.h>

#include <csignal>
#include <string>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

TEST_CASE("interrupt: in the middle of a line nothing is made") {
  const Person person;
  Pty terminal(person.at_terminal({"add"}));
  const termios before = terminal.mode_at_start();
  REQUIRE(terminal.see("> "));
  terminal.type("half a line");
  REQUIRE(terminal.see("half a line"));
  CHECK_FALSE(same_mode(terminal.mode(), before));
  terminal.type(kControlC);
  CHECK(terminal.wait() == 128 + SIGINT);
  CHECK(same_mode(terminal.mode(), before));
  CHECK(terminal.screen().ends_with("\x1B[?2004l"));
  CHECK_FALSE(std::filesystem::exists(person.journal()));
}

TEST_CASE("interrupt: in the middle of a detail the entry stays") {
  const Person person;
  Pty terminal(person.at_terminal({"add"}));
  const termios before = terminal.mode_at_start();
  REQUIRE(terminal.see("> "));
  terminal.type("asked for help");
  terminal.type(kEnter);
  REQUIRE(terminal.see("Saved 1, today 15:20."));
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type("d");
  terminal.type(kEnter);
  REQUIRE(terminal.see("How this used to go > "));
  terminal.type("used to wait");
  REQUIRE(terminal.see("used to wait"));
  terminal.type(kControlC);
  CHECK(terminal.wait() == 128 + SIGINT);
  CHECK(same_mode(terminal.mode(), before));
  CHECK(person.last_text() == "asked for help");
  CHECK(person.json({"show", "1"})["used_to"].is_null());
}

TEST_CASE("interrupt: details that were answered stay as well") {
  const Person person;
  Pty terminal(person.at_terminal({"add"}));
  REQUIRE(terminal.see("> "));
  terminal.type("asked for help\rd\rused to wait\r");
  REQUIRE(terminal.see("How this used to go > "));
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type(kControlC);
  CHECK(terminal.wait() == 128 + SIGINT);
  CHECK(person.json({"show", "1"})["used_to"] == "used to wait");
}

TEST_CASE("interrupt: a terminal that is told to end or closes is whole") {
  for (const int number : {SIGTERM, SIGHUP, SIGQUIT}) {
    CAPTURE(number);
    const Person person;
    Pty terminal(person.at_terminal({"add"}));
    const termios before = terminal.mode_at_start();
    REQUIRE(terminal.see("> "));
    terminal.type("half");
    REQUIRE(terminal.see("half"));
    terminal.signal(number);
    CHECK(terminal.wait() == 128 + number);
    CHECK(same_mode(terminal.mode(), before));
    CHECK_FALSE(std::filesystem::exists(person.journal()));
  }
}

TEST_CASE("interrupt: the question about a date saves nothing") {
  const Person person;
  Pty terminal(person.at_terminal({"add", "-w", "someday", "rang sam"}));
  const termios before = terminal.mode_at_start();
  REQUIRE(terminal.see("Enter means now > "));
  terminal.type(kControlC);
  CHECK(terminal.wait() == 128 + SIGINT);
  CHECK(same_mode(terminal.mode(), before));
  CHECK_FALSE(std::filesystem::exists(person.journal()));
}

TEST_CASE("interrupt: the question about erasing erases nothing") {
  const Person person;
  REQUIRE(person.wins({"add", "rang sam"}).code == 0);
  Pty terminal(person.at_terminal({"remove", "1", "--for-good"}));
  REQUIRE(terminal.see("Erase 1 for good"));
  REQUIRE(terminal.see("> "));
  terminal.type(kControlC);
  CHECK(terminal.wait() == 128 + SIGINT);
  CHECK(person.last_text() == "rang sam");
}

}  // namespace
}  // namespace wins::test
