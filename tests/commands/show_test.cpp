// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("show: one entry with everything that it holds") {
  Bench bench;
  bench.keep(
      {"add said no +work -k boundary -u 'i said yes' --hard "
       "--duration 20m"});
  REQUIRE(bench.run("show 1") == kOk);
  CHECK(bench.out ==
        "1, today 15:20\n"
        "  said no +work\n"
        "  It used to go like this: i said yes\n"
        "  a boundary, 20m to ease, hard\n"
        "  Written today 15:20\n");
}

TEST_CASE("show: last is the entry added last that is still there") {
  Bench bench;
  bench.keep({"add one", "add two -w yesterday", "add three", "remove 3"});
  REQUIRE(bench.run("show last --json") == kOk);
  CHECK(bench.json()["text"] == "two");
}

TEST_CASE("show: JSON has every key, in order, null where there is nothing") {
  Bench bench;
  bench.keep({"add x"});
  REQUIRE(bench.run("show 1 --json") == kOk);
  CHECK(bench.out ==
        "{\"id\":1,\"uid\":\"00000000-0001-7000-8000-000000000001\","
        "\"when\":\"2026-11-04T15:20:00+00:00\",\"day\":\"2026-11-04\","
        "\"precision\":\"minute\",\"text\":\"x\",\"tags\":[],\"kind\":null,"
        "\"kind_source\":null,\"used_to\":null,\"kinder\":null,"
        "\"here\":false,\"hard\":false,\"first\":false,\"bring\":false,"
        "\"private\":false,\"celebrated\":null,\"celebrated_how\":null,"
        "\"session\":null,\"answers\":null,\"measures\":{\"duration_s\":null,"
        "\"duration_or_more\":false,\"intensity\":null,\"choice\":null,"
        "\"self_talk\":null,\"repair_s\":null,\"repair_or_more\":false},"
        "\"created\":\"2026-11-04T15:20:00+00:00\","
        "\"changed\":\"2026-11-04T15:20:00+00:00\"}\n");
}

TEST_CASE("show: an id that is not there is refused with what works") {
  Bench bench;
  bench.keep({"add x", "add y", "remove 1"});
  CHECK(bench.run("show 99") == kCouldNot);
  CHECK(bench.err ==
        "wins: there is no entry 99\n      wins list shows the ids.\n");
  CHECK(bench.run("show 1") == kCouldNot);
  CHECK(bench.err ==
        "wins: entry 1 was removed\n"
        "      wins undo takes back the last change, one at a time.\n");
}

TEST_CASE("show: what is no id is refused as the command line's fault") {
  Bench bench;
  bench.keep({"add x"});
  for (const std::string line : {"show", "show x", "show 0", "show 1x",
                                 "show 1 1 2", "show 99999999999999999999"}) {
    CAPTURE(line);
    CHECK(bench.run(line) == kUsage);
    CHECK(bench.out == "");
  }
}

TEST_CASE("show: in an empty journal there is no last one") {
  Bench bench;
  CHECK(bench.run("show last") == kCouldNot);
  CHECK(bench.err ==
        "wins: there is no last entry yet\n"
        "      The first one comes with: wins add\n");
}

}  // namespace
}  // namespace wins::test
