// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"
#include "support/checkin_builder.h"

namespace wins::test {
namespace {

TEST_CASE("undo: each kind of change is taken back, newest first") {
  Bench bench;
  bench.keep({"add x", "edit 1 --hard", "remove 1"});
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.out == "Brought back 1, word for word.\n");
  CHECK(bench.entry(1)["hard"] == true);
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.out == "Took back the change to 1. wins redo brings it again.\n");
  CHECK(bench.entry(1)["hard"] == false);
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.out == "Took back 1. wins redo brings it again.\n");
  CHECK(bench.entries().empty());
}

TEST_CASE("undo: several steps are one line each") {
  Bench bench;
  bench.keep({"add a", "add b", "remove 1 2"});
  REQUIRE(bench.run("undo 3") == kOk);
  CHECK(bench.out ==
        "Brought back 1 and 2, word for word.\n"
        "Took back 2. wins redo brings it again.\n"
        "Took back 1. wins redo brings it again.\n");
}

TEST_CASE("undo: more steps than there are take back what there is") {
  Bench bench;
  bench.keep({"add a"});
  REQUIRE(bench.run("undo 5") == kOk);
  CHECK(bench.out == "Took back 1. wins redo brings it again.\n");
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.out == "");
  CHECK(bench.err == "There is nothing to take back.\n");
}

TEST_CASE("undo: an answer to a question is taken back and given again") {
  Bench bench;
  Checkin answer = a_checkin("sooner").answer(CheckinAnswer::yes);
  answer.uid.bytes[0] = 1;
  bench.store().add_checkin(answer, {.command = "reflect", .at = kNow});
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.out ==
        "Took back an answer to a question. wins redo brings it again.\n");
  CHECK(bench.store().checkins({}).empty());
  REQUIRE(bench.run("redo") == kOk);
  CHECK(bench.out == "Brought back an answer to a question.\n");
  CHECK(bench.store().checkins({}).size() == 1);
  REQUIRE(bench.run("undo --json") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(R"({"kind":"undo","steps":[
      {"command":"reflect","entry":null,"effect":"went_away","session":null,
       "checkin":1}]})"));
}

TEST_CASE("undo: what is no number of steps is refused") {
  Bench bench;
  bench.keep({"add a"});
  for (const std::string line :
       {"undo 0", "undo -1", "undo x", "undo 1 2", "undo 99999999999"}) {
    CAPTURE(line);
    CHECK(bench.run(line) == kUsage);
    CHECK(holds(bench.err, "is not a number of steps"));
    CHECK(holds(bench.err, "Nothing was changed."));
    CHECK(holds(bench.err, "This works: wins undo 2"));
  }
  CHECK(bench.entries().size() == 1);
}

TEST_CASE("undo: -q says nothing, --json and --plain give the steps") {
  Bench bench;
  bench.keep({"add a", "add b", "edit 1 --hard", "remove 2"});
  REQUIRE(bench.run("undo -q") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.run("undo --plain") == kOk);
  CHECK(bench.out == "steps\tedit\t1\tchanged\t\t\n");
  REQUIRE(bench.run("undo 2 --json") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(R"({"kind":"undo","steps":[
      {"command":"add","entry":2,"effect":"went_away","session":null,
       "checkin":null},
      {"command":"add","entry":1,"effect":"went_away","session":null,
       "checkin":null}]})"));
  REQUIRE(bench.run("undo --json") == kOk);
  CHECK(bench.json()["steps"] == nlohmann::json::array());
}

TEST_CASE("undo: a detail from the prompt is a step of its own") {
  Bench bench;
  REQUIRE(bench.type("add", {"rested", "d", "i went on", ""}) == kOk);
  bench.keep({"undo"});
  CHECK(bench.entry(1)["text"] == "rested");
  CHECK(bench.entry(1)["used_to"].is_null());
}

TEST_CASE("undo: settings that cannot be read stop it before a change") {
  Bench bench;
  bench.keep({"add x"});
  bench.settings = "tone = 3\n";
  CHECK(bench.run("undo") == kCouldNot);
  bench.settings.clear();
  CHECK(bench.entries().size() == 1);
}

}  // namespace
}  // namespace wins::test
