// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("redo: what undo took back is made again, in its order") {
  Bench bench;
  bench.keep({"add x", "edit 1 --hard", "remove 1", "undo 3"});
  REQUIRE(bench.run("redo") == kOk);
  CHECK(bench.out == "Brought back 1, word for word.\n");
  CHECK(bench.entry(1)["hard"] == false);
  REQUIRE(bench.run("redo") == kOk);
  CHECK(bench.out == "Changed 1 again.\n");
  CHECK(bench.entry(1)["hard"] == true);
  REQUIRE(bench.run("redo") == kOk);
  CHECK(bench.out == "Removed 1 again.\n");
  CHECK(bench.entries().empty());
}

TEST_CASE("redo: a number makes that many again") {
  Bench bench;
  bench.keep({"add a", "add b", "add c", "undo 3"});
  REQUIRE(bench.run("redo 2") == kOk);
  CHECK(bench.out ==
        "Brought back 1, word for word.\nBrought back 2, word for word.\n");
  CHECK(bench.entries().size() == 2);
}

TEST_CASE("redo: a new change empties it") {
  Bench bench;
  bench.keep({"add a", "undo", "add b"});
  REQUIRE(bench.run("redo") == kOk);
  CHECK(bench.out == "");
  CHECK(bench.err == "There is nothing to bring again.\n");
}

TEST_CASE("redo: what is no number of steps is refused, and names redo") {
  Bench bench;
  CHECK(bench.run("redo many") == kUsage);
  CHECK(holds(bench.err, "'many' is not a number of steps"));
  CHECK(holds(bench.err, "This works: wins redo 2"));
}

TEST_CASE("redo: -q says nothing, --json gives the steps") {
  Bench bench;
  bench.keep({"add a", "add b", "undo 2"});
  REQUIRE(bench.run("redo -q") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.run("redo --json") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(R"({"kind":"redo","steps":[
      {"command":"add","entry":2,"effect":"came_back","session":null,
       "checkin":null}]})"));
}

}  // namespace
}  // namespace wins::test
