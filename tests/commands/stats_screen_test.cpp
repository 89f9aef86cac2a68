// SPDX-License-Identifier: MIT
// The screens of stats as they stand: three widths, two character sets, from
// an empty journal to a year of notes.
#include <fmt/format.h>

#include "holds.h"
#include "language.h"
#include "notes_journal.h"
#include "support/bench.h"
#include "support/golden.h"
#include "wins/text/width.h"

namespace wins::test {
namespace {

constexpr int kWidths[] = {40, 80, 132};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    lines.push_back(line);
  }
  return lines;
}

/// The line on a terminal of each width, one after the other.
std::string screens_of(Bench& bench, const std::string& line) {
  std::string screens;
  for (const int columns : kWidths) {
    CAPTURE(columns);
    bench.terminal.columns = columns;
    REQUIRE(bench.look(line) == kOk);
    for (const std::string& row : lines_of(bench.out)) {
      CAPTURE(row);
      CHECK(display_width(row) <= columns);
    }
    screens += fmt::format("== {} columns\n{}", columns, bench.out);
  }
  return screens;
}

/// Kinds, tags, a session and answers beside a year of notes.
Bench full_bench(Measures (*note)(int moment)) {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, note);
  bench.keep({"add -w '1 oct' -k boundary 'no to the extra shift' -t work",
              "add -w '2 oct' -k boundary 'no again' -t work -t family",
              "add -w '3 oct' -k rest 'lay down' -t home",
              "session -w '2 oct'"});
  REQUIRE(bench.type("reflect signs", {"y", "a", "n"}) == kOk);
  return bench;
}

TEST_CASE("stats: the screens of a gentle and of a hard year") {
  for (const auto& [tone, year] :
       {std::pair("gentle", &gentler_year), std::pair("hard", &harder_year)}) {
    const std::string name = tone;
    CAPTURE(name);
    Bench bench = full_bench(year);
    check_golden(fmt::format("stats-{}.utf8", name),
                 screens_of(bench, "stats"));
    check_golden(fmt::format("stats-{}.ascii", name),
                 screens_of(bench, "stats --ascii"));
  }
}

TEST_CASE("stats: the screens of a lifetime") {
  Bench bench = full_bench(&gentler_year);
  for (int year = 1987; year < 2025; ++year) {
    bench.keep({fmt::format(
        "add -w {}-06-05 -k rest -t home --duration 2h 'lay down'", year)});
  }
  check_golden("stats-lifetime.utf8", screens_of(bench, "stats"));
  check_golden("stats-lifetime.ascii", screens_of(bench, "stats --ascii"));
}

TEST_CASE("stats: the screens of a plot, with or-more values in it") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, [](int moment) {
    Measures measures = shorter_year(moment);
    measures.duration->or_more = moment % 17 == 0;
    return measures;
  });
  check_golden("stats-plot.utf8", screens_of(bench, "stats --plot duration"));
  check_golden("stats-plot.ascii",
               screens_of(bench, "stats --plot duration --ascii"));
}

TEST_CASE("stats: every measure can be plotted, at any width") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, gentler_year);
  for (const Measure measure : kMeasures) {
    const std::string line =
        "stats --plot " + std::string(measure_name(measure));
    CAPTURE(line);
    for (const std::string more : {"", " --ascii"}) {
      const std::string screens = screens_of(bench, line + more);
      CHECK(holds(screens, "[") == true);
      CHECK(holds(screens, "then"));
    }
  }
}

TEST_CASE("stats: JSON and plain of a year keep their keys") {
  Bench bench;
  keep_weeks(bench, 50, kLastDayUsed, shorter_year);
  REQUIRE(bench.run("stats --json") == kOk);
  check_golden("stats.json", bench.out);
  REQUIRE(bench.run("stats --plain") == kOk);
  check_golden("stats.plain", bench.out);
}

TEST_CASE("stats: the screens of one moment") {
  Bench bench;
  bench.keep({"add slept -k rest --duration 2h"});
  check_golden("stats-one.utf8", screens_of(bench, "stats"));
}

TEST_CASE("stats: an empty journal has no screen, whatever is asked") {
  for (const std::string line :
       {"stats", "stats --explain", "stats --by week", "stats --plot repair"}) {
    CAPTURE(line);
    Bench bench;
    REQUIRE(bench.look(line) == kOk);
    CHECK(bench.err == "The first one comes with: wins add\n");
    REQUIRE(bench.run(line) == kOk);
    CHECK(bench.out + bench.err == "");
  }
}

TEST_CASE("stats: every line that can be drawn keeps the language") {
  for (const auto year : {&gentler_year, &harder_year}) {
    for (const std::string tone : {"gentle", "facts"}) {
      Bench bench = full_bench(year);
      bench.settings = "tone = \"" + tone + "\"\n";
      for (const std::string line :
           {"stats", "stats --explain", "stats --by month", "stats --by week",
            "stats --plot duration", "stats --since 2020",
            "stats --explain --since 2020", "reflect week --with-measures"}) {
        check_language(bench, {line, {}, {"rest", "boundary"}}, Scope::reply,
                       {"no to the extra shift", "no again", "lay down"});
      }
    }
  }
}

TEST_CASE("stats: moments are counted by week and month where asked") {
  Bench bench;
  bench.keep({"add a -w '1 oct'", "add b -w '3 oct'", "add c -w '20 oct'",
              "add d -w 'september'", "add e"});
  REQUIRE(bench.run("stats --by month") == kOk);
  CHECK(holds(bench.out,
              "Moments by month\n"
              "  Sep                  1\n"
              "  Oct                  3\n"
              "  Nov                  1\n"));
  REQUIRE(bench.run("stats --by week") == kOk);
  CHECK(holds(bench.out,
              "Moments by week, from\n"
              "  Mon 28 Sep           2\n"
              "  Mon 19 Oct           1\n"
              "  Mon 2 Nov            1\n"));
  bench.settings = "[calendar]\nweek_starts = \"sunday\"\n";
  REQUIRE(bench.run("stats --by week --json") == kOk);
  CHECK(bench.json()["counts"][0] ==
        nlohmann::json::parse(R"({"from":"2026-09-27","entries":2})"));
  CHECK(bench.run("stats --by day") == kUsage);
  CHECK(holds(bench.err, "This works: wins stats --by month"));
}

TEST_CASE("stats: answers to signs are counted, and passes are left out") {
  Bench bench;
  bench.keep({"add a"});
  REQUIRE(bench.type("reflect signs", {"y", "n", "p"}) == kOk);
  REQUIRE(bench.type("reflect signs", {"y", "a", "p"}) == kOk);
  REQUIRE(bench.run("stats") == kOk);
  CHECK(holds(bench.out,
              "Answers to signs\n"
              "  noticing sooner             yes 2\n"
              "  staying longer              a little 1, not lately 1\n"));
  CHECK(!holds(bench.out, "kinder to yourself"));
}

TEST_CASE("stats: a choice counts what matches, and says so") {
  Bench bench;
  bench.keep({"add a -k rest -t home -w '1 oct' --intensity 3",
              "add b -k boundary -t work -w '2 oct' --intensity 5",
              "add c -k rest -t work -w '3 nov'"});
  REQUIRE(bench.run("stats -t work --no-bars") == kOk);
  CHECK(bench.out ==
        "Fri 2 Oct to Tue 3 Nov: 2 moments\n"
        "Kinds among these\n"
        "  a boundary                  1\n"
        "  rest                        1\n"
        "Middle value per month\n"
        "  Intensity       Oct 5\n"
        "Tags among these\n"
        "  +work                       2\n");
  REQUIRE(bench.run("stats --until '1 oct' --json") == kOk);
  CHECK(bench.json()["moments"] == 1);
  CHECK(bench.json()["kinds"][0]["name"] == "rest");
  REQUIRE(bench.look("stats -t nowhere") == kOk);
  CHECK(bench.err == "Nothing matches.\n");
}

TEST_CASE("stats: a plot of what is off, and of what is none, is refused") {
  Bench bench;
  bench.settings = "[measures]\noff = [\"repair\"]\n";
  CHECK(bench.run("stats --plot repair") == kUsage);
  CHECK(holds(bench.err, "repair is left out of this journal's numbers"));
  CHECK(bench.run("stats --plot together") == kUsage);
  CHECK(holds(bench.err, "'together' is not a measure"));
}

}  // namespace
}  // namespace wins::test
