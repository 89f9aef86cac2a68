// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

/// The texts of what a listing printed, in its order.
std::vector<std::string> texts(Bench& bench, const std::string& options) {
  std::vector<std::string> found;
  REQUIRE(bench.run("list --json " + options) == kOk);
  for (const nlohmann::json& entry : bench.json()) {
    found.push_back(entry["text"]);
  }
  return found;
}

using Texts = std::vector<std::string>;

/// A few weeks: one entry a line, oldest first.
void keep_some_weeks(Bench& bench) {
  bench.keep({
      "add 'called mum, stayed calm +family' -w '4 oct' -k stay",
      "add 'slept' -w '2 nov' -k rest -t home --duration 8h",
      "add 'said no +work +family' -w '3 nov' -k boundary --hard --bring",
      "here -w '3 nov'",
      "add 'asked Zoë for help' -k reach --first --private --intensity 3",
  });
}

TEST_CASE("list: newest first, under the day, with what was noted") {
  Bench bench;
  keep_some_weeks(bench);
  REQUIRE(bench.run("list") == kOk);
  CHECK(bench.out ==
        "Wed 4 Nov\n"
        "   5  asked Zoë for help\n"
        "      reaching out, 3 of 10, a first, private\n"
        "Tue 3 Nov\n"
        "   4  here\n"
        "   3  said no +work +family\n"
        "      a boundary, hard, to bring to a session\n"
        "Mon 2 Nov\n"
        "   2  slept\n"
        "      rest, 8h to ease, +home\n"
        "Sun 4 Oct\n"
        "   1  called mum, stayed calm +family\n"
        "      staying\n");
  CHECK(bench.err == "");
}

TEST_CASE("list: each filter keeps what it names") {
  struct Case {
    std::string options;
    Texts texts;
  };
  const std::string mum = "called mum, stayed calm +family";
  const std::string no = "said no +work +family";
  const std::string help = "asked Zoë for help";
  const std::vector<Case> cases = {
      {"--since '3 nov'", {help, "", no}},
      {"--until '2 nov'", {"slept", mum}},
      {"--since '2 nov' --until '3 nov'", {"", no, "slept"}},
      {"--on yesterday", {"", no}},
      {"--on october", {mum}},
      {"-k boundary", {no}},
      {"-k boundary -k rest", {no, "slept"}},
      {"-k limit", {no}},
      {"-k none", {""}},
      {"-t family", {no, mum}},
      {"-t family -t WORK", {no}},
      {"-t +work", {no}},
      {"--not-tag family", {help, "", "slept"}},
      {"--here", {""}},
      {"--hard", {no}},
      {"--first", {help}},
      {"--celebrated", {}},
      {"--bring", {no}},
      {"--private", {help}},
      {"--has duration", {"slept"}},
      {"--has intensity", {help}},
      {"--this-day", {mum}},
      {"-n 2", {help, ""}},
      {"-n 2 --oldest-first", {mum, "slept"}},
      {"mum", {mum}},
      {"cal", {mum}},
      {"mum calm", {mum}},
      {"zoe", {help}},
      {"'stayed calm'", {mum}},
      {"'mum calm'", {}},
      {"no -t work", {no}},
  };
  Bench bench;
  keep_some_weeks(bench);
  for (const Case& one : cases) {
    CAPTURE(one.options);
    CHECK(texts(bench, one.options) == one.texts);
  }
}

TEST_CASE("list: used-to and kinder words are searched as well") {
  Bench bench;
  bench.keep({"add x -u 'went quiet'", "add y --kinder 'a long day'"});
  CHECK(texts(bench, "quiet") == Texts{"x"});
  CHECK(texts(bench, "long") == Texts{"y"});
}

TEST_CASE("list: what cannot be read is refused") {
  struct Case {
    std::string options;
    std::string said;
  };
  const std::vector<Case> cases = {
      {"--since 11/2", "could be two dates"},
      {"-k bondary", "Close to: -k boundary"},
      {"-t '?'", "'?' is not a tag"},
      {"--has mood", "'mood' is not a measure"},
      {"-n 0", "-n takes a number from 1 up"},
      {"-n many", "'many' is not a whole number"},
      {"--tags --kinds", "each print a list of their own"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.options);
    Bench bench;
    CHECK(bench.run("list " + one.options) == kUsage);
    CHECK(holds(bench.err, one.said));
    CHECK(!holds(bench.err, "saved"));
  }
}

TEST_CASE("list: ten are shown to people, and a hint says how many there are") {
  Bench bench;
  for (int i = 0; i < 12; ++i) {
    bench.keep({"add x +t"});
  }
  REQUIRE(bench.run("list") == kOk);
  CHECK(bench.err == "10 of 12; wins list --all has the rest\n");
  CHECK(std::ranges::count(bench.out, '\n') == 11);
  CHECK(texts(bench, "").size() == 12);
  for (const std::string options : {"--all", "-n 3", "-q", "--json", "--plain",
                                    "--words-only", "--since tomorrow"}) {
    CAPTURE(options);
    REQUIRE(bench.run("list " + options) == kOk);
    CHECK(bench.err == "");
  }
  bench.run("list --plain");
  CHECK(std::ranges::count(bench.out, '\n') == 12);
  bench.run("list --words-only");
  CHECK(std::ranges::count(bench.out, '\n') == 12);
}

TEST_CASE("list: exactly ten bring no hint") {
  Bench bench;
  for (int i = 0; i < 10; ++i) {
    bench.keep({"add x"});
  }
  REQUIRE(bench.run("list") == kOk);
  CHECK(bench.err == "");
}

TEST_CASE("list: --words-only prints the words alone") {
  Bench bench;
  keep_some_weeks(bench);
  REQUIRE(bench.run("list --words-only --oldest-first") == kOk);
  CHECK(bench.out ==
        "called mum, stayed calm +family\nslept\nsaid no +work +family\n"
        "here\nasked Zoë for help\n");
}

TEST_CASE("list: an empty journal prints nothing, and [] for machines") {
  Bench bench;
  REQUIRE(bench.run("list") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.run("list --json") == kOk);
  CHECK(bench.json() == nlohmann::json::array());
  CHECK(bench.err == "");
  CHECK(bench.opened == std::vector<Access>{Access::read});
}

TEST_CASE("list: on a terminal an empty journal says how the first comes") {
  for (const std::string line : {"list", "list --tags", "list --kinds"}) {
    CAPTURE(line);
    Bench bench;
    REQUIRE(bench.look(line) == kOk);
    CHECK(bench.out == "");
    CHECK(bench.err == "The first one comes with: wins add\n");
  }
}

TEST_CASE("list: on a terminal a search without a match says so") {
  Bench bench;
  bench.keep({"add x"});
  REQUIRE(bench.look("list mum") == kOk);
  CHECK(bench.err == "Nothing matches.\n");
  REQUIRE(bench.run("list mum") == kOk);
  CHECK(bench.err == "");
}

TEST_CASE("list: --tags and --kinds count, for what was searched") {
  Bench bench;
  keep_some_weeks(bench);
  REQUIRE(bench.run("list --tags --json") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(R"({"kind":"tags","tags":[
      {"tag":"family","entries":2},{"tag":"home","entries":1},
      {"tag":"work","entries":1}]})"));
  REQUIRE(bench.run("list --tags --json said") == kOk);
  CHECK(bench.json()["tags"].size() == 2);
  REQUIRE(bench.run("list --kinds --json --since '2 nov'") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(R"({"kind":"kinds","kinds":[
      {"name":"boundary","entries":1},{"name":"reach","entries":1},
      {"name":"rest","entries":1}]})"));
  REQUIRE(bench.run("list --tags --plain") == kOk);
  CHECK(bench.out == "tags\tfamily\t2\ntags\thome\t1\ntags\twork\t1\n");
}

TEST_CASE("list: this day leaves out the dates that were set aside") {
  Bench bench;
  bench.keep({"add a -w '4 oct'", "add b -w '4 sep'", "add c"});
  bench.settings = "[reflect]\nskip_dates = [\"10-05\"]\n";
  CHECK(texts(bench, "--this-day") == Texts{"b"});
  CHECK(texts(bench, "") == Texts{"c", "a", "b"});
}

TEST_CASE("list: a measure that is off is not shown") {
  Bench bench;
  bench.keep({"add x --intensity 7 --duration 20m"});
  bench.settings = "[measures]\noff = [\"intensity\"]\n";
  REQUIRE(bench.run("list") == kOk);
  CHECK(bench.out == "Wed 4 Nov\n   1  x\n      20m to ease\n");
}

TEST_CASE("list: settings that cannot be read stop it") {
  Bench bench;
  bench.settings = "\ntone = 3\n";
  CHECK(bench.run("list") == kCouldNot);
  CHECK(bench.out == "");
  CHECK(holds(bench.err, "config.toml, line 2"));
}

TEST_CASE("list: controls in an entry reach no terminal") {
  Bench bench;
  bench.in = "red \x1b[31m and \xC2\x9B";
  bench.keep({"add -"});
  REQUIRE(bench.look("list --no-color") == kOk);
  CHECK(!holds(bench.out, "\x1b"));
  CHECK(!holds(bench.out, "\xC2\x9B"));
}

TEST_CASE("list: ls is list") {
  Bench bench;
  bench.keep({"add x"});
  REQUIRE(bench.run("ls --words-only") == kOk);
  CHECK(bench.out == "x\n");
}

}  // namespace
}  // namespace wins::test
