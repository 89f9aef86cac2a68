// SPDX-License-Identifier: MIT
// Output that cannot be written, and words that were saved all the same.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <string>
#include <vector>

#include "fault/home.h"
#include "fault/journal_reader.h"

namespace wins::test {
namespace {

Ending into(const std::string& output, const Home& home,
            std::vector<std::string> arguments) {
  Launch launch = home.launch(std::move(arguments));
  launch.output_file = output;
  return run_program(launch);
}

Ending with_stdout(void (*change)(), const Home& home,
                   std::vector<std::string> arguments) {
  Launch launch = home.launch(std::move(arguments));
  launch.prepare = change;
  return run_program(launch);
}

void close_stdout() {
  close(STDOUT_FILENO);
}

/// A pipe whose reader has gone.
void break_stdout() {
  int ends[2] = {-1, -1};
  if (pipe(ends) != 0) {
    _exit(126);
  }
  dup2(ends[1], STDOUT_FILENO);
  close(ends[0]);
  close(ends[1]);
}

}  // namespace

TEST_CASE("an entry is saved though /dev/full takes no confirmation") {
  const Home home;
  REQUIRE(home.wins({"add", "an early walk"}).code == 0);
  for (const std::vector<std::string>& command :
       std::vector<std::vector<std::string>>{
           {"add", "said no"}, {"add", "--json", "said no"}, {"here"}}) {
    CAPTURE(command.front());
    const std::int64_t id =
        JournalReader(home.journal()).number("SELECT max(id) + 1 FROM entries");
    const Ending ending = into("/dev/full", home, command);
    CHECK(ending.code == 1);
    CHECK(ending.err == "wins: saved as " + std::to_string(id) +
                            "; the output could not be written\n");
    CHECK(JournalReader(home.journal()).number("SELECT max(id) FROM entries") ==
          id);
  }
}

TEST_CASE("every command that prints says that /dev/full took nothing") {
  const Home home;
  REQUIRE(home.wins({"add", "an early walk", "+outside"}).code == 0);
  const std::vector<std::vector<std::string>> commands = {
      {},
      {"--version"},
      {"help"},
      {"help", "add"},
      {"list"},
      {"list", "--json"},
      {"list", "--plain"},
      {"list", "--tags"},
      {"show", "1"},
      {"stats"},
      {"reflect", "today"},
      {"reflect", "week"},
      {"support"},
      {"config", "list"},
      {"config", "path"},
      {"completion", "bash"}};
  for (const std::vector<std::string>& command : commands) {
    CAPTURE((command.empty() ? std::string("wins") : command.front()));
    const Ending ending = into("/dev/full", home, command);
    CHECK(ending.code == 1);
    CHECK(ending.err == "wins: the output could not be written\n");
  }
}

TEST_CASE("a stdout that is closed is told of like a full one") {
  const Home home;
  REQUIRE(home.wins({"add", "an early walk"}).code == 0);
  const Ending added = with_stdout(close_stdout, home, {"add", "said no"});
  CHECK(added.code == 1);
  CHECK(added.err == "wins: saved as 2; the output could not be written\n");
  const Ending listed = with_stdout(close_stdout, home, {"list"});
  CHECK(listed.code == 1);
  CHECK(listed.err == "wins: the output could not be written\n");
  CHECK(JournalReader(home.journal()).soundness() == "ok");
}

TEST_CASE("a reader that has gone ends the output in silence") {
  const Home home;
  REQUIRE(home.wins({"add", "an early walk"}).code == 0);
  for (const std::vector<std::string>& command :
       std::vector<std::vector<std::string>>{
           {"add", "said no"}, {"list"}, {"list", "--json"}, {"help"}}) {
    CAPTURE(command.front());
    const Ending ending = with_stdout(break_stdout, home, command);
    CHECK(ending.code == 0);
    CHECK(ending.err.empty());
  }
  CHECK(JournalReader(home.journal()).number("SELECT count(*) FROM entries") ==
        2);
}

}  // namespace wins::test
