// SPDX-License-Identifier: MIT
// A pager, which is off unless the person asks for one.
#include <doctest/doctest.h>

#include <string>

#include "session/person.h"

namespace wins::test {
namespace {

TEST_CASE("pager: it shows what a terminal would, and keeps no history") {
  Person person;
  REQUIRE(person.wins({"add", "said no"}).code == 0);
  person.env["WINS_PAGER"] =
      person.script("page", "echo paged $LESSHISTFILE $LESSSECURE\ncat\n");
  const std::string seen = person.seen({"list"});
  CHECK(seen.find("paged - 1\r\n") == 0);
  CHECK(seen.find("said no\r\n") != std::string::npos);
  CHECK(person.seen({"list", "--no-pager"}).find("paged") == std::string::npos);
  CHECK(person.wins({"list"}).out.find("paged") == std::string::npos);
}

TEST_CASE("pager: without being asked for none is started") {
  Person person;
  REQUIRE(person.wins({"add", "said no"}).code == 0);
  person.env["PAGER"] = person.script("page", "echo paged\ncat\n");
  CHECK(person.seen({"list"}).find("paged") == std::string::npos);
  person.settings("[display]\npager = true\n");
  CHECK(person.seen({"list"}).find("paged") == 0);
  person.env["WINS_PAGER"] = "";
  CHECK(person.seen({"list"}).find("paged") == std::string::npos);
}

TEST_CASE("pager: one that leaves early ends the output in silence") {
  Person person;
  const std::string words(60'000, 'w');
  for (int entry = 0; entry < 4; ++entry) {
    REQUIRE(person.wins({"add", words}).code == 0);
  }
  person.env["WINS_PAGER"] = person.script("page", "head -n 1\n");
  Pty terminal(person.at_terminal({"list"}));
  CHECK(terminal.wait() == 0);
  CHECK(terminal.screen().find("wins:") == std::string::npos);
}

TEST_CASE("pager: one that is not there is named, with a way on") {
  Person person;
  REQUIRE(person.wins({"add", "said no"}).code == 0);
  person.env["WINS_PAGER"] = "/no/such/pager";
  Pty terminal(person.at_terminal({"list"}));
  CHECK(terminal.wait() == 1);
  CHECK(terminal.screen().find(
            "wins: the pager '/no/such/pager' could not be started") == 0);
  CHECK(terminal.screen().find("--no-pager leaves it out.") !=
        std::string::npos);
}

}  // namespace
}  // namespace wins::test
