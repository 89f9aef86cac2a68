// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

/// Two months with measures; the middles below are worked out by hand.
void keep_two_months(Bench& bench) {
  bench.keep({
      "add a -w '5 sep' -k rest --duration 4h --choice no --self-talk harsh",
      "add b -w '6 sep' -k rest --duration 20m --choice brief "
      "--self-talk kind",
      "add c -w '7 sep' -k boundary --duration 1h --choice yes",
      "add d -w '1 oct' --duration 20m --intensity 3 --repair not-yet",
      "add e -w '2 oct' --duration 1h --intensity 4 --repair 2h",
      "add f -w '3 oct' --duration 1d+ --repair not-yet",
      "add g -w '3 oct' --duration 1d+",
  });
}

TEST_CASE("stats: span, kinds and the middle value of each month") {
  Bench bench;
  keep_two_months(bench);
  REQUIRE(bench.run("stats --no-bars") == kOk);
  CHECK(bench.out ==
        "Sat 5 Sep to Sat 3 Oct: 7 moments\n"
        "Kinds\n"
        "  rest                        2\n"
        "  a boundary                  1\n"
        "Middle value per month\n"
        // Sep: 20m 1h 4h. Oct: 20m 1h | 1d+ 1d+, between 1h and a day.
        "  Time to ease    Sep 1h  Oct 12h 30m or more\n"
        "  Intensity       Oct 3.5\n"
        "  With a pause    Sep 2 of 3\n"
        "  Self-talk       Sep harsh to kind\n"
        // Oct: not yet, not yet, 2h.
        "  Back in touch   Oct not yet\n"
        "Too early to say for duration, intensity, choice, repair and all "
        "taken together. Your words can already be laid side by side: wins "
        "reflect then\n"
        "Nothing recent to compare for self-talk, and no hurry. The earlier "
        "notes are all here.\n");
}

TEST_CASE("stats: kinds have bars, most first") {
  Bench bench;
  keep_two_months(bench);
  REQUIRE(bench.look("stats") == kOk);
  CHECK(holds(bench.out, "2  ##\n"));
  CHECK(holds(bench.out, "1  #\n"));
}

TEST_CASE("stats: one moment is one moment, sets of measures may be none") {
  Bench bench;
  bench.keep({"add a"});
  REQUIRE(bench.run("stats") == kOk);
  CHECK(bench.out == "Wed 4 Nov: 1 moment\n");
}

TEST_CASE("stats: --without and measures.off leave rows out, everywhere") {
  Bench bench;
  keep_two_months(bench);
  bench.settings = "[measures]\noff = [\"repair\"]\n";
  for (const std::string format : {"", " --json", " --plain"}) {
    CAPTURE(format);
    REQUIRE(bench.run("stats --without duration --without self-talk" +
                      format) == kOk);
    for (const std::string gone : {"Time to ease", "Self-talk", "Back in touch",
                                   "duration", "repair", "self-talk"}) {
      CAPTURE(gone);
      CHECK(!holds(bench.out, gone));
    }
  }
  CHECK(bench.run("stats --without mood") == kUsage);
  CHECK(holds(bench.err, "'mood' is not a measure"));
}

TEST_CASE("stats: JSON has the numbers behind the page") {
  Bench bench;
  keep_two_months(bench);
  REQUIRE(bench.run("stats --json") == kOk);
  const nlohmann::json stats = bench.json();
  CHECK(stats["kind"] == "stats");
  CHECK(stats["from"] == "2026-09-05");
  CHECK(stats["to"] == "2026-10-03");
  CHECK(stats["moments"] == 7);
  CHECK(stats["sessions"] == 0);
  CHECK(stats["kinds"] == nlohmann::json::parse(
                              R"([{"name":"rest","entries":2},
                                  {"name":"boundary","entries":1}])"));
  CHECK(stats["months"][1] ==
        nlohmann::json::parse(R"({"measure":"duration","month":"2026-10",
            "low":3600,"high":86400,"or_more":true,"noted":4})"));
  CHECK(stats["months"].size() == 6);
}

TEST_CASE("stats: entries older than twelve months are in the span alone") {
  Bench bench;
  bench.keep({"add old -w '30 nov 2025' -k rest --intensity 9",
              "add first -w '1 dec 2025' -k rest --intensity 2",
              "add new -k show"});
  REQUIRE(bench.run("stats --no-bars") == kOk);
  CHECK(bench.out ==
        "Sun 30 Nov 2025 to Wed 4 Nov: 3 moments\n"
        "Kinds in the last twelve months\n"
        "  rest                        1\n"
        "  showing up                  1\n"
        "Middle value per month\n"
        "  Intensity       Dec 2\n"
        "Nothing recent to compare for intensity, and no hurry. The earlier "
        "notes are all here.\n");
}

TEST_CASE("stats: an empty journal is empty, and says how the first comes") {
  Bench bench;
  REQUIRE(bench.run("stats") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.look("stats") == kOk);
  CHECK(bench.out == "");
  CHECK(bench.err == "The first one comes with: wins add\n");
  REQUIRE(bench.run("stats --json") == kOk);
  const nlohmann::json stats = bench.json();
  CHECK(stats["kind"] == "stats");
  CHECK(stats["from"] == nullptr);
  CHECK(stats["moments"] == 0);
  for (const char* const none : {"kinds", "months", "signs", "tags"}) {
    CAPTURE(none);
    CHECK(stats[none].empty());
  }
  REQUIRE(stats["changes"].size() == 6);
  CHECK(stats["changes"][5]["measure"] == "together");
  CHECK(stats["changes"][5]["verdict"] == "not_enough");
  CHECK(stats["changes"][5]["waiting"] == "nothing_noted");
}

TEST_CASE("stats: what was taken back is not counted") {
  Bench bench;
  keep_two_months(bench);
  bench.keep({"undo 7", "redo", "edit 1 --duration 2h --clear kind"});
  REQUIRE(bench.run("stats --json") == kOk);
  CHECK(bench.json()["moments"] == 1);
  CHECK(bench.json()["kinds"].empty());
  CHECK(bench.json()["months"][0]["low"] == 7200);
}

TEST_CASE("stats: settings that cannot be read stop it") {
  Bench bench;
  bench.settings = "tone = 3\n";
  CHECK(bench.run("stats") == kCouldNot);
}

}  // namespace
}  // namespace wins::test
