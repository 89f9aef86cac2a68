// SPDX-License-Identifier: MIT
// The numbers behind a word of change.
#include "explain_numbers.h"

#include <fmt/format.h>

#include <optional>

#include "rows_table.h"
#include "wins/core/catalogue/explaining.h"
#include "wins/insight/calendar.h"

namespace wins {
namespace {

using messages::explaining;
using trend::Evidence;
using trend::Scale;
using trend::Test;
using trend::Tested;
using trend::Trend;

std::string two(double value) {
  return fmt::format("{:.2f}", value);
}
std::string three(double value) {
  return fmt::format("{:.3f}", value);
}
std::string four(double value) {
  return fmt::format("{:.4f}", value);
}

Scale scale_of(const SubjectChange& change) {
  return change.subject.has_value() ? trend::scale_of(*change.subject)
                                    : Scale::composite;
}

std::optional<double> slope_of(const SubjectChange& change,
                               const Evidence& look) {
  return change.subject.has_value()
             ? trend::weekly_slope(change.rows, look.boundary, scale_of(change))
             : std::nullopt;
}

std::string look_in_words(const Evidence& look, Day today) {
  return say(
      explaining["look"],
      fmt::arg("day", short_day(trend::first_day_of(look.boundary), today)),
      fmt::arg("rows", look.rows), fmt::arg("weeks", look.active_weeks),
      fmt::arg("then", look.then.size()), fmt::arg("now", look.now.size()));
}

void add_tested(const Tested& tested, const Ways& ways,
                std::vector<std::string>& lines) {
  const std::string gentler = say(*ways.gentler);
  const std::string harder = say(*ways.harder);
  lines.push_back(say(explaining["nap"], fmt::arg("nap", two(tested.nap)),
                      fmt::arg("low", two(tested.nap_interval.low)),
                      fmt::arg("high", two(tested.nap_interval.high)),
                      fmt::arg("rho", two(tested.rho)),
                      fmt::arg("vif", two(tested.vif))));
  const Test& whitney = tested.mann_whitney;
  lines.push_back(say(
      explaining["mann_whitney"], fmt::arg("z", two(whitney.z)),
      fmt::arg("gentler", four(whitney.p.gentler)), fmt::arg("way", gentler),
      fmt::arg("harder", four(whitney.p.harder)), fmt::arg("other", harder)));
  const Test& kendall = tested.mann_kendall;
  lines.push_back(say(
      explaining["mann_kendall"], fmt::arg("s", fmt::format("{}", tested.s)),
      fmt::arg("tau", two(tested.tau)),
      fmt::arg("gentler", four(kendall.p.gentler)), fmt::arg("way", gentler),
      fmt::arg("harder", four(kendall.p.harder)), fmt::arg("other", harder)));
  if (tested.shift.has_value() && tested.shift->interval.has_value()) {
    lines.push_back(say(explaining["shift"],
                        fmt::arg("value", two(tested.shift->estimate)),
                        fmt::arg("low", two(tested.shift->interval->low)),
                        fmt::arg("high", two(tested.shift->interval->high))));
  }
}

void add_look(const SubjectChange& change, const Evidence& look, Day today,
              std::vector<std::string>& lines) {
  if (look.rows == 0) {
    return;
  }
  lines.push_back(look_in_words(look, today));
  if (!look.tested.has_value()) {
    return;
  }
  add_tested(*look.tested, ways_of(change.subject), lines);
  if (const auto slope = slope_of(change, look)) {
    lines.push_back(say(scale_of(change) == Scale::minutes
                            ? explaining["slope.log"]
                            : explaining["slope"],
                        fmt::arg("value", three(*slope))));
  }
}

Cell number(bool known, double value) {
  return known ? Cell(value) : Cell();
}

std::vector<Cell> evidence_row(const SubjectChange& change,
                               const Evidence& look) {
  const Trend& trend = change.trend;
  const bool tested = look.tested.has_value();
  const Tested numbers = look.tested.value_or(Tested{});
  const auto slope = tested ? slope_of(change, look) : std::nullopt;
  const auto count = [](std::size_t value) {
    return Cell(static_cast<std::int64_t>(value));
  };
  return {subject_name(change.subject),
          trend::first_day_of(look.boundary),
          count(look.rows),
          count(look.active_weeks),
          count(look.then.size()),
          count(look.now.size()),
          look.stale,
          number(tested, numbers.nap),
          number(tested, numbers.nap_interval.low),
          number(tested, numbers.nap_interval.high),
          number(tested, numbers.rho),
          number(tested, numbers.vif),
          number(tested, numbers.mann_whitney.z),
          number(tested, numbers.mann_whitney.p.gentler),
          number(tested, numbers.mann_whitney.p.harder),
          number(tested, numbers.s),
          number(tested, numbers.tau),
          number(tested, numbers.mann_kendall.p.gentler),
          number(tested, numbers.mann_kendall.p.harder),
          number(slope.has_value(), slope.value_or(0)),
          number(trend.gentler.has_value(), trend.looks.p.gentler),
          number(trend.gentler.has_value(),
                 trend.gentler.value_or(trend::Stated{}).threshold),
          number(trend.harder.has_value(), trend.looks.p.harder),
          number(trend.harder.has_value(),
                 trend.harder.value_or(trend::Stated{}).threshold)};
}

std::vector<Column> evidence_columns() {
  std::vector<Column> columns;
  for (const char* const key : {"measure",
                                "before",
                                "notes",
                                "weeks",
                                "then",
                                "now",
                                "stale",
                                "nap",
                                "nap_low",
                                "nap_high",
                                "rho",
                                "vif",
                                "whitney_z",
                                "whitney_p_gentler",
                                "whitney_p_harder",
                                "kendall_s",
                                "kendall_tau",
                                "kendall_p_gentler",
                                "kendall_p_harder",
                                "slope",
                                "p_gentler",
                                "bound_gentler",
                                "p_harder",
                                "bound_harder"}) {
    columns.push_back({.key = key});
  }
  return columns;
}

}  // namespace

std::vector<std::string> numbers_in_words(const SubjectChange& change,
                                          Day today) {
  std::vector<std::string> lines;
  add_look(change, change.trend.looks.latest, today, lines);
  add_look(change, change.trend.looks.before, today, lines);
  const Trend& trend = change.trend;
  if (trend.gentler.has_value() && trend.harder.has_value()) {
    const Ways ways = ways_of(change.subject);
    lines.push_back(say(
        explaining["largest"], fmt::arg("gentler", four(trend.looks.p.gentler)),
        fmt::arg("way", say(*ways.gentler)),
        fmt::arg("bound", four(trend.gentler->threshold)),
        fmt::arg("harder", four(trend.looks.p.harder)),
        fmt::arg("other", say(*ways.harder)),
        fmt::arg("other_bound", four(trend.harder->threshold))));
  }
  return lines;
}

Block evidence_block(const std::vector<const SubjectChange*>& changes) {
  std::vector<std::vector<Cell>> rows;
  rows.reserve(2 * changes.size());
  for (const SubjectChange* const change : changes) {
    rows.push_back(evidence_row(*change, change->trend.looks.latest));
    rows.push_back(evidence_row(*change, change->trend.looks.before));
  }
  return {rows_table("evidence", evidence_columns(), std::move(rows)),
          Audience::machines};
}

}  // namespace wins
