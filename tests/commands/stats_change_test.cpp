// SPDX-License-Identifier: MIT
// The words of change: each verdict, beside its facts, and told alike in
// either direction.
#include <algorithm>
#include <regex>

#include "holds.h"
#include "notes_journal.h"
#include "support/bench.h"

namespace wins::test {
namespace {

using nlohmann::json;
using std::chrono::days;

json change_of(Bench& bench, const std::string& measure,
               const std::string& line = "stats --json") {
  REQUIRE(bench.run(line) == kOk);
  const json printed = bench.json();
  for (const json& change : printed["changes"]) {
    if (change["measure"] == measure) {
      return change;
    }
  }
  FAIL("no row of ", measure);
  return {};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    lines.push_back(line);
  }
  return lines;
}

/// What is left when values, months, charts and the ways are left out.
std::string shape_of(std::string text) {
  const std::vector<std::pair<std::string, std::string>> kSame = {
      {"[▁▂▃▄▅▆▇]+", "~"},
      {"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)( 2025)?", "M"},
      {"[0-9.]+[dhmw]( [0-9]+[hm])?", "V"},
      {"\\b(harsh|rough|mixed|gentle|kind)( to (rough|mixed|gentle|kind))?\\b",
       "V"},
      {"[0-9]+(\\.5)?", "N"},
      {"\\b(shorter|longer|softer|louder|kinder|rougher|sooner|later)\\b",
       "WAY"},
      {"(more|less) often", "OFTEN"},
      {"about [^,\n]*, somewhere between [^\n]*", "SIZE"},
      {"\\b(a gentler|gentler|a harder|harder)( stretch)?\\b", "WAY"},
      {"\\b(A gentler|A harder) stretch\\b", "WAY"},
      {"N steps? ", "STEP "},
      {" +\n", "\n"}};
  for (const auto& [pattern, word] : kSame) {
    text = std::regex_replace(text, std::regex(pattern), word);
  }
  return text;
}

TEST_CASE("stats: shorter lately stands beside its facts") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, shorter_year);
  REQUIRE(bench.run("stats") == kOk);
  CAPTURE(bench.out);
  CHECK(holds(bench.out, "shorter lately\n"));
  CHECK(holds(bench.out, "then 3h 3"));
  CHECK(holds(bench.out, "(39 moments, Nov 2025 to Feb), now "));
  CHECK(holds(bench.out, "of 10 pairs shorter now\n"));
  CHECK(holds(bench.out, " shorter, somewhere between "));
  CHECK(holds(bench.out, "A gentler stretch is "));
  CHECK(holds(bench.out, "wins stats --without duration leaves this row out."));
  CHECK(bench.out.ends_with(
      "Your own words, old beside new: wins reflect then\n"));
  const json change = change_of(bench, "duration");
  CHECK(change["verdict"] == "gentler");
  CHECK(change["waiting"] == nullptr);
  CHECK(change["then_moments"] == 39);
  CHECK(change["now_moments"] == 39);
  CHECK(change["now_to"] == "2026-10-18");
  CHECK(change["pairs_gentler"] >= 9);
  CHECK(change["size"] < 0.5);
}

TEST_CASE("stats: longer lately is told once, in balanced words") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, longer_year);
  bench.settings = "[support]\ncontacts = [\"Jo\", \"Sam\"]\n";
  REQUIRE(bench.run("stats") == kOk);
  CAPTURE(bench.out);
  CHECK(holds(bench.out, "longer lately\n"));
  CHECK(holds(bench.out, "of 10 pairs longer now\n"));
  CHECK(holds(bench.out, "A harder stretch is "));
  CHECK(holds(bench.out, "wins stats --without duration leaves this row out."));
  CHECK(bench.out.ends_with("Your people: Jo; Sam\n"));
  CHECK(change_of(bench, "duration")["verdict"] == "harder");
}

TEST_CASE("stats: hard notes read as gentle ones do, line for line") {
  for (const std::string line :
       {"stats", "stats --no-bars", "stats --plot duration --no-bars"}) {
    CAPTURE(line);
    Bench gentle;
    keep_weeks(gentle, 50, kLastDayUsed, gentler_year);
    Bench hard;
    keep_weeks(hard, 50, kLastDayUsed, harder_year);
    REQUIRE(gentle.run(line) == kOk);
    REQUIRE(hard.run(line) == kOk);
    if (holds(line, "plot")) {
      CHECK(lines_of(gentle.out).size() == lines_of(hard.out).size());
    } else {
      CHECK(shape_of(gentle.out) == shape_of(hard.out));
    }
  }
}

TEST_CASE("stats: every measure has its words, in the one order of rows") {
  Bench gentle;
  keep_weeks(gentle, 50, kLastDayUsed, gentler_year);
  REQUIRE(gentle.run("stats") == kOk);
  Bench hard;
  keep_weeks(hard, 50, kLastDayUsed, harder_year);
  REQUIRE(hard.run("stats") == kOk);
  const auto in_order = [](const std::string& text,
                           const std::vector<std::string>& words) {
    CAPTURE(text);
    std::size_t at = 0;
    for (const std::string& word : words) {
      CAPTURE(word);
      const std::size_t found = text.find(word, at);
      REQUIRE(found != std::string::npos);
      at = found + word.size();
    }
  };
  in_order(gentle.out,
           {"Time to ease", "shorter lately\n", "Intensity", "softer lately\n",
            "With a pause", "pausing more often lately\n", "Self-talk",
            "kinder lately\n", "Back in touch", "reconnecting sooner lately\n",
            "Taken together", "gentler lately, taken together\n"});
  in_order(hard.out,
           {"Time to ease", "longer lately\n", "Intensity", "louder lately\n",
            "With a pause", "pausing less often lately\n", "Self-talk",
            "rougher lately\n", "Back in touch", "reconnecting later lately\n",
            "Taken together", "a harder stretch lately, taken together\n"});
}

TEST_CASE("stats: however many rows are harder, one closing stands") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, harder_year);
  for (int day = 0; day < 8; ++day) {
    REQUIRE(bench.run("stats") == kOk);
    const auto lines = lines_of(bench.out);
    CHECK(std::ranges::count_if(lines, [](const std::string& line) {
            return holds(line, "A harder stretch is");
          }) == 1);
    bench.now += days(1);
  }
}

TEST_CASE("stats: of seven closings none comes twice in seven days") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, longer_year);
  std::vector<std::string> seen;
  for (int day = 0; day < 7; ++day) {
    REQUIRE(bench.run("stats") == kOk);
    const auto lines = lines_of(bench.out);
    const std::string closing = lines.at(lines.size() - 3);
    CHECK(std::ranges::count(seen, closing) == 0);
    seen.push_back(closing);
    bench.now += days(1);
  }
}

TEST_CASE("stats: about the same shows the middle halves too") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, [](int moment) {
    return Measures{.duration = minutes_long(60 + jitter(moment) * 3)};
  });
  REQUIRE(bench.run("stats") == kOk);
  CAPTURE(bench.out);
  CHECK(holds(bench.out, "then 1h, mostly 54m to 1h 6m (39 moments, "));
  CHECK(holds(bench.out, "about the same\n"));
  CHECK(!holds(bench.out, "stretch"));
  CHECK(change_of(bench, "duration")["verdict"] == "same");
}

TEST_CASE("stats: notes that swing are too mixed to call, with an overlap") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, [](int moment) {
    return Measures{.intensity = moment / 40 % 2 == 0 ? 5 + jitter(moment) / 2
                                                      : 7 + jitter(moment)};
  });
  REQUIRE(bench.run("stats") == kOk);
  CAPTURE(bench.out);
  CHECK(holds(bench.out, "too mixed to call yet\n"));
  CHECK(holds(bench.out, ", mostly "));
  CHECK(holds(bench.out, "your words may say it sooner: wins reflect then"));
  CHECK(change_of(bench, "intensity")["verdict"] == "varied");
}

TEST_CASE("stats: measures that are too early share one line") {
  Bench bench;
  keep_weeks(bench, 4, kLastDayUsed, [](int moment) {
    return Measures{.intensity = 5 + jitter(moment),
                    .self_talk = SelfTalk::mixed};
  });
  REQUIRE(bench.run("stats") == kOk);
  CAPTURE(bench.out);
  CHECK(holds(bench.out,
              "Too early to say for intensity, self-talk and all taken "
              "together. Your words can already be laid side by side: wins "
              "reflect then\n"));
  CHECK(!holds(bench.out, "duration"));
  CHECK(!holds(bench.out, "lately"));
  const json change = change_of(bench, "intensity");
  CHECK(change["verdict"] == "not_enough");
  CHECK(change["waiting"] == "few_weeks");
  CHECK(change_of(bench, "repair")["waiting"] == "nothing_noted");
}

TEST_CASE("stats: notes of long ago have nothing recent to compare") {
  Bench bench;
  keep_weeks(bench, 30, kLastDayUsed - days(70), shorter_year);
  REQUIRE(bench.run("stats") == kOk);
  CAPTURE(bench.out);
  CHECK(holds(bench.out,
              "Nothing recent to compare for duration, and no hurry. The "
              "earlier notes are all here.\n"));
  CHECK(holds(bench.out, "then "));
  CHECK(!holds(bench.out, "lately"));
  CHECK(change_of(bench, "duration")["waiting"] == "stale");
}

TEST_CASE("stats: what came after the fixed day is told as a fact") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, shorter_year);
  keep_weeks(bench, 2, kLastDayUsed + days(14), [](int /*moment*/) {
    return Measures{.duration = minutes_long(90)};
  });
  REQUIRE(bench.run("stats") == kOk);
  CHECK(holds(bench.out, "since then 6 moments, typically 1h 30m\n"));
  const json change = change_of(bench, "duration");
  CHECK(change["since_moments"] == 6);
  CHECK(change["since_middle"] == 5400);
  CHECK(change["verdict"] == "gentler");
}

TEST_CASE("stats: a part of the journal has facts and no word") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, longer_year);
  for (const std::string choice : {"--since 2020", "--until yesterday",
                                   "-k none", "--since 2020 -k none"}) {
    CAPTURE(choice);
    REQUIRE(bench.run("stats " + choice) == kOk);
    CAPTURE(bench.out);
    CHECK(holds(bench.out, "of 10 pairs longer now"));
    CHECK(!holds(bench.out, "lately"));
    CHECK(!holds(bench.out, "stretch"));
    CHECK(!holds(bench.out, "Too early"));
    CHECK(change_of(bench, "duration", "stats --json " + choice)["verdict"] ==
          nullptr);
  }
}

TEST_CASE("stats: --without hides a row and changes no word") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, harder_year);
  const json before = change_of(bench, "together");
  REQUIRE(bench.run("stats --without duration --without together") == kOk);
  CHECK(!holds(bench.out, "Time to ease"));
  CHECK(!holds(bench.out, "taken together"));
  CHECK(holds(bench.out, "louder lately"));
  CHECK(change_of(bench, "together", "stats --json --without duration") ==
        before);
  bench.settings =
      "[measures]\noff = [\"duration\", \"intensity\", \"choice\", "
      "\"repair\"]\n";
  CHECK(before["verdict"] == "harder");
  CHECK(change_of(bench, "together")["verdict"] == "not_enough");
}

TEST_CASE("stats: with every row left out that is harder, nothing closes") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, longer_year);
  REQUIRE(bench.run("stats --without duration") == kOk);
  CHECK(!holds(bench.out, "stretch"));
  CHECK(!holds(bench.out, "longer"));
}

TEST_CASE("stats: facts alone have no warm line, in either direction") {
  for (const auto& [year, direction] : {std::pair(&shorter_year, "gentler"),
                                        std::pair(&longer_year, "harder")}) {
    const std::string word = direction;
    CAPTURE(word);
    Bench bench;
    keep_weeks(bench, 50, kLastDayUsed, year);
    bench.settings = "tone = \"facts\"\n";
    REQUIRE(bench.run("stats") == kOk);
    const auto lines = lines_of(bench.out);
    REQUIRE(lines.size() > 3);
    CHECK(lines[lines.size() - 3] == "A " + std::string(word) +
                                         " stretch, over 150 of your own "
                                         "notes.");
    CHECK(lines.back() == "Old lines beside new ones: wins reflect then");
  }
}

TEST_CASE("stats: nothing falls, nothing is red") {
  for (const auto year : {&gentler_year, &harder_year}) {
    Bench bench;
    keep_weeks(bench, 50, kLastDayUsed, year);
    for (const std::string line :
         {"stats", "stats --explain", "stats --plot duration",
          "stats --color always"}) {
      CAPTURE(line);
      REQUIRE(bench.look(line) == kOk);
      for (const std::string sign : {"\x1b[31", "\x1b[91", "\x1b[41", "↓", "↘",
                                     "↑", "%", "fall", "drop", "lost"}) {
        CAPTURE(sign);
        CHECK(!holds(bench.out, sign));
      }
    }
  }
}

TEST_CASE("stats: the facts of a wide page stand in the line of the word") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, shorter_year);
  bench.terminal.columns = 132;
  REQUIRE(bench.look("stats") == kOk);
  CAPTURE(bench.out);
  CHECK(holds(bench.out, "shorter lately  then 3h"));
  bench.terminal.columns = 99;
  REQUIRE(bench.look("stats") == kOk);
  CHECK(holds(bench.out, "    shorter lately\n"));
}

TEST_CASE("stats: --explain says where a word comes from, and in numbers") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, shorter_year);
  REQUIRE(bench.run("stats --explain") == kOk);
  CAPTURE(bench.out);
  CHECK(holds(bench.out, "agree on shorter at both looks."));
  CHECK(holds(bench.out, "Words rest on the 52 weeks before Mon 19 Oct"));
  CHECK(holds(bench.out, "The next look is on Mon 16 Nov."));
  CHECK(holds(bench.out,
              "before Mon 19 Oct: n 150 in 50 weeks; then 39, now "
              "39"));
  CHECK(holds(bench.out, "Mann-Kendall S "));
  REQUIRE(bench.run("stats --explain --json") == kOk);
  const json evidence = bench.json()["evidence"];
  REQUIRE(evidence.size() == 2);
  CHECK(evidence[0]["measure"] == "duration");
  CHECK(evidence[0]["before"] == "2026-10-19");
  CHECK(evidence[1]["before"] == "2026-09-21");
  CHECK(evidence[0]["p_gentler"] <= evidence[0]["bound_gentler"]);
  CHECK(evidence[0]["slope"] < 0);
}

TEST_CASE("stats: --explain says what a word waits for") {
  Bench early;
  keep_weeks(early, 4, kLastDayUsed, longer_year);
  REQUIRE(early.run("stats --explain") == kOk);
  CHECK(holds(early.out,
              "A word takes 9 weeks with a note of it, at both looks. So far: "
              "4 and 0."));
  Bench chosen;
  keep_weeks(chosen, 50, kLastDayUsed, longer_year);
  REQUIRE(chosen.run("stats --explain --since 2020") == kOk);
  CHECK(holds(chosen.out, "A part of the journal has facts and no word."));
  CHECK(!holds(chosen.out, "agree on"));
}

}  // namespace
}  // namespace wins::test
