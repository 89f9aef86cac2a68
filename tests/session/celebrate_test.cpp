// SPDX-License-Identifier: MIT
// One moment alone on a real terminal, and a word about it.
#include <doctest/doctest.h>

#include <csignal>
#include <string>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

constexpr std::string_view kQuestion =
    "A word on how this one gets marked, if you like. Enter leaves it.\r\n";

/// Someone who has written one line.
class Writer : public Person {
 public:
  Writer() {
    env["NO_COLOR"] = "1";
    REQUIRE(wins({"add", "asked for help", "-u", "used to wait"}).code == 0);
  }
};

TEST_CASE("celebrate: a word is typed and kept byte for byte") {
  const std::string word = "told jo!! $HOME `id` 'x' \\n \U0001F33B +tea -q";
  const Writer person;
  Pty terminal(person.at_terminal({"celebrate"}));
  const termios before = terminal.mode_at_start();
  REQUIRE(
      terminal.see("Wed 4 Nov\r\n  asked for help\r\n"
                   "  It used to go like this: used to wait\r\n\r\n"));
  REQUIRE(terminal.see(kQuestion));
  REQUIRE(terminal.see("> "));
  terminal.type(word);
  terminal.type(kEnter);
  CHECK(terminal.see("Marked. A lift will come to this one first.\r\n"));
  CHECK(terminal.wait() == 0);
  CHECK(same_mode(terminal.mode(), before));
  const auto entry = person.json({"show", "1"});
  CHECK(entry["celebrated_how"] == word);
  CHECK(entry["celebrated"] == "2026-11-04T15:20:00+00:00");
  CHECK(entry["tags"].empty());
}

TEST_CASE("celebrate: Enter, Ctrl-D and Ctrl-C leave the moment as it was") {
  struct Case {
    std::string_view keys;
    int code;
  };
  for (const Case& each : {Case{kEnter, 0}, Case{kControlD, 0},
                           Case{"half a word\x03", 128 + SIGINT}}) {
    CAPTURE(each.keys);
    const Writer person;
    const auto before = person.json({"show", "1"});
    Pty terminal(person.at_terminal({"celebrate"}));
    const termios mode = terminal.mode_at_start();
    REQUIRE(terminal.see("> "));
    terminal.type(each.keys);
    CHECK(terminal.wait() == each.code);
    CHECK(same_mode(terminal.mode(), mode));
    CHECK(terminal.screen().find("Marked") == std::string::npos);
    CHECK(person.json({"show", "1"}) == before);
  }
}

TEST_CASE("celebrate: while the question stands others may write") {
  const Writer person;
  Pty terminal(person.at_terminal({"celebrate"}));
  REQUIRE(terminal.see("> "));
  REQUIRE(person.wins({"edit", "1", "--kinder", "it was a start"}).code == 0);
  terminal.type("tea");
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
  const auto entry = person.json({"show", "1"});
  CHECK(entry["kinder"] == "it was a start");
  CHECK(entry["celebrated_how"] == "tea");
}

TEST_CASE("celebrate: an entry that went away meanwhile is told of") {
  const Writer person;
  Pty terminal(person.at_terminal({"celebrate"}));
  REQUIRE(terminal.see("> "));
  REQUIRE(person.wins({"remove", "1"}).code == 0);
  terminal.type("tea");
  terminal.type(kEnter);
  CHECK(terminal.see("The words are kept in "));
  CHECK(terminal.see("wins: entry 1 was removed\r\n"));
  CHECK(terminal.wait() == 1);
  CHECK(person.drafts().size() == 1);
}

TEST_CASE("celebrate: s shows another one") {
  const Writer person;
  REQUIRE(person.wins({"add", "rested", "-w", "yesterday"}).code == 0);
  Pty terminal(person.at_terminal({"celebrate"}));
  REQUIRE(terminal.see("asked for help"));
  REQUIRE(terminal.see("s shows\r\nanother.\r\n"));
  REQUIRE(terminal.see("> "));
  terminal.type("s\r");
  REQUIRE(terminal.see("Tue 3 Nov\r\n  rested\r\n\r\n"));
  REQUIRE(terminal.see("> "));
  terminal.type("a nap\r");
  CHECK(terminal.wait() == 0);
  CHECK(person.json({"show", "2"})["celebrated_how"] == "a nap");
  CHECK(person.json({"show", "1"})["celebrated"].is_null());
}

TEST_CASE("celebrate: on a narrow terminal no word of the question is cut") {
  Writer person;
  person.env["COLUMNS"] = "40";
  Pty::Setup setup = person.at_terminal({"celebrate"});
  setup.columns = 40;
  Pty terminal(setup);
  CHECK(
      terminal.see("  It used to go like this: used to wait\r\n\r\n"
                   "A word on how this one gets marked, if\r\n"
                   "you like. Enter leaves it.\r\n"));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
}

TEST_CASE("celebrate: a pipe gets the moment and no question") {
  const Writer person;
  const Ending ending = person.wins({"celebrate"}, "tea\n");
  CHECK(ending.code == 0);
  CHECK(ending.out ==
        "Wed 4 Nov\n  asked for help\n"
        "  It used to go like this: used to wait\n");
  CHECK(ending.err.empty());
  CHECK(person.json({"show", "1"})["celebrated"].is_null());
}

TEST_CASE("celebrate: reading makes no journal and changes none") {
  const Person nobody;
  CHECK(nobody.wins({"celebrate"}).code == 0);
  CHECK(nobody.wins({"celebrate", "5"}).code == 1);
  CHECK_FALSE(std::filesystem::exists(nobody.data()));

  const Writer person;
  std::filesystem::permissions(person.journal(),
                               std::filesystem::perms::owner_read);
  CHECK(person.wins({"celebrate"}).code == 0);
}

}  // namespace
}  // namespace wins::test
