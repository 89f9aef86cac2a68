// SPDX-License-Identifier: MIT
// Bold and dim: when they are there, and when they are not.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <map>
#include <string>
#include <vector>

#include "session/person.h"

namespace wins::test {
namespace {

using Variables = std::map<std::string, std::string>;
using Line = std::vector<std::string>;

bool is_styled(const std::string& output) {
  return output.find("\x1B[") != std::string::npos;
}

struct Case {
  Variables variables{};
  Line line{"list"};
  bool on_terminal = false;
  bool in_pipe = false;
};

TEST_CASE("looks: what the person asked for decides, then the terminal") {
  const std::vector<Case> cases = {
      {.on_terminal = true},
      {.variables = {{"NO_COLOR", "1"}}},
      {.variables = {{"NO_COLOR", ""}}, .on_terminal = true},
      {.variables = {{"TERM", "dumb"}}},
      {.variables = {{"TERM", ""}}},
      {.variables = {{"CLICOLOR", "0"}}},
      {.variables = {{"CLICOLOR_FORCE", "1"}},
       .on_terminal = true,
       .in_pipe = true},
      {.variables = {{"CLICOLOR_FORCE", "0"}}, .on_terminal = true},
      {.variables = {{"CLICOLOR_FORCE", "1"}, {"NO_COLOR", "1"}}},
      {.line = {"list", "--no-color"}},
      {.line = {"--color", "never", "list"}},
      {.variables = {{"NO_COLOR", "1"}},
       .line = {"list", "--color", "always"},
       .on_terminal = true,
       .in_pipe = true}};
  Person person;
  REQUIRE(person.wins({"add", "rested", "-k", "rest"}).code == 0);
  const Variables usual = person.env;
  for (const Case& each : cases) {
    person.env = usual;
    std::string command;
    for (const auto& [name, value] : each.variables) {
      person.env[name] = value;
      command += fmt::format("{}={} ", name, value);
    }
    command += each.line.back();
    CAPTURE(command);
    CHECK(is_styled(person.seen(each.line)) == each.on_terminal);
    CHECK(is_styled(person.wins(each.line).out) == each.in_pipe);
  }
}

TEST_CASE("looks: the settings can leave colour out") {
  const Person person;
  REQUIRE(person.wins({"add", "rested"}).code == 0);
  person.settings("[display]\ncolor = \"never\"\n");
  CHECK_FALSE(is_styled(person.seen({"list"})));
}

TEST_CASE("looks: JSON and plain lines are never coloured") {
  Person person;
  person.env["CLICOLOR_FORCE"] = "1";
  REQUIRE(person.wins({"add", "rested"}).code == 0);
  CHECK_FALSE(is_styled(person.seen({"list", "--json"})));
  CHECK_FALSE(is_styled(person.seen({"list", "--plain"})));
}

TEST_CASE("looks: --ascii writes everything in ASCII, wherever it goes") {
  const Person person;
  REQUIRE(person.wins({"add", "caf\u00E9 with ren\u00E9 \U0001F375"}).code ==
          0);
  const std::string listed = person.wins({"list", "--ascii"}).out;
  CHECK(listed == "Wed 4 Nov\n   1  caf\\u{E9} with ren\\u{E9} \\u{1F375}\n");
  CHECK(person.seen({"--ascii", "show", "1"}).find("caf\\u{E9}") !=
        std::string::npos);
  person.settings("[display]\nascii = true\n");
  CHECK(person.wins({"list"}).out == listed);
  CHECK(person.last_text() == "caf\u00E9 with ren\u00E9 \U0001F375");
}

}  // namespace
}  // namespace wins::test
