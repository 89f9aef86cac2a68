// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("remove: nothing is asked, and a copy stays for undo") {
  Bench bench;
  bench.keep({"add x", "add y"});
  REQUIRE(bench.look("remove 1") == kOk);
  CHECK(bench.prompts.empty());
  CHECK(bench.out ==
        "Removed 1. A copy stays for undo; with --for-good none does.\n");
  CHECK(bench.entries().size() == 1);
  bench.keep({"undo"});
  CHECK(bench.entry(1)["text"] == "x");
}

TEST_CASE("remove: several at once are one step") {
  Bench bench;
  bench.keep({"add a", "add b", "add c", "add d"});
  REQUIRE(bench.run("rm 1 last 2 1") == kOk);
  CHECK(holds(bench.out, "Removed 1, 4 and 2."));
  CHECK(bench.entries().size() == 1);
  bench.keep({"undo"});
  CHECK(bench.entries().size() == 4);
}

TEST_CASE("remove: an unknown or removed id removes none of them") {
  Bench bench;
  bench.keep({"add a", "add b", "remove 2"});
  CHECK(bench.run("remove 1 99") == kCouldNot);
  CHECK(bench.err ==
        "wins: there is no entry 99\n"
        "      Nothing was changed.\n"
        "      wins list shows the ids.\n");
  CHECK(bench.run("remove 1 2") == kCouldNot);
  CHECK(holds(bench.err, "entry 2 was removed"));
  CHECK(bench.entries().size() == 1);
}

TEST_CASE("remove: without an id, or with something else, it is refused") {
  Bench bench;
  CHECK(bench.run("remove") == kUsage);
  CHECK(holds(bench.err, "wins remove last"));
  CHECK(bench.run("remove everything") == kUsage);
  CHECK(holds(bench.err, "'everything' is not an id"));
  CHECK(bench.run("remove last") == kCouldNot);
}

TEST_CASE("remove: --for-good asks once on a terminal") {
  Bench bench;
  bench.keep({"add a", "add b"});
  REQUIRE(bench.type("remove 1 2 --for-good", {"y"}) == kOk);
  CHECK(bench.prompts ==
        std::vector<std::string>{"Erase 1 and 2 for good, with every copy "
                                 "wins has? y does it, Enter leaves it as it "
                                 "is > "});
  CHECK(bench.out ==
        "Erased 1 and 2. No copy is left in the files wins keeps.\n");
  CHECK(holds(bench.err, "Copies made by others are beyond reach"));
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.err == "There is nothing to take back.\n");
}

TEST_CASE("remove: --for-good is left with anything else than y") {
  for (const std::string answer : {"", "n", "no", "yess"}) {
    CAPTURE(answer);
    Bench bench;
    bench.keep({"add a"});
    REQUIRE(bench.type("remove 1 --for-good", {answer}) == kOk);
    CHECK(bench.err == "Nothing was erased.\n");
    CHECK(bench.entries().size() == 1);
  }
}

TEST_CASE("remove: --for-good elsewhere waits for --yes") {
  Bench bench;
  bench.keep({"add a", "add b"});
  CHECK(bench.run("remove 1 2 --for-good") == kUsage);
  CHECK(bench.err ==
        "wins: --for-good cannot be taken back, so it waits for --yes here\n"
        "      Nothing was changed.\n"
        "      This works: wins remove 1 2 --for-good --yes\n");
  REQUIRE(bench.run("remove 1 2 --for-good --yes") == kOk);
  CHECK(bench.entries().empty());
}

TEST_CASE("remove: --for-good reaches entries already removed") {
  Bench bench;
  bench.keep({"add a", "remove 1", "remove 1 --for-good --yes"});
  CHECK(bench.run("remove 1 --for-good --yes") == kCouldNot);
  CHECK(holds(bench.err, "there is no entry 1"));
}

TEST_CASE("remove: -q says nothing, --json gives the ids") {
  Bench bench;
  bench.keep({"add a", "add b", "add c"});
  REQUIRE(bench.run("remove 1 -q") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.run("remove 2 3 --json") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(
                            R"({"kind":"remove","entries":[{"id":2},
                               {"id":3}]})"));
}

}  // namespace
}  // namespace wins::test
