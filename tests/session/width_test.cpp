// SPDX-License-Identifier: MIT
// Lines that fit the terminal.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "session/person.h"
#include "wins/text/width.h"

namespace wins::test {
namespace {

using Line = std::vector<std::string>;

std::vector<std::string> lines_of(const std::string& screen) {
  std::vector<std::string> lines;
  std::istringstream text(screen);
  for (std::string line; std::getline(text, line);) {
    if (line.ends_with('\r')) {
      line.pop_back();
    }
    lines.push_back(line);
  }
  return lines;
}

int widest(const std::string& screen) {
  int columns = 0;
  for (const std::string& line : lines_of(screen)) {
    columns = std::max(columns, display_width(line));
  }
  return columns;
}

/// Without colour, so that a line is as wide as its characters.
class PlainPerson : public Person {
 public:
  PlainPerson() { env["NO_COLOR"] = "1"; }
};

void write_long_lines(const Person& person) {
  const std::string used_to =
      "used to say yes to it all and lie awake for half of the night";
  const std::string words =
      "told mum that i can not come this weekend, and that i will ring her on "
      "sunday instead";
  REQUIRE(
      person
          .wins({"add", "-k", "boundary", "--used-to", used_to, "--duration",
                 "40m", "--choice", "brief", "-t", "family", words})
          .code == 0);
  // Two columns each, and no blank to break at.
  std::string wide;
  for (int times = 0; times < 6; ++times) {
    wide += "\u5BB6\u65CF\u3068\u8A71\u3057\u3066\u4F11\u3093\u3060\u3002";
  }
  REQUIRE(person.wins({"add", wide}).code == 0);
}

TEST_CASE("width: with COLUMNS=40 nothing is wider, in a pipe or not") {
  PlainPerson person;
  write_long_lines(person);
  person.env["COLUMNS"] = "40";
  for (const Line& line :
       {Line{"list"}, Line{"list", "--words-only"}, Line{"show", "1"},
        Line{"show", "2"}, Line{"reflect", "week"}, Line{"reflect", "today"},
        Line{"stats"}, Line{"list", "--tags"}, Line{"list", "--kinds"},
        Line{"celebrate", "1", "--no-input"}, Line{"support"},
        Line{"help", "privacy"}}) {
    CAPTURE(line.front());
    CAPTURE(line.back());
    const std::string output = person.wins(line).out;
    CHECK(widest(output) <= 40);
    CHECK(widest(person.seen(line)) <= 40);
  }
}

TEST_CASE("width: a terminal is asked how wide it is") {
  const PlainPerson person;
  write_long_lines(person);
  for (const int columns : {24, 40, 60, 100}) {
    CAPTURE(columns);
    Pty::Setup setup = person.at_terminal({"list"});
    setup.columns = columns;
    Pty terminal(setup);
    CHECK(terminal.wait() == 0);
    CHECK(widest(terminal.screen()) <= columns);
    CHECK(widest(terminal.screen()) > columns / 2);
  }
}

TEST_CASE("width: words are broken between, and none is lost") {
  PlainPerson person;
  person.env["COLUMNS"] = "40";
  REQUIRE(person
              .wins({"add",
                     "said that i need an hour before i can answer "
                     "that, and it was fine"})
              .code == 0);
  CHECK(person.wins({"list"}).out ==
        "Wed 4 Nov\n"
        "   1  said that i need an hour before i\n"
        "      can answer that, and it was fine\n");
}

TEST_CASE("width: a COLUMNS that is no number is passed over") {
  PlainPerson person;
  write_long_lines(person);
  for (const std::string columns : {"0", "-1", "wide", "99999999999999"}) {
    CAPTURE(columns);
    person.env["COLUMNS"] = columns;
    CHECK(widest(person.seen({"list"})) <= 80);
  }
}

}  // namespace
}  // namespace wins::test
