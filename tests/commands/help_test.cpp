// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("help: bare wins shows the main commands and nothing personal") {
  Bench bench;
  REQUIRE(bench.run("") == kOk);
  CHECK(bench.out.starts_with("wins - a private journal of small wins\n"));
  CHECK(holds(bench.out,
              "  wins add         write one down: asks for a line, no quotes "
              "needed\n"));
  CHECK(holds(bench.out, "  wins support     your people, and how"));
  CHECK(holds(bench.out,
              "wins undo takes back the last thing. The rest: wins help\n"));
  CHECK(bench.opened.empty());
}

TEST_CASE("help: every command that is not hidden is in it, and each topic") {
  Bench bench;
  REQUIRE(bench.run("help") == kOk);
  for (const std::string name :
       {"add", "here", "list", "show", "edit", "remove", "undo", "redo",
        "reflect", "stats", "support", "config", "completion", "help",
        "privacy", "dates"}) {
    CAPTURE(name);
    CHECK(holds(bench.out, "  " + name));
  }
  CHECK(!holds(bench.out, "__complete"));
}

TEST_CASE("help: a command, by name, alias or --help") {
  Bench bench;
  REQUIRE(bench.run("help list") == kOk);
  const std::string page = bench.out;
  CHECK(holds(page, "--since"));
  CHECK(holds(page, "wins list mum 'on the phone'"));
  REQUIRE(bench.run("help ls") == kOk);
  CHECK(bench.out == page);
  REQUIRE(bench.run("list --help") == kOk);
  CHECK(bench.out == page);
}

TEST_CASE("help: topics are printed") {
  for (const std::string topic : {"privacy", "dates", "config"}) {
    CAPTURE(topic);
    Bench bench;
    REQUIRE(bench.run("help " + topic) == kOk);
    CHECK(bench.out.size() > 500);
  }
}

TEST_CASE("help: what it does not know is refused with what is near") {
  Bench bench;
  CHECK(bench.run("help lisst") == kUsage);
  CHECK(bench.err ==
        "wins: 'lisst' is not a wins command or topic\n"
        "      Close to: wins help list\n");
  CHECK(bench.run("help everything") == kUsage);
  CHECK(holds(bench.err, "wins help shows all of them."));
}

TEST_CASE("help: works with settings that are broken and without a home") {
  Bench bench;
  bench.env.clear();
  bench.settings = "tone =";
  REQUIRE(bench.run("help add") == kOk);
  CHECK(bench.err == "");
}

TEST_CASE("help: no line is wider than the terminal") {
  Bench bench;
  bench.terminal.columns = 50;
  REQUIRE(bench.look("help reflect") == kOk);
  std::istringstream lines(bench.out);
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    CHECK(line.size() <= 50);
  }
}

}  // namespace
}  // namespace wins::test
