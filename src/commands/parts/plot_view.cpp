// SPDX-License-Identifier: MIT
// One measure over time, drawn in the terminal.
#include "plot_view.h"

#include <algorithm>
#include <array>
#include <string>

#include "change_facts.h"
#include "rows_table.h"
#include "wins/core/catalogue/explaining.h"
#include "wins/report/plot.h"

namespace wins {
namespace {

using messages::explaining;
using trend::Row;
using trend::Scale;

constexpr int kWithoutTerminal = 80;
constexpr int kNarrowest = 24;
constexpr int kWidest = 100;

/// Minutes that stand beside the axis: what people count time in.
constexpr std::array<double, 14> kRoundMinutes = {
    1, 2, 5, 10, 20, 30, 60, 120, 240, 720, 1440, 4320, 10080, 40320};

std::vector<Row> rows_from(const SubjectChange& change, Day first, Day last) {
  std::vector<Row> rows;
  std::ranges::copy_if(
      change.rows, std::back_inserter(rows),
      [&](const Row& row) { return first <= row.day && row.day <= last; });
  return rows;
}

/// The axis runs over round values that hold all of the noted ones.
void set_minutes(const std::vector<Row>& rows, Plot& plot) {
  const auto [low, high] =
      std::ranges::minmax(rows, {}, [](const Row& row) { return row.value; });
  const auto* const above = std::ranges::upper_bound(
      kRoundMinutes, std::max(low.value, kRoundMinutes.front()));
  const auto* const from =
      above == kRoundMinutes.begin() ? above : std::prev(above);
  const auto* to = std::ranges::lower_bound(kRoundMinutes, high.value);
  plot.scale = PlotScale::logarithmic;
  plot.low = std::min(*from, kRoundMinutes[kRoundMinutes.size() - 2]);
  const double top = to == kRoundMinutes.end() ? high.value : *to;
  plot.high = top > plot.low ? top : plot.low * 2;
  // The ends first: where there is no room for all they have it.
  std::vector<double> values = {plot.high, plot.low};
  for (const double value : kRoundMinutes) {
    if (plot.low < value && value < plot.high) {
      values.push_back(value);
    }
  }
  for (const double value : values) {
    plot.ticks.push_back(
        {.value = value,
         .label = value_in_words(Measure::duration, {.value = value})});
  }
}

void set_scale(Measure measure, const std::vector<Row>& rows, Plot& plot) {
  switch (measure) {
    case Measure::duration:
    case Measure::repair:
      set_minutes(rows, plot);
      return;
    case Measure::intensity:
      plot.high = 10;
      plot.rows = 6;
      for (const int value : {10, 0, 8, 6, 4, 2}) {
        plot.ticks.push_back({.value = static_cast<double>(value),
                              .label = std::to_string(value)});
      }
      return;
    case Measure::self_talk:
      plot.low = 1;
      plot.high = 5;
      plot.rows = 5;
      for (const SelfTalk tone :
           {SelfTalk::kind, SelfTalk::gentle, SelfTalk::mixed, SelfTalk::rough,
            SelfTalk::harsh}) {
        plot.ticks.push_back({.value = static_cast<double>(tone),
                              .label = std::string(self_talk_name(tone))});
      }
      return;
    case Measure::choice:
      break;
  }
  plot.rows = 2;
  plot.ticks = {{.value = 1, .label = say(explaining["plot.pause"])},
                {.value = 0, .label = say(explaining["plot.none"])}};
}

void add_window(const Message& name, const trend::Window& window, Plot& plot) {
  plot.windows.push_back({.name = say(name),
                          .first = std::max(window.first, plot.first),
                          .last = std::max(window.last, plot.first),
                          .middle = window.middle.value});
}

Plot plot_of(const SubjectChange& change, const std::vector<Row>& rows,
             Day first, Day last) {
  Plot plot{.first = first, .last = last};
  set_scale(*change.subject, rows, plot);
  for (const Row& row : rows) {
    plot.points.push_back(
        {.day = row.day, .value = row.value, .or_more = row.or_more});
  }
  if (change.trend.facts.has_value()) {
    add_window(explaining["plot.then"], change.trend.facts->then, plot);
    add_window(explaining["plot.now"], change.trend.facts->now, plot);
  }
  return plot;
}

Block machine_block(const std::vector<Row>& rows, Measure measure) {
  constexpr double kSecondsInMinute = 60;
  const bool minutes = trend::scale_of(measure) == Scale::minutes;
  std::vector<std::vector<Cell>> cells;
  cells.reserve(rows.size());
  for (const Row& row : rows) {
    cells.push_back({Cell(row.entry), row.day,
                     minutes ? row.value * kSecondsInMinute : row.value,
                     row.or_more});
  }
  return {rows_table("plot",
                     {{.key = "entry"},
                      {.key = "day"},
                      {.key = "value"},
                      {.key = "or_more"}},
                     std::move(cells)),
          Audience::machines};
}

}  // namespace

void add_plot(const SubjectChange& change, Day first, const Style& style,
              Report& report) {
  const Day last = style.today;
  const Day from = change.trend.facts.has_value()
                       ? std::min(first, change.trend.facts->then.first)
                       : first;
  const std::vector<Row> rows = rows_from(change, from, last);
  report.blocks.push_back(machine_block(rows, *change.subject));
  const auto add = [&](std::string text, bool in_one_line) {
    report.blocks.push_back(
        {Note{std::move(text), in_one_line}, Audience::people});
  };
  if (rows.size() < 2) {
    add(say(explaining["plot.few"],
            fmt::arg("name", subject_name(change.subject))),
        false);
    return;
  }
  // From the first moment on: no empty room at the left.
  const Day begins = rows.front().day;
  add(say(explaining["plot.title"],
          fmt::arg("label", subject_label(change.subject)),
          fmt::arg("from", short_day(begins, last)),
          fmt::arg("to", short_day(last, last))),
      false);
  const int columns =
      std::clamp(style.columns.value_or(kWithoutTerminal), kNarrowest, kWidest);
  for (std::string& line :
       plot_lines(plot_of(change, rows, begins, last), columns,
                  style.ascii ? Signs::ascii : Signs::unicode)) {
    add(std::move(line), true);
  }
  add(say(change.trend.facts.has_value() ? explaining["plot.key"]
                                         : explaining["plot.key.dots"]),
      false);
}

}  // namespace wins
