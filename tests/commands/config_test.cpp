// SPDX-License-Identifier: MIT
#include <sstream>
#include <string>
#include <vector>

#include "holds.h"
#include "support/bench.h"
#include "wins/config/settings.h"

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
      {"config", "config takes list, get, set, unset, path or edit"},
      {"config list tone", "config takes list, get, set, unset, path or edit"},
      {"config lst", "Close to: wins config list"},
      {"config tone", "Close to: wins config get tone"},
      {"config tone facts", "Close to: wins config set tone"},
      {"config get", "config get takes one KEY"},
      {"config set", "config set takes one KEY"},
      {"config unset", "config unset takes one KEY"},
      {"config unset tone role", "config unset takes one KEY"},
      {"config edit tone", "config takes list, get, set, unset, path or edit"},
      {"config set tonne facts", "Close to: wins config set tone"},
      {"config set tone fact", "Close to: wins config set tone facts"},
      {"config set tone", "tone came without a value; it takes gentle or"},
      {"config unset tonne", "Close to: wins config unset tone"},
      {"config set closing -x", "As a value, after the KEY: -- -x"},
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

TEST_CASE("config: path is said of a file that cannot be read, too") {
  Bench bench;
  bench.settings = "[=";
  CHECK(bench.run("config path") == kOk);
  CHECK(bench.out == "/home/jo/.config/wins/config.toml\n");
  CHECK(holds(bench.err, "config.toml, line 1: this does not read as TOML"));
}

TEST_CASE("config: set changes the one key and says what it is now") {
  Bench bench;
  bench.settings = "# mine\n[add]\nguess = true # for now\n";
  REQUIRE(bench.run("config set add.guess false") == kOk);
  CHECK(bench.out == "add.guess is false now.\n");
  CHECK(bench.err == "");
  CHECK(bench.settings == "# mine\n[add]\nguess = false # for now\n");
  REQUIRE(bench.run("config set reflect.skip_tags work +mum --json") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(
                            R"({"kind":"config","key":"reflect.skip_tags",
                               "value":"[\"work\", \"mum\"]"})"));
  REQUIRE(bench.run("config set tone facts --quiet") == kOk);
  CHECK(bench.out == "");
  REQUIRE(bench.run("config get tone") == kOk);
  CHECK(bench.out == "\"facts\"\n");
}

TEST_CASE("config: a text arrives byte for byte") {
  struct Case {
    std::vector<std::string> typed;
    std::string_view toml;
  };
  const std::vector<Case> cases = {
      {{"that", "was", "my", "day"}, "\"that was my day\""},
      {{"[1,2]", "[z]"}, "\"[1,2] [z]\""},
      {{"it's \"q\"", "{}"}, "\"it's \\\"q\\\" {}\""},
      {{"--", "-x", "--json"}, "\"-x --json\""},
      {{"++", "list"}, "\"++ list\""},
      {{"a\nb\tc\x1B", "\\n"}, "\"a\\nb\\tc\\u001B \\\\n\""},
      {{"\u0645\u0633\u0627\u0621", "\U0001F33B"},
       "\"\u0645\u0633\u0627\u0621 \U0001F33B\""},
      {{"-"}, "\"-\""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.toml);
    Bench bench;
    std::vector<std::string> line = {"config", "set", "closing"};
    line.insert(line.end(), each.typed.begin(), each.typed.end());
    REQUIRE(bench.run_arguments(line) == kOk);
    CHECK(bench.settings == "closing = " + std::string(each.toml) + "\n");
  }
}

TEST_CASE("config: each word is an item of a list") {
  Bench bench;
  REQUIRE(bench.run("config set support.contacts 'Jo, 555 0100' -- -x") == kOk);
  CHECK(bench.settings == "support.contacts = [\"Jo, 555 0100\", \"-x\"]\n");
  REQUIRE(bench.run("config set measures.off []") == kOk);
  CHECK(bench.out == "measures.off is [] now.\n");
}

TEST_CASE("config: unset brings the default back") {
  Bench bench;
  bench.settings = "tone = \"facts\"\nclosing = \"rest\"\n";
  REQUIRE(bench.run("config unset tone") == kOk);
  CHECK(bench.out == "tone is out of the file, and \"gentle\" again.\n");
  REQUIRE(bench.run("config unset closing") == kOk);
  CHECK(bench.out == "closing is out of the file.\n");
  CHECK(bench.settings == "");
  REQUIRE(bench.run("config unset closing") == kOk);
  CHECK(bench.out == "closing was not in the file.\n");
}

TEST_CASE("config: a file that cannot be read is left as it is") {
  Bench bench;
  bench.settings = "tone = \"facts\"\nrole = \"x\n";
  CHECK(bench.run("config set tone gentle") == kCouldNot);
  CHECK(bench.err ==
        "wins: /home/jo/.config/wins/config.toml, line 2: this does not read "
        "as TOML\n"
        "      Nothing was changed. The line for it: tone = \"gentle\"\n");
  CHECK(bench.run("config unset tone") == kCouldNot);
  CHECK(bench.settings == "tone = \"facts\"\nrole = \"x\n");
}

TEST_CASE("config: set puts right the value that stopped other commands") {
  Bench bench;
  bench.settings = "tone = \"loud\"\nrole = \"none\"\ncolour = 1\n";
  REQUIRE(bench.run("config set tone facts") == kOk);
  CHECK(bench.out == "tone is \"facts\" now.\n");
  CHECK(holds(bench.err, "line 2: role has 'none'"));
  REQUIRE(bench.run("config unset role") == kOk);
  CHECK(bench.err == "Not known to wins, and left alone: colour\n");
}

TEST_CASE("config: the value is asked for until it is one") {
  Bench bench;
  REQUIRE(bench.type("config set tone", {"loud", "facts"}) == kOk);
  CHECK(bench.err ==
        "tone takes gentle or facts. Enter leaves it as it is.\n"
        "In its place now: \"gentle\"\n"
        "tone takes gentle or facts, not 'loud'\n");
  CHECK(bench.prompts == std::vector<std::string>{"> ", "> "});
  CHECK(bench.settings == "tone = \"facts\"\n");
  REQUIRE(bench.type("config set closing", {"  that was it  "}) == kOk);
  CHECK(bench.settings == "tone = \"facts\"\nclosing = \"  that was it  \"\n");
  REQUIRE(bench.type("config set tone", {""}) == kOk);
  CHECK(holds(bench.err, "tone stays as it is.\n"));
  CHECK(holds(bench.settings, "tone = \"facts\"\n"));
}

TEST_CASE("config: a list is asked for line by line") {
  Bench bench;
  REQUIRE(bench.type("config set session.rituals",
                     {"a slow walk", "tea, the good one", ""}) == kOk);
  CHECK(bench.err ==
        "session.rituals takes texts, such as 'a slow walk'. One a line; "
        "Enter ends.\n");
  CHECK(bench.settings ==
        "session.rituals = [\"a slow walk\", \"tea, the good one\"]\n");
  REQUIRE(bench.type("config set session.rituals", {""}) == kOk);
  CHECK(holds(bench.err, "session.rituals stays as it is.\n"));
}

TEST_CASE("config: nothing is asked for a file that cannot be changed") {
  Bench bench;
  bench.settings = "[=";
  CHECK(bench.type("config set tone", {"facts"}) == kCouldNot);
  CHECK(bench.prompts.empty());
  CHECK(bench.type("config set tone --no-input", {"facts"}) == kUsage);
}

TEST_CASE("config: edit opens the file and keeps what comes back") {
  Bench bench;
  bench.settings = "editor = 'ed -p x' # mine\r\n";
  bench.edited = "tone = 'facts'\r\ncolour = 1";
  REQUIRE(bench.run("config edit") == kOk);
  CHECK(bench.editor_saw == "editor = 'ed -p x' # mine\r\n");
  CHECK(bench.editor_command == std::vector<std::string>{"ed", "-p", "x"});
  CHECK(bench.settings == "tone = 'facts'\r\ncolour = 1");
  CHECK(bench.draft_discarded);
  CHECK(bench.err ==
        "The settings are saved.\n"
        "Not known to wins, and left alone: colour\n");
}

TEST_CASE("config: edit keeps a file that does not read, and names the line") {
  Bench bench;
  bench.settings = "tone = 'facts'\n";
  bench.edited = "tone = 'facts'\nrole = x\n";
  CHECK(bench.run("config edit") == kCouldNot);
  CHECK(bench.settings == "tone = 'facts'\nrole = x\n");
  CHECK(holds(bench.err, "config.toml, line 2: this does not read as TOML\n"));
  CHECK(holds(bench.err,
              "The file is kept as you wrote it. To open it again: wins "
              "config edit\n"));
  // And it opens again, to be mended.
  bench.edited = "tone = 'facts'\n";
  CHECK(bench.run("config edit") == kOk);
  CHECK(bench.editor_saw == "tone = 'facts'\nrole = x\n");
}

TEST_CASE("config: edit that changes nothing writes nothing") {
  Bench bench;
  for (const std::string before : {"", "tone = 'facts'\n"}) {
    CAPTURE(before);
    bench.settings = before;
    REQUIRE(bench.run("config edit") == kOk);
    CHECK(bench.settings == before);
    CHECK(bench.err == "The settings stay as they are.\n");
    CHECK(bench.draft_discarded);
  }
  bench.edited = " \n";
  REQUIRE(bench.run("config edit") == kOk);
  CHECK(bench.settings == "tone = 'facts'\n");
}

TEST_CASE("config: a new file begins with every setting as a comment") {
  Bench bench;
  REQUIRE(bench.run("config edit") == kOk);
  const std::string text = bench.editor_saw;
  CHECK(holds(text, "\n# tone = \"gentle\"\n"));
  CHECK(holds(text, "\n# reflect.skip_dates = []\n"));
  // Each line without its sign is a setting at its default.
  std::istringstream lines(text);
  std::string toml;
  std::size_t count = 0;
  for (std::string line; std::getline(lines, line);) {
    for (const SettingDoc& doc : setting_docs()) {
      if (line.starts_with("# " + std::string(doc.key) + " = ")) {
        toml += line.substr(2) + "\n";
        ++count;
      }
    }
  }
  CHECK(count == setting_docs().size());
  const Settings read = parse_settings(toml, "template").settings;
  for (const SettingDoc& doc : setting_docs()) {
    CAPTURE(doc.key);
    CHECK(doc.show(read) == doc.show(Settings{}));
  }
}

TEST_CASE("config: without a home nothing says where the file is") {
  Bench bench;
  bench.env.clear();
  CHECK(bench.run("config set tone facts") == kCouldNot);
  CHECK(holds(bench.err, "HOME is not set"));
  CHECK(bench.run("config edit") == kCouldNot);
}

}  // namespace
}  // namespace wins::test
