// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("complete: tags in use, most used first") {
  Bench bench;
  bench.keep({"add x +family +Work", "add y +family"});
  REQUIRE(bench.run("__complete tags") == kOk);
  CHECK(bench.out == "family\nWork\n");
}

TEST_CASE("complete: no tags where completion.tags is off") {
  Bench bench;
  bench.keep({"add x +family"});
  bench.settings = "[completion]\ntags = false\n";
  REQUIRE(bench.run("__complete tags") == kOk);
  CHECK(bench.out == "");
}

TEST_CASE("complete: the kinds, one's own last") {
  Bench bench;
  bench.settings = "[kinds]\nextra = [\"garden\"]\n";
  REQUIRE(bench.run("__complete kinds") == kOk);
  CHECK(bench.out.starts_with("notice\npause\nfeel\n"));
  CHECK(bench.out.ends_with("hold\ngarden\n"));
}

TEST_CASE("complete: the newest ids, after last") {
  Bench bench;
  bench.keep({"add x", "add y -w yesterday", "add z"});
  REQUIRE(bench.run("__complete ids") == kOk);
  CHECK(bench.out == "last\n3\n1\n2\n");
}

TEST_CASE("complete: never the words of an entry") {
  Bench bench;
  bench.keep({"add canary +tag -u canary --kinder canary"});
  for (const std::string line :
       {"__complete", "__complete tags", "__complete kinds", "__complete ids",
        "__complete words", "__complete can"}) {
    CAPTURE(line);
    bench.run(line);
    CHECK(!holds(bench.out + bench.err, "canary"));
  }
}

TEST_CASE("complete: nothing for what it does not know, and no failure") {
  Bench bench;
  REQUIRE(bench.run("__complete") == kOk);
  REQUIRE(bench.run("__complete planets") == kOk);
  CHECK(bench.out + bench.err == "");
}

}  // namespace
}  // namespace wins::test
