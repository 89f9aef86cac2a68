// SPDX-License-Identifier: MIT
#include "wins/cli/command_line.h"

#include <doctest/doctest.h>

#include "cli/invented.h"
#include "wins/core/error.h"

namespace wins::test {
namespace {

Parsed parse(const std::vector<std::string>& arguments) {
  return parse_command_line(arguments, kInvented);
}

/// The sentence and the hint of a refusal.
std::string refusal(const std::vector<std::string>& arguments) {
  try {
    static_cast<void>(parse(arguments));
  } catch (const UsageError& error) {
    return error.what() + std::string(" / ") + error.hint();
  }
  return "read";
}

TEST_CASE("command line: global options stand before or after the command") {
  for (const std::vector<std::string>& typed :
       std::vector<std::vector<std::string>>{
           {"--db", "j.db", "-q", "stats", "--json"},
           {"stats", "--json", "--quiet", "--db=j.db"},
           {"-q", "--json", "stats", "--db", "j.db"}}) {
    const Parsed parsed = parse(typed);
    CHECK(parsed.command == &kStats);
    CHECK(parsed.globals.db == "j.db");
    CHECK(parsed.globals.quiet);
    CHECK(parsed.globals.json);
    CHECK_FALSE(parsed.globals.plain);
  }
}

TEST_CASE("command line: of two values for a global option the later counts") {
  CHECK(
      parse({"--color", "never", "stats", "--color", "always"}).globals.color ==
      "always");
  CHECK(parse({"stats", "--db", "a", "--db", "b"}).globals.db == "b");
  CHECK(parse({"stats", "-q", "-q"}).globals.quiet);
}

TEST_CASE("command line: a command answers to its aliases") {
  CHECK(parse({"numbers"}).command == &kStats);
  CHECK(parse({"st"}).command == &kStats);
  CHECK(find_command(kInvented, "numbers st") == nullptr);
  CHECK(find_command(kInvented, "") == nullptr);
}

TEST_CASE("command line: no command is bare wins") {
  CHECK(parse({}).command == nullptr);
  CHECK(parse({"--help"}).globals.help);
  CHECK(parse({"--version"}).globals.version);
  CHECK(parse({"-h"}).globals.help);
}

TEST_CASE("command line: a name within two edits is offered") {
  CHECK(refusal({"refelct"}) ==
        "'refelct' is not a wins command / Close to: wins reflect");
  CHECK(refusal({"Stats"}) ==
        "'Stats' is not a wins command / Close to: wins stats");
  CHECK(refusal({"numbrs"}) ==
        "'numbrs' is not a wins command / Close to: wins numbers");
  CHECK(refusal({"stats", "--sicne", "monday"}) ==
        "'--sicne' is not an option of wins stats / Close to: wins stats "
        "--since");
  CHECK(refusal({"stats", "--lim=3"}) ==
        "'--lim' is not an option of wins stats / Close to: wins stats "
        "--limit");
  CHECK(refusal({"--jsn", "stats"}) ==
        "'--jsn' is not an option of wins / Close to: wins --json");
}

TEST_CASE("command line: a hidden command is not offered") {
  CHECK(refusal({"__complet"}).find("Close to") == std::string::npos);
  CHECK(parse({"__complete", "tags"}).command == &kHidden);
}

TEST_CASE("command line: a sentence without a command is not quoted") {
  const std::string hint =
      " / Nothing was saved. To write something down: wins add\n"
      "All commands: wins help";
  CHECK(refusal({"walked", "home"}) == "'walked' is not a wins command" + hint);
  CHECK(refusal({"told jo everything"}) ==
        "these words came without a command" + hint);
  CHECK(refusal({"caf\xc3\xa9"}) ==
        "these words came without a command" + hint);
  CHECK(refusal({""}) == "these words came without a command" + hint);
}

TEST_CASE("command line: an option of a command comes after the command") {
  CHECK(refusal({"--tag", "x", "add"}) ==
        "'--tag' is not an option of wins / Options of a command come after "
        "its name: wins help");
  CHECK(refusal({"--", "add"}) ==
        "'--' came before a command / This works: wins add -- words");
  CHECK(refusal({"--db"}) ==
        "'--db' came without its PATH / What it takes: wins --help");
}

TEST_CASE("command line: two formats, or another color, cannot be read") {
  CHECK(refusal({"stats", "--json", "--plain"}) ==
        "--json and --plain name two formats / One of the two works: wins "
        "stats --json");
  CHECK(refusal({"stats", "--color=red"}) ==
        "'red' is not one of auto, always, never / This works: --color "
        "never");
}

TEST_CASE("command line: the command is found in a line that cannot be read") {
  const auto named = [](const std::vector<std::string>& arguments) {
    return named_command(arguments, kInvented);
  };
  CHECK(named({"add", "--bogus"}) == &kAdd);
  CHECK(named({"--bogus", "add"}) == &kAdd);
  CHECK(named({"--db", "stats", "add"}) == &kAdd);
  CHECK(named({"--", "add"}) == nullptr);
  CHECK(named({"--db"}) == nullptr);
  CHECK(named({}) == nullptr);
}

}  // namespace
}  // namespace wins::test
