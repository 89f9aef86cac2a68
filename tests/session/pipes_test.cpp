// SPDX-License-Identifier: MIT
// wins among other programs.
#include <doctest/doctest.h>

#include <string>

#include "session/person.h"

namespace wins::test {
namespace {

TEST_CASE("pipes: a line comes in, and the words go out again") {
  const Person person;
  CHECK(person.shell("echo 'said no' | wins add -q").out.empty());
  CHECK(person.shell("printf 'a walk\\n' | wins add -").out ==
        "Saved 2, today 15:20.\n");
  CHECK(person.shell("wins list --words-only | sort").out ==
        "a walk\nsaid no\n");
  CHECK(person.shell("wins list --json | tr -d '\\n' | head -c 2").out == "[{");
  CHECK(person.shell("wins list --plain | cut -f 7").out ==
        "a walk\nsaid no\n");
}

TEST_CASE("pipes: results go to stdout, and the rest to stderr") {
  const Person person;
  CHECK(person.shell("wins add rested 2>/dev/null").out ==
        "Saved 1, today 15:20. It reads like rest (a guess).\n");
  CHECK(person.wins({"list"}).err.empty());
  const Ending refused = person.wins({"show", "99"});
  CHECK(refused.code == 1);
  CHECK(refused.out.empty());
  CHECK(refused.err ==
        "wins: there is no entry 99\n"
        "      wins list shows the ids.\n");
}

TEST_CASE("pipes: nothing is coloured and no line is broken") {
  const Person person;
  const std::string words(300, 'w');
  REQUIRE(person.wins({"add", words}).code == 0);
  const std::string listed = person.wins({"list"}).out;
  CHECK(listed == "Wed 4 Nov\n   1  " + words + "\n");
  CHECK(listed.find('\x1B') == std::string::npos);
}

TEST_CASE("pipes: a question that has no terminal is not asked") {
  const Person person;
  REQUIRE(person.wins({"add", "rested"}).code == 0);
  const Ending ending = person.wins({"remove", "1", "--for-good"}, "y\n");
  CHECK(ending.code == 2);
  CHECK(ending.err.find("it waits for --yes here") != std::string::npos);
  CHECK(person.last_text() == "rested");
  const Ending dated = person.wins({"add", "-w", "11/2", "rang"}, "2 nov\n");
  CHECK(dated.code == 2);
  CHECK(dated.err.find("Nothing was saved.") != std::string::npos);
  CHECK(person.texts().size() == 1);
}

TEST_CASE("pipes: a journal that is not there is read as an empty one") {
  const Person person;
  CHECK(person.wins({"list"}).out.empty());
  CHECK(person.wins({"list"}).code == 0);
  CHECK(person.json({"list"}) == nlohmann::json::array());
  CHECK(person.wins({"list", "--plain"}).out.empty());
  CHECK(person.wins({"reflect", "week"}).code == 0);
  CHECK(person.wins({"stats"}).code == 0);
  CHECK_FALSE(std::filesystem::exists(person.data()));
  CHECK(person.seen({"list"}) == "The first one comes with: wins add\r\n");
}

TEST_CASE("pipes: one entry in JSON, from add and from show") {
  const Person person;
  const auto added = person.json({"add", "rested", "+sleep"});
  CHECK(added["id"] == 1);
  CHECK(added["text"] == "rested +sleep");
  CHECK(added["when"] == "2026-11-04T15:20:00+00:00");
  CHECK(added == person.json({"show", "1"}));
  CHECK(added == person.json({"list"})[0]);
  CHECK(
      person.wins({"stats", "--json"}).out.starts_with("{\"kind\":\"stats\","));
  CHECK(person.json({"reflect", "week"})["kind"] == "reflect");
}

TEST_CASE("pipes: undo and redo work from one run to the next") {
  const Person person;
  REQUIRE(person.wins({"add", "rested"}).code == 0);
  REQUIRE(person.wins({"edit", "1", "--text", "slept"}).code == 0);
  REQUIRE(person.wins({"remove", "1"}).code == 0);
  CHECK(person.texts().empty());
  CHECK(person.wins({"undo"}).out == "Brought back 1, word for word.\n");
  CHECK(person.last_text() == "slept");
  CHECK(person.wins({"undo", "2"}).code == 0);
  CHECK(person.texts().empty());
  CHECK(person.wins({"redo", "2"}).code == 0);
  CHECK(person.last_text() == "slept");
}

}  // namespace
}  // namespace wins::test
