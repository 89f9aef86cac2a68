// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

const std::string kPlaces =
    "Places to find someone, at any hour:\n"
    "  the emergency number where you are\n"
    "  findahelpline.com, help lines by country\n"
    "  or a search for: crisis line, and the name of your country\n"
    "The same places help when someone is hurting or frightening you.\n";

TEST_CASE("support: ways to find someone, without opening the journal") {
  Bench bench;
  REQUIRE(bench.run("support") == kOk);
  CHECK(bench.out == kPlaces);
  CHECK(bench.opened.empty());
}

TEST_CASE("support: the person's own people come first") {
  Bench bench;
  bench.settings = "[support]\ncontacts = [\"Jo 0171 555\", \"dr. M.\"]\n";
  REQUIRE(bench.run("support") == kOk);
  CHECK(bench.out == "Your people:\n  Jo 0171 555\n  dr. M.\n\n" + kPlaces);
}

TEST_CASE("support: works without a home, and with settings that are broken") {
  Bench bench;
  bench.env.clear();
  REQUIRE(bench.run("support") == kOk);
  CHECK(bench.out == kPlaces);
  bench.env["HOME"] = "/home/jo";
  bench.settings = "contacts = [";
  REQUIRE(bench.run("support") == kOk);
  CHECK(bench.out == kPlaces);
  CHECK(holds(bench.err, "config.toml"));
}

TEST_CASE("support: works wherever the variables point") {
  for (const std::string value : {"", ":memory:", "~/journal.db"}) {
    CAPTURE(value);
    Bench bench;
    bench.env["WINS_DB"] = value;
    REQUIRE(bench.run("support") == kOk);
    CHECK(bench.out == kPlaces);
    CHECK(bench.err == "");
    bench.env["WINS_CONFIG"] = value;
    REQUIRE(bench.run("support") == kOk);
    CHECK(bench.out == kPlaces);
    CHECK(holds(bench.err, "; the defaults are used\n"));
  }
}

TEST_CASE("support: -q leaves nothing of it out, --json gives the facts") {
  Bench bench;
  REQUIRE(bench.run("support -q") == kOk);
  CHECK(bench.out == kPlaces);
  bench.settings = "[support]\ncontacts = [\"Jo\"]\n";
  REQUIRE(bench.run("support --json") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(R"({"kind":"support",
      "contacts":["Jo"],"directory":"findahelpline.com"})"));
}

}  // namespace
}  // namespace wins::test
