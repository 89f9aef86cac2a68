// SPDX-License-Identifier: MIT
// `wins support` has to work when nothing else does.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

const std::string kPlaces =
    "Places to find someone, at any hour:\n"
    "  the emergency number where you are\n"
    "  findahelpline.com, help lines by country\n"
    "  or a search for: crisis line, and the name of your country\n"
    "The same places help when someone is hurting or frightening you.\n";
const std::string kLine =
    "If a person would help right now: wins support says where to find one, "
    "at any hour.";

TEST_CASE("support: without a home, files or a terminal") {
  Person person;
  person.env.erase("HOME");
  for (const char* const name :
       {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TERM"}) {
    person.env.erase(name);
  }
  const Ending ending = person.wins({"support"});
  CHECK(ending.code == 0);
  CHECK(ending.out == kPlaces);
  CHECK(ending.err.empty());
}

TEST_CASE("support: with stdin closed, and with an empty environment") {
  const Person person;
  const Ending closed = person.shell("wins support <&-");
  CHECK(closed.code == 0);
  CHECK(closed.out == kPlaces);
  Person bare;
  bare.env.clear();
  CHECK(bare.wins({"support"}).out == kPlaces);
}

TEST_CASE("support: settings that cannot be read cost one line on stderr") {
  struct Case {
    std::string_view toml;
    std::string_view said;
  };
  for (const Case& each : {Case{"contacts = [", "config.toml, line 1"},
                           Case{"[support]\ncontacts = 3\n", "line 2"}}) {
    CAPTURE(each.toml);
    const Person person;
    person.settings(each.toml);
    for (const std::vector<std::string>& line :
         {std::vector<std::string>{"support"}, {"support", "-q"}}) {
      const Ending ending = person.wins(line);
      CHECK(ending.code == 0);
      CHECK(ending.out == kPlaces);
      CHECK(ending.err.find(each.said) != std::string::npos);
      CHECK(ending.err.find('\n') == ending.err.size() - 1);
    }
  }
}

TEST_CASE("support: a settings file that is no file stops nothing") {
  const Person person;
  fs::create_directories(person.home() / "config" / "wins" / "config.toml");
  const Ending ending = person.wins({"support"});
  CHECK(ending.code == 0);
  CHECK(ending.out == kPlaces);
  CHECK(ending.err.find('\n') == ending.err.size() - 1);
}

TEST_CASE("support: places for files that make no sense stop nothing") {
  struct Case {
    std::string name;
    std::string value;
  };
  const std::vector<Case> cases = {{"WINS_DB", ""},
                                   {"WINS_DB", ":memory:"},
                                   {"WINS_DB", "~/journal.db"},
                                   {"WINS_CONFIG", ""},
                                   {"WINS_CONFIG", ":memory:"},
                                   {"WINS_CONFIG", "/nowhere/at/all.toml"},
                                   {"WINS_PAGER", "/nowhere/pager"}};
  for (const Case& each : cases) {
    CAPTURE(each.name);
    CAPTURE(each.value);
    Person person;
    person.env[each.name] = each.value;
    const Ending ending = person.wins({"support"});
    CHECK(ending.code == 0);
    CHECK(ending.out == kPlaces);
    CHECK(person.seen({"support"}).find("findahelpline.com") !=
          std::string::npos);
  }
}

TEST_CASE("support: one's own people come first, in every format") {
  const Person person;
  person.settings("[support]\ncontacts = [\"Jo 0171 555\", \"dr. M.\"]\n");
  CHECK(person.wins({"support"}).out ==
        "Your people:\n  Jo 0171 555\n  dr. M.\n\n" + kPlaces);
  CHECK(person.json({"support"})["contacts"] ==
        nlohmann::json{"Jo 0171 555", "dr. M."});
  CHECK(person.wins({"support", "--plain"}).out ==
        "contacts\tJo 0171 555,dr. M.\ndirectory\tfindahelpline.com\n");
}

TEST_CASE("support: the journal is not made, nor looked at") {
  const Person person;
  CHECK(person.wins({"support"}).code == 0);
  CHECK_FALSE(fs::exists(person.data()));
  fs::create_directories(person.data());
  static_cast<void>(
      person.home().write("data/wins/journal.db", "this is no journal"));
  CHECK(person.wins({"support"}).out == kPlaces);
}

TEST_CASE("support line: prompt, pipe and words alike, on stderr") {
  const Person person;
  CHECK(person.wins({"add", "rested"}).code == 0);
  const Ending words = person.wins({"add", "i", "want", "to", "die"});
  CHECK(words.code == 0);
  CHECK(words.out == "Saved 2, today 15:20.\n");
  CHECK(words.err == kLine + "\n");
  const Ending pipe = person.wins({"add"}, "self harm urge and i rang jo\n");
  CHECK(pipe.out == "Saved 3, today 15:20.\n");
  CHECK(pipe.err == kLine + "\n");
  Pty terminal(person.at_terminal({"add"}));
  REQUIRE(terminal.see("> "));
  terminal.type("don\u2019t want to be here\r");
  CHECK(terminal.see("Saved 4, today 15:20.\r\n" + kLine + "\r\n"));
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
}

TEST_CASE("support line: JSON is the same with it and without it") {
  Person person;
  const Ending matched = person.wins({"add", "--json", "suicidal"});
  Person other;
  other.settings("[support]\nhint = \"never\"\n");
  const Ending never = other.wins({"add", "--json", "suicidal"});
  CHECK(matched.code == never.code);
  CHECK(matched.err == never.err);
  auto left = nlohmann::json::parse(matched.out);
  auto right = nlohmann::json::parse(never.out);
  // The one thing that is random.
  left.erase("uid");
  right.erase("uid");
  CHECK(left == right);
}

}  // namespace
}  // namespace wins::test
