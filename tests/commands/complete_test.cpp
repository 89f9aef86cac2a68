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

TEST_CASE("complete: what can follow the words of config") {
  struct Case {
    std::string line;
    std::string offered;
  };
  const std::vector<Case> cases = {
      {"", "list\nget\nset\nunset\npath\nedit\n"},
      {" set tone", "gentle\nfacts\n"},
      {" set add.guess", "true\nfalse\n"},
      {" set calendar.week_starts", "monday\nsunday\nsaturday\n"},
      {" set measures.off choice repair", "duration\nintensity\nself-talk\n"},
      {" set tone facts", ""},
      {" set closing", ""},
      {" get tone", ""},
      {" list", ""},
      {" set nosuchthing", ""},
      {" set reflect.skip_tags", "family\n"},
  };
  Bench bench;
  bench.keep({"add rested +family"});
  for (const Case& each : cases) {
    CAPTURE(each.line);
    REQUIRE(bench.run("__complete config" + each.line) == kOk);
    CHECK(bench.out == each.offered);
  }
  REQUIRE(bench.run("__complete config unset") == kOk);
  CHECK(bench.out.starts_with("tone\nrole\nclosing\nadd.details\n"));
}

}  // namespace
}  // namespace wins::test
