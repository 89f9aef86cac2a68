// SPDX-License-Identifier: MIT
// The settings, changed at a terminal and in an editor.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "session/keys.h"
#include "session/person.h"
#include "support/places.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

fs::path settings_of(const Person& person) {
  return person.wins({"config", "path"})
      .out.substr(0, person.wins({"config", "path"}).out.find('\n'));
}

TEST_CASE("config: a value is asked for, and a wrong one asked again") {
  const Person person;
  Pty terminal(person.at_terminal({"config", "set", "tone"}));
  const termios before = terminal.mode_at_start();
  REQUIRE(
      terminal.see("tone takes gentle or facts. Enter leaves it as it is."));
  REQUIRE(terminal.see("> "));
  terminal.type("loud");
  terminal.type(kEnter);
  REQUIRE(terminal.see("tone takes gentle or facts, not 'loud'"));
  REQUIRE(terminal.see("> "));
  terminal.type("facts");
  terminal.type(kEnter);
  CHECK(terminal.see("tone is \"facts\" now.\r\n"));
  CHECK(terminal.wait() == 0);
  CHECK(same_mode(terminal.mode(), before));
  CHECK(read_file(settings_of(person)) == "tone = \"facts\"\n");
}

TEST_CASE("config: a list is typed line by line, whatever stands in a line") {
  const Person person;
  Pty terminal(person.at_terminal({"config", "set", "support.contacts"}));
  for (const std::string_view line : {"Jo, 555 0100", "-x \"q\" \\ it's",
                                      "\u0645\u0633\u0627\u0621 "
                                      "\U0001F33B"}) {
    REQUIRE(terminal.see("> "));
    terminal.type(line);
    terminal.type(kEnter);
  }
  REQUIRE(terminal.see("> "));
  terminal.type(kEnter);
  CHECK(terminal.see("support.contacts is ["));
  CHECK(terminal.wait() == 0);
  CHECK(read_file(settings_of(person)) ==
        "support.contacts = [\"Jo, 555 0100\", \"-x \\\"q\\\" \\\\ it's\", "
        "\"\u0645\u0633\u0627\u0621 \U0001F33B\"]\n");
}

TEST_CASE("config: Enter and Ctrl-C leave the settings as they are") {
  const Person person;
  person.settings("closing = 'mine'\n");
  for (const std::string_view key : {kEnter, kControlC}) {
    Pty terminal(person.at_terminal({"config", "set", "closing"}));
    const termios before = terminal.mode_at_start();
    REQUIRE(terminal.see("In its place now: \"mine\"\r\n"));
    REQUIRE(terminal.see("> "));
    terminal.type(key);
    CHECK(terminal.wait() == (key == kEnter ? 0 : 130));
    CHECK(same_mode(terminal.mode(), before));
    CHECK(read_file(settings_of(person)) == "closing = 'mine'\n");
  }
}

TEST_CASE("config: off a terminal nothing is asked") {
  const Person person;
  const Ending ending = person.wins({"config", "set", "tone"}, "facts\n");
  CHECK(ending.code == 2);
  CHECK(ending.err.starts_with(
      "wins: tone came without a value; it takes gentle or facts\n"));
}

TEST_CASE("config: edit puts back what the editor leaves, at a terminal") {
  Person person;
  person.settings("tone = 'facts' # less\n");
  person.env["WINS_EDITOR"] =
      person.script("ed",
                    "cp \"$1\" \"$HOME/seen\"\n"
                    "printf 'role = \"therapist\"\\r\\n' >>\"$1\"\n");
  Pty terminal(person.at_terminal({"config", "edit"}));
  CHECK(terminal.see("The settings are saved.\r\n"));
  CHECK(terminal.wait() == 0);
  CHECK(read_file(person.home() / "seen") == "tone = 'facts' # less\n");
  CHECK(read_file(settings_of(person)) ==
        "tone = 'facts' # less\nrole = \"therapist\"\r\n");
  CHECK(fs::is_empty(person.home() / "run"));
}

TEST_CASE("config: a file that the editor broke is kept, and stops no entry") {
  Person person;
  person.env["WINS_EDITOR"] = person.script("ed", "echo '[=' >\"$1\"\n");
  const Ending edited = person.wins({"config", "edit"});
  const std::string file = settings_of(person).string();
  CHECK(edited.code == 1);
  CHECK(edited.err.starts_with("wins: " + file +
                               ", line 1: this does not read as TOML\n"));
  CHECK(read_file(file) == "[=\n");
  CHECK(mode_of(file) == 0600);
  const Ending added = person.wins({"add", "still", "here"});
  CHECK(added.code == 0);
  CHECK(added.err.starts_with("wins: " + file + ", line 1: "));
  CHECK(person.wins({"config", "set", "tone", "facts"}).code == 1);
  CHECK(read_file(file) == "[=\n");
  CHECK(person.wins({"config", "path"}).out == file + "\n");
  CHECK(person.wins({"config", "list"}).code == 1);
}

TEST_CASE("config: words stay in the draft when the file changed meanwhile") {
  Person person;
  person.settings("tone = 'facts'\n");
  person.env["WINS_EDITOR"] =
      person.script("ed", "'" + test::wins_binary() +
                              "' config set add.guess false >/dev/null\n"
                              "echo 'role = \"therapist\"' >\"$1\"\n");
  const Ending ending = person.wins({"config", "edit"});
  CHECK(ending.code == 1);
  CHECK(ending.err.starts_with(
      "wins: the settings file changed while the editor was open\n"
      "      The words are in "));
  CHECK(read_file(settings_of(person)) ==
        "tone = 'facts'\nadd.guess = false\n");
  CHECK_FALSE(fs::is_empty(person.home() / "run"));
}

}  // namespace
}  // namespace wins::test
