// SPDX-License-Identifier: MIT
// Where sessions show in the answers of other commands.
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("sessions: entries after one stand under a heading of their own") {
  Bench bench;
  bench.keep({"add 'made tea, sat in the car' -w 'yesterday 18:00'",
              "add 'slept badly' -w 'yesterday 9:00'",
              "session -w 'yesterday 14:00'", "here"});
  REQUIRE(bench.run("list") == kOk);
  CHECK(bench.out ==
        "Wed 4 Nov\n"
        "   3  here\n"
        "Tue 3 Nov, after the session\n"
        "   1  made tea, sat in the car\n"
        "Tue 3 Nov\n"
        "   2  slept badly\n");
  CHECK(bench.entry(1)["session"] == 1);
  CHECK(bench.entry(2)["session"].is_null());
  REQUIRE(bench.run("show 1") == kOk);
  CHECK(holds(bench.out, "After session 1\n"));
}

TEST_CASE("sessions: an entry says in its JSON which one it came after") {
  Bench bench;
  bench.keep({"session -w 10:00"});
  REQUIRE(bench.run("add calm --json") == kOk);
  CHECK(bench.json()["session"] == 1);
  REQUIRE(bench.run("edit 1 -w 9:00 --json") == kOk);
  CHECK(bench.json()["session"].is_null());
  REQUIRE(bench.run("edit 1 -w today --json") == kOk);
  CHECK(bench.json()["session"].is_null());
  REQUIRE(bench.run("edit 1 -w 'this afternoon' --json") == kOk);
  CHECK(bench.json()["session"] == 1);
}

TEST_CASE("sessions: a night that counts for the day before goes with it") {
  Bench bench;
  bench.settings = "calendar.day_starts = \"04:00\"\n";
  bench.keep({"session -w 14:00"});
  bench.set_clock("2026-11-05T01:30:00Z");
  bench.keep({"add 'awake, and it was all right'"});
  CHECK(bench.entry(1)["session"] == 1);
  REQUIRE(bench.run("session --note late") == kOk);
  CHECK(bench.out == "Added to session 1, today 14:00.\n");
}

TEST_CASE("sessions: the letter says what came after one") {
  Bench bench;
  bench.keep({"add 'told mum' -w 'sun 10:00'",
              "add 'made tea, sat in the car' -w 'yesterday 18:00'",
              "here -w 'yesterday 19:00'", "session -w 'yesterday 14:00'"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(bench.out ==
        "From Thu 29 Oct to Wed 4 Nov, in your own words.\n"
        "\n"
        "On Sunday: told mum\n"
        "On Tuesday, after the session: made tea, sat in the car\n"
        "On Tuesday, after the session: here\n"
        "\n"
        "A week without a headline, and with 3 moments in it.\n"
        "\n"
        "That was the week. Nothing has to follow from it.\n");
}

TEST_CASE("sessions: stats counts them, where there are any") {
  Bench bench;
  bench.keep({"add a", "add b"});
  REQUIRE(bench.run("stats") == kOk);
  CHECK(holds(bench.out, "Wed 4 Nov: 2 moments\n"));
  bench.keep({"session"});
  REQUIRE(bench.run("stats") == kOk);
  CHECK(holds(bench.out, ": 2 moments, 1 session\n"));
  bench.keep({"session --another"});
  REQUIRE(bench.run("stats") == kOk);
  CHECK(holds(bench.out, ": 2 moments, 2 sessions\n"));
  REQUIRE(bench.run("stats --json") == kOk);
  CHECK(bench.json()["sessions"] == 2);
}

TEST_CASE("sessions: date words name the latest one") {
  Bench bench;
  bench.keep({"add before -w 'yesterday 10:00'",
              "add after -w 'yesterday 18:00'", "add today",
              "session -w 'yesterday 14:00'", "session -w '28 oct 14:00'"});
  for (const std::string words : {"last session", "my last session"}) {
    CAPTURE(words);
    REQUIRE(bench.run("list --words-only --since '" + words + "'") == kOk);
    CHECK(bench.out == "today\nafter\n");
    REQUIRE(bench.run("list --words-only --on '" + words + "'") == kOk);
    CHECK(bench.out == "after\nbefore\n");
  }
  REQUIRE(bench.run("add walked -w 'last session'") == kOk);
  CHECK(bench.out == "Saved 4, yesterday 14:00. It has its own day here.\n");
  CHECK(bench.entry(4)["session"] == 1);
  REQUIRE(bench.run("session -w 'last session' --heard x") == kOk);
  CHECK(bench.out == "Added to session 1, yesterday 14:00.\n");
}

TEST_CASE("sessions: date words without one are refused, with the words") {
  Bench bench;
  for (const std::string line :
       {"list --since 'last session'", "session -w 'my last session'"}) {
    CAPTURE(line);
    CHECK(bench.run(line) == kUsage);
    CHECK(holds(bench.err,
                "last session' has nothing to name: no session is "
                "kept yet"));
    CHECK(holds(bench.err, "A day works: yesterday, tue, 2 nov"));
  }
}

TEST_CASE("sessions: on a tough day earlier tough evenings are not shown") {
  Bench bench;
  bench.keep({"add 'after the tough one' -w 'mon 18:00'",
              "session -w 'mon 14:00' --tough",
              "add 'after a usual one' -w 'yesterday 18:00'",
              "session -w 'yesterday 14:00'", "add 'this evening'"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(holds(bench.out, "after the tough one"));
  bench.keep({"session -w 14:00 --tough"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK_FALSE(holds(bench.out, "after the tough one"));
  CHECK(holds(bench.out, "after a usual one"));
  CHECK(holds(bench.out, "this evening"));
  REQUIRE(bench.run("list") == kOk);
  CHECK(holds(bench.out, "after the tough one"));
  bench.set_clock("2026-11-05T15:20:00Z");
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(holds(bench.out, "after the tough one"));
}

TEST_CASE("sessions: on a tough day reflect asks nothing") {
  Bench bench;
  bench.keep({"add 'made tea'", "session -w 14:00 --tough"});
  REQUIRE(bench.type("reflect today", {"x"}) == kOk);
  CHECK(bench.prompts.empty());
  CHECK(bench.out == "Wed 4 Nov, in your own words.\n\nmade tea\n");
}

TEST_CASE("sessions: the day after a tough one may be slow") {
  const std::string slow =
      "Yesterday's session was a tough one, by your own mark. Slow is fine "
      "today.\n";
  Bench bench;
  bench.keep({"add 'made tea'", "session -w 'yesterday 14:00' --tough"});
  REQUIRE(bench.run("reflect today") == kOk);
  CHECK(bench.out == "Wed 4 Nov, in your own words.\n\nmade tea\n\n" + slow);
  REQUIRE(bench.run("reflect today --facts") == kOk);
  CHECK_FALSE(holds(bench.out, slow));
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK_FALSE(holds(bench.out, slow));
  bench.settings = "tone = \"facts\"\n";
  REQUIRE(bench.run("reflect today") == kOk);
  CHECK_FALSE(holds(bench.out, slow));
  bench.settings.clear();
  bench.keep({"session edit last --clear tough"});
  REQUIRE(bench.run("reflect today") == kOk);
  CHECK_FALSE(holds(bench.out, slow));
}

}  // namespace
}  // namespace wins::test
