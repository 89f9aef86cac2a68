// SPDX-License-Identifier: MIT
#include "wins/report/plot.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "wins/text/width.h"

using namespace wins;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::year;

namespace {

using Lines = std::vector<std::string>;

Day day_of(unsigned month, unsigned day) {
  return Day(year(2026) / std::chrono::month(month) / std::chrono::day(day));
}

/// Three months; values fall from the top to the bottom and stay there.
Plot three_months() {
  return {.first = day_of(1, 1),
          .last = day_of(3, 31),
          .low = 0,
          .high = 10,
          .rows = 4,
          .points = {{.day = day_of(1, 1), .value = 10},
                     {.day = day_of(2, 15), .value = 10, .or_more = true},
                     {.day = day_of(3, 31), .value = 0}},
          .windows = {{.name = "then",
                       .first = day_of(1, 1),
                       .last = day_of(1, 25),
                       .middle = 10},
                      {.name = "now",
                       .first = day_of(3, 10),
                       .last = day_of(3, 31),
                       .middle = 0}},
          .ticks = {{.value = 10, .label = "10"}, {.value = 0, .label = "0"}}};
}

TEST_CASE("plot: dots, middles, months and windows in ASCII") {
  CHECK(plot_lines(three_months(), 32, Signs::ascii) ==
        Lines{"10 |o-------      +", "   |", "   |",
              " 0 |                     ------o",
              "   +----------------------------", "    Jan      Feb      Mar",
              "    [-then-]             [-now-]"});
}

TEST_CASE("plot: braille keeps two columns and four rows in a character") {
  Plot plot = three_months();
  plot.windows.clear();
  plot.points = {{.day = day_of(1, 1), .value = 10},
                 {.day = day_of(1, 1), .value = 9.4},
                 {.day = day_of(3, 31), .value = 0}};
  const Lines lines = plot_lines(plot, 24, Signs::unicode);
  CHECK(lines.front() == "10 │⠃");
  CHECK(lines[3] == " 0 │                   ⢀");
  CHECK(lines[4] == "   └────────────────────");
}

TEST_CASE("plot: lengths of time stand on a logarithmic scale") {
  Plot plot{.first = day_of(1, 1),
            .last = day_of(1, 31),
            .scale = PlotScale::logarithmic,
            .low = 1,
            .high = 100,
            .rows = 3,
            .points = {{.day = day_of(1, 1), .value = 100},
                       {.day = day_of(1, 15), .value = 10},
                       {.day = day_of(1, 31), .value = 0}}};
  const Lines lines = plot_lines(plot, 24, Signs::ascii);
  CHECK(lines[0] == " |o");
  CHECK(lines[1] == " |          o");
  CHECK(lines[2] == " |                     o");
}

TEST_CASE("plot: no line is wider than it may be, whatever there is") {
  for (const int columns : {24, 40, 80, 132}) {
    for (const Signs signs : {Signs::ascii, Signs::unicode}) {
      CAPTURE(columns);
      for (const std::string& line :
           plot_lines(three_months(), columns, signs)) {
        CAPTURE(line);
        CHECK(display_width(line) <= columns);
        CHECK(!line.ends_with(' '));
      }
    }
  }
}

TEST_CASE("plot: one day, and points beside the axis") {
  const Plot plot{.first = day_of(5, 1),
                  .last = day_of(5, 1),
                  .rows = 2,
                  .points = {{.day = day_of(5, 1), .value = 7},
                             {.day = day_of(5, 1), .value = -7},
                             {.day = day_of(5, 2), .value = 1}}};
  const Lines lines = plot_lines(plot, 24, Signs::ascii);
  CHECK(lines[0] == " |o");
  CHECK(lines[1] == " |o");
  CHECK(lines[3] == "  May");
}

TEST_CASE("plot: a sign that holds several moments says so") {
  Plot plot = three_months();
  plot.windows.clear();
  plot.points = {{.day = day_of(2, 1), .value = 0},
                 {.day = day_of(2, 1), .value = 0}};
  CHECK(plot_lines(plot, 40, Signs::ascii)[3] == " 0 |            O");
}

TEST_CASE("sparkline: taller for larger values, on either scale") {
  CHECK(sparkline(std::vector<double>{1, 2, 3, 4}, PlotScale::linear,
                  Signs::ascii) == "_-=#");
  CHECK(sparkline(std::vector<double>{1, 10, 100}, PlotScale::logarithmic,
                  Signs::unicode) == "▁▄▇");
  CHECK(sparkline(std::vector<double>{0, 0.5, 1}, PlotScale::linear,
                  Signs::unicode) == "▁▄▇");
}

TEST_CASE("sparkline: nothing for one value, one height for equal ones") {
  CHECK(sparkline(std::vector<double>{}, PlotScale::linear, Signs::unicode) ==
        "");
  CHECK(sparkline(std::vector<double>{3}, PlotScale::linear, Signs::unicode) ==
        "");
  CHECK(sparkline(std::vector<double>{3, 3}, PlotScale::logarithmic,
                  Signs::unicode) == "▄▄");
}

}  // namespace
