// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("add: the words are kept and the answer says when") {
  Bench bench;
  REQUIRE(bench.run({"add", "told", "mum", "no", "+family"}) == ExitCode::ok);
  CHECK(bench.out == "Saved 1, today 15:20; tag family.\n");
  REQUIRE(bench.run({"list", "--json"}) == ExitCode::ok);
  CHECK(bench.json()[0]["text"] == "told mum no +family");
  CHECK(bench.json()[0]["tags"][0] == "family");
}

}  // namespace
}  // namespace wins::test
