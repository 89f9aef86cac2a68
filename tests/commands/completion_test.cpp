// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("completion: a script for each of three shells") {
  struct Case {
    std::string shell;
    std::string part;
  };
  const std::vector<Case> cases = {{"bash", "complete "},
                                   {"zsh", "#compdef wins"},
                                   {"fish", "complete -c wins"}};
  for (const Case& one : cases) {
    CAPTURE(one.shell);
    Bench bench;
    REQUIRE(bench.run("completion " + one.shell) == kOk);
    CHECK(holds(bench.out, one.part));
    CHECK(holds(bench.out, "reflect"));
    CHECK(holds(bench.out, "__complete"));
    CHECK(bench.opened.empty());
  }
}

TEST_CASE("completion: another shell is refused with what works") {
  for (const std::string line :
       {"completion", "completion tcsh", "completion bash zsh"}) {
    CAPTURE(line);
    Bench bench;
    CHECK(bench.run(line) == kUsage);
    CHECK(holds(bench.err, "This works: wins completion bash"));
    CHECK(bench.out == "");
  }
}

}  // namespace
}  // namespace wins::test
