// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("config: list shows every setting as the file would have it") {
  Bench bench;
  bench.settings = "tone = \"facts\"\n[reflect]\nskip_dates = [\"12-24\"]\n";
  REQUIRE(bench.run("config list --plain") == kOk);
  CHECK(holds(bench.out, "settings\ttone\t\"facts\"\n"));
  CHECK(holds(bench.out, "settings\tadd.details\ttrue\n"));
  CHECK(holds(bench.out, "settings\treflect.skip_dates\t[\"12-24\"]\n"));
  CHECK(std::ranges::count(bench.out, '\n') ==
        static_cast<std::ptrdiff_t>(setting_docs().size()));
  REQUIRE(bench.run("config list --json") == kOk);
  CHECK(bench.json()["kind"] == "config");
  CHECK(bench.json()["settings"][0]["key"] == "tone");
}

TEST_CASE("config: list names keys that wins does not know") {
  Bench bench;
  bench.settings = "[display]\ncolour = \"auto\"\n";
  REQUIRE(bench.run("config list") == kOk);
  CHECK(bench.err == "Not known to wins, and left alone: display.colour\n");
  bench.keep({"add x"});
  REQUIRE(bench.run("list") == kOk);
  CHECK(bench.err == "");
}

TEST_CASE("config: get prints the value alone") {
  Bench bench;
  REQUIRE(bench.run("config get calendar.week_starts") == kOk);
  CHECK(bench.out == "\"monday\"\n");
  REQUIRE(bench.run("config get tone --json") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(
                            R"({"kind":"config","key":"tone",
                               "value":"\"gentle\""})"));
}

TEST_CASE("config: path is where the file is looked for") {
  Bench bench;
  REQUIRE(bench.run("config path") == kOk);
  CHECK(bench.out == "/home/jo/.config/wins/config.toml\n");
  REQUIRE(bench.run("config path --config other.toml") == kOk);
  CHECK(bench.out == "/home/jo/other.toml\n");
}

TEST_CASE("config: what it does not take is refused with what it does") {
  struct Case {
    std::string line;
    std::string said;
  };
  const std::vector<Case> cases = {
      {"config", "config takes list, get or path"},
      {"config set tone facts", "config takes list, get or path"},
      {"config list tone", "config takes list, get or path"},
      {"config get", "This works: wins config list"},
      {"config get tonne", "Close to: wins config get tone"},
      {"config get nosuchthing", "wins config list shows all of them."},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    Bench bench;
    CHECK(bench.run(one.line) == kUsage);
    CHECK(holds(bench.err, one.said));
  }
}

TEST_CASE("config: settings that cannot be read are named by file and line") {
  Bench bench;
  bench.settings = "\n\ntone = \"loud\"\n";
  CHECK(bench.run("config list") == kCouldNot);
  CHECK(holds(bench.err, "config.toml, line 3: tone has 'loud'"));
}

}  // namespace
}  // namespace wins::test
