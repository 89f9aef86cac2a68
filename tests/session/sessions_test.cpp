// SPDX-License-Identifier: MIT
// An hour with a therapist, kept at a terminal and off one.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

constexpr std::string_view kRitualsPrompt =
    "With ; between. Enter leaves it > ";

std::filesystem::path shown_file(const Person& person) {
  return person.home() / "state/wins/shown";
}

TEST_CASE("session: the list is asked for once, and kept in the settings") {
  const Person person;
  Pty terminal(person.at_terminal({"session"}));
  const termios before = terminal.mode_at_start();
  CHECK(terminal.see("Session 1 saved, today 15:20.\r\n"));
  CHECK(terminal.see("A list of your own can be shown after a tough session"));
  REQUIRE(terminal.see(kRitualsPrompt));
  terminal.type("a slow walk; ring jo");
  terminal.type(kEnter);
  CHECK(terminal.see("Kept: a slow walk; ring jo."));
  CHECK(terminal.wait() == 0);
  CHECK(same_mode(terminal.mode(), before));
  CHECK(read_file(shown_file(person)) ==
        "asked\tsession.rituals\t2026-11-04\n");
  CHECK(mode_of(shown_file(person)) == 0600);

  const std::string tough = person.seen({"session", "--tough", "--another"});
  CHECK(tough.find("Your list for afterwards: a slow walk; ring jo") !=
        std::string::npos);
  CHECK(tough.find(kRitualsPrompt) == std::string::npos);
}

TEST_CASE("session: Enter leaves the question, and it does not come back") {
  for (const std::string_view key : {kEnter, kControlD}) {
    CAPTURE(key);
    const Person person;
    Pty terminal(person.at_terminal({"session"}));
    REQUIRE(terminal.see(kRitualsPrompt));
    terminal.type(key);
    CHECK(terminal.wait() == 0);
    CHECK(person.seen({"session", "--another"}).find(kRitualsPrompt) ==
          std::string::npos);
    CHECK(person.json({"session", "list"})["sessions"].size() == 2);
    CHECK_FALSE(std::filesystem::exists(person.home() / "config/wins"));
  }
}

TEST_CASE("session: Ctrl-C at the question keeps the session") {
  const Person person;
  Pty terminal(person.at_terminal({"session"}));
  const termios before = terminal.mode_at_start();
  REQUIRE(terminal.see(kRitualsPrompt));
  terminal.type(kControlC);
  CHECK(terminal.wait() == 130);
  CHECK(same_mode(terminal.mode(), before));
  CHECK(person.json({"session", "list"})["sessions"].size() == 1);
  CHECK(person.seen({"session", "--another"}).find(kRitualsPrompt) ==
        std::string::npos);
}

TEST_CASE("session: after a tough one nothing is asked that evening") {
  Person person;
  CHECK(person.seen({"session", "--tough"}).find(kRitualsPrompt) ==
        std::string::npos);
  CHECK(person.seen({"session", "--another"}).find(kRitualsPrompt) ==
        std::string::npos);
  CHECK(read_file(shown_file(person)).find("asked") == std::string::npos);
  person.env["WINS_NOW"] = "2026-11-11T15:20:00Z";
  Pty terminal(person.at_terminal({"session"}));
  CHECK(terminal.see(kRitualsPrompt));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
}

TEST_CASE("session: with --no-input or in a pipe nothing is asked") {
  const Person person;
  CHECK(person.seen({"session", "--no-input"}) ==
        "Session 1 saved, today 15:20.\r\n");
  const Ending piped = person.wins({"session", "--another"}, "a walk\n");
  CHECK(piped.code == 0);
  CHECK(piped.out == "Session 2 saved, today 15:20.\n");
  CHECK(piped.err == "");
  CHECK_FALSE(std::filesystem::exists(shown_file(person)));
}

TEST_CASE("session: a state folder that takes no file is no news") {
  Person person;
  person.env["XDG_STATE_HOME"] = "/dev/null/state";
  CHECK(person.seen({"session"}) == "Session 1 saved, today 15:20.\r\n");
}

TEST_CASE("session: looking at sessions makes no journal") {
  const Person person;
  const Ending list = person.wins({"session", "list"});
  CHECK(list.code == 0);
  CHECK(list.out + list.err == "");
  CHECK(person.seen({"session", "list"}) ==
        "The first session comes with: wins session\r\n");
  CHECK_FALSE(std::filesystem::exists(person.journal()));
}

TEST_CASE("session: what is heard there comes out byte for byte") {
  const Person person;
  const std::string heard =
      "you didn't leave yourself, [this] {time} caf\u00E9";
  CHECK(person.wins({"session", "--heard", heard}).code == 0);
  CHECK(person.json({"session", "list"})["sessions"][0]["heard"][0] == heard);
  CHECK(person.wins({"session", "list"}).out ==
        "   1  today 15:20\n      Heard there: " + heard + "\n");
}

TEST_CASE("session: an entry is linked across runs, and undo unlinks it") {
  const Person person;
  CHECK(person.wins({"add", "sat in the car"}).code == 0);
  CHECK(person.wins({"session", "--when", "14:00"}).code == 0);
  CHECK(person.json({"show", "1"})["session"] == 1);
  CHECK(person.wins({"list"}).out ==
        "Wed 4 Nov, after the session\n   1  sat in the car\n");
  CHECK(person.wins({"undo"}).out ==
        "Took back session 1. wins redo brings it again.\n");
  CHECK(person.json({"show", "1"})["session"].is_null());
  CHECK(person.wins({"redo"}).code == 0);
  CHECK(person.json({"show", "1"})["session"] == 1);
}

}  // namespace
}  // namespace wins::test
