// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"
#include "support/temp_folder.h"

namespace wins::test {
namespace {

TEST_CASE("export: json holds every entry, oldest first, private ones too") {
  Bench bench;
  bench.keep({"add rested -w yesterday", "add 'asked for help' --private"});
  REQUIRE(bench.run("export") == kOk);
  const auto json = bench.json();
  CHECK(json["format"] == "wins");
  CHECK(json["version"] == 1);
  REQUIRE(json["entries"].size() == 2);
  CHECK(json["entries"][0]["text"] == "rested");
  CHECK(json["entries"][1]["private"] == true);
  CHECK(json["entries"][1] == bench.entry(2));
}

TEST_CASE("export: measures that are off are written all the same") {
  Bench bench;
  bench.keep({"add rested --intensity 4"});
  bench.settings = "[measures]\noff = [\"intensity\"]\n";
  REQUIRE(bench.run("export") == kOk);
  CHECK(bench.json()["entries"][0]["measures"]["intensity"] == 4);
}

TEST_CASE("export: a choice of entries leaves sessions and answers out") {
  Bench bench;
  bench.keep({"session --tough", "add rested -t home", "add walked"});
  REQUIRE(bench.run("export") == kOk);
  CHECK(bench.json()["sessions"].size() == 1);
  REQUIRE(bench.run("export -t home") == kOk);
  CHECK(bench.json()["entries"].size() == 1);
  CHECK(bench.json()["sessions"].empty());
  REQUIRE(bench.run("export walk --format jsonl") == kOk);
  CHECK(bench.json()["text"] == "walked");
}

TEST_CASE("export: csv has a line of names, and a guard unless it is raw") {
  Bench bench;
  bench.keep({"add -- '=1+1'"});
  REQUIRE(bench.run("export --format csv") == kOk);
  CHECK(bench.out.starts_with("\"id\",\"uid\",\"when\","));
  CHECK(holds(bench.out, "\"'=1+1\""));
  REQUIRE(bench.run("export --format csv --raw") == kOk);
  CHECK(holds(bench.out, "\"=1+1\""));
}

TEST_CASE("export: a file is whole, private, and takes the place of another") {
  Bench bench;
  const TempFolder folder;
  bench.live_on_disk(folder.path());
  bench.keep({"add rested"});
  folder.write("out.json", "older", 0644);
  REQUIRE(bench.run("export -o out.json") == kOk);
  CHECK(bench.out.empty());
  CHECK(bench.err ==
        "Wrote 1 entry to " + (folder / "out.json").string() + ".\n");
  CHECK(mode_of(folder / "out.json") == 0600);
  CHECK(
      nlohmann::json::parse(read_file(folder / "out.json"))["entries"].size() ==
      1);
  CHECK(bench.run("export -o no-such-folder/out.json") == kCouldNot);
  CHECK(holds(bench.err, "nothing was written to "));
}

TEST_CASE("export: an empty journal gives an empty document") {
  Bench bench;
  REQUIRE(bench.run("export") == kOk);
  CHECK(bench.json()["entries"].empty());
  REQUIRE(bench.run("export --format markdown") == kOk);
  CHECK(bench.out.empty());
}

TEST_CASE("export: a format that is none is told the others") {
  Bench bench;
  CHECK(bench.run("export --format pdf") == kUsage);
  CHECK(bench.err ==
        "wins: 'pdf' is not a format\n"
        "      These are: json, jsonl, csv, markdown.\n");
  CHECK(bench.run("export --json") == kUsage);
  CHECK(bench.run("export --raw") == kUsage);
}

}  // namespace
}  // namespace wins::test
