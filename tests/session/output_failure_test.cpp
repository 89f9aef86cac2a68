// SPDX-License-Identifier: MIT
// Output that reaches nobody, as a shell arranges it.
#include <doctest/doctest.h>

#include <string>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

/// Runs a line of shell whose second command tells how the first ended.
Ending run_and_tell(const Person& person, const std::string& line,
                    const std::string& rest) {
  return person.shell("{ " + line + "; echo $? >code; } " + rest +
                      "; cat code; rm code");
}

TEST_CASE("output: a reader that leaves early is no failure") {
  const Person person;
  const std::string lines =
      person
          .shell(
              "i=0; while [ $i -lt 4000 ]; do echo word $i; i=$((i+1)); "
              "done")
          .out;
  for (int entry = 0; entry < 4; ++entry) {
    REQUIRE(person.wins({"add"}, lines).code == 0);
  }
  for (const std::string command :
       {"wins list", "wins list --json", "wins list --plain",
        "wins list --words-only", "wins reflect week"}) {
    CAPTURE(command);
    const Ending ending = run_and_tell(person, command, "| head -n 1");
    CHECK(ending.out.ends_with("\n0\n"));
    CHECK(ending.err.empty());
  }
}

TEST_CASE("output: a full device is told of, and the entry is kept") {
  const Person person;
  const Ending ending = run_and_tell(person, "wins add rested >/dev/full", "");
  CHECK(ending.out == "1\n");
  CHECK(
      ending.err.find("wins: saved as 1; the output could not be written\n") !=
      std::string::npos);
  CHECK(person.last_text() == "rested");
  CHECK(run_and_tell(person, "wins list >/dev/full", "").err ==
        "wins: the output could not be written\n");
}

TEST_CASE("output: a closed stdout is told of, and the entry is kept") {
  const Person person;
  const Ending ending = run_and_tell(person, "wins add rested >&-", "");
  CHECK(ending.out == "1\n");
  CHECK(
      ending.err.find("wins: saved as 1; the output could not be written\n") !=
      std::string::npos);
  CHECK(person.last_text() == "rested");
}

TEST_CASE("output: a closed stderr loses nothing") {
  const Person person;
  CHECK(run_and_tell(person, "wins add rested 2>&-", "").out ==
        "Saved 1, today 15:20. It reads like rest (a guess).\n0\n");
  CHECK(run_and_tell(person, "wins show 99 2>&-", "").out == "1\n");
  CHECK(person.texts().size() == 1);
}

TEST_CASE("output: with --quiet a full device takes nothing and is fine") {
  const Person person;
  CHECK(run_and_tell(person, "wins add -q rested >/dev/full", "").out == "0\n");
  CHECK(person.last_text() == "rested");
}

TEST_CASE("output: a terminal may ask while stdout is a file") {
  const Person person;
  Pty::Setup setup = person.at_terminal({"add"});
  setup.output_file = (person.home() / "out").string();
  Pty terminal(setup);
  REQUIRE(terminal.see("> "));
  terminal.type("rested");
  terminal.type(kEnter);
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
  CHECK(read_file(person.home() / "out") ==
        "Saved 1, today 15:20. It reads like rest (a guess).\n");
}

}  // namespace
}  // namespace wins::test
