// SPDX-License-Identifier: MIT
// Why a word of change is used or not: in plain words, then in numbers.
#include "explain.h"

#include <algorithm>
#include <string>

#include "change_rows.h"
#include "explain_numbers.h"
#include "wins/core/catalogue/explaining.h"
#include "wins/insight/calendar.h"

namespace wins {
namespace {

using messages::explaining;
using std::chrono::weeks;
using trend::Evidence;
using trend::Trend;
using trend::Verdict;
using trend::Waiting;

std::string day_in_words(Day day, Day today) {
  return short_day(day, today);
}

std::string why_waiting(const SubjectChange& change, Day boundary, Day today) {
  const Trend& trend = change.trend;
  const Evidence& latest = trend.looks.latest;
  const Evidence& before = trend.looks.before;
  switch (trend.waiting.value_or(Waiting::nothing_noted)) {
    case Waiting::nothing_noted:
      return say(explaining["new"],
                 fmt::arg("day", day_in_words(boundary, today)));
    case Waiting::stale:
      return say(explaining["stale"]);
    case Waiting::few_weeks:
      return say(explaining["few_weeks"], fmt::arg("now", latest.active_weeks),
                 fmt::arg("before", before.active_weeks));
    case Waiting::few_entries:
      break;
  }
  const Evidence& lacking = latest.tested.has_value() ? before : latest;
  return say(explaining["few_entries"], fmt::arg("then", lacking.then.size()),
             fmt::arg("now", lacking.now.size()));
}

/// The looser bound of a direction, that of one measure alone.
double bound_alone(const MeasureOrAll& subject, bool gentler) {
  if (!subject.has_value()) {
    return gentler ? trend::kTogetherGentler : trend::kTogetherHarder;
  }
  return gentler ? trend::kAlphaGentler : trend::kAlphaHarder;
}

bool passes_gate(const Trend& trend, bool gentler) {
  const auto allowed = [gentler](const Evidence& look) {
    return look.tested.has_value() && (gentler ? look.tested->gentler_allowed
                                               : look.tested->harder_allowed);
  };
  return allowed(trend.looks.latest) && allowed(trend.looks.before);
}

/// The way that more pairs lean.
bool leans_gentler(const Trend& trend) {
  return trend.looks.latest.tested.has_value() &&
         trend.looks.latest.tested->nap >= 0.5;
}

std::size_t others_with_enough(const SubjectChanges& changes,
                               const SubjectChange& change) {
  return static_cast<std::size_t>(
      std::ranges::count_if(changes.rows, [&](const SubjectChange& one) {
        return one.subject.has_value() && one.subject != change.subject &&
               one.trend.gentler.has_value();
      }));
}

std::string why_varied(const SubjectChanges& changes,
                       const SubjectChange& change) {
  const Trend& trend = change.trend;
  const bool gentler = leans_gentler(trend);
  const double p = gentler ? trend.looks.p.gentler : trend.looks.p.harder;
  if (!change.subject.has_value() &&
      ((trend.gentler.has_value() && trend.gentler->rejected) ||
       (trend.harder.has_value() && trend.harder->rejected))) {
    return say(explaining["denied"]);
  }
  if (!passes_gate(trend, gentler)) {
    if (change.subject == Measure::choice) {
      return say(explaining["gate.choice"]);
    }
    const int count =
        trend.facts.has_value()
            ? std::max(trend.facts->gentler_of_ten, trend.facts->harder_of_ten)
            : 5;
    return say(explaining["gate"], fmt::arg("count", count),
               fmt::arg("gate", 6));
  }
  if (p <= bound_alone(change.subject, gentler)) {
    return say(explaining["beside"],
               fmt::arg("count", others_with_enough(changes, change)));
  }
  return say(explaining["chance"]);
}

std::string why(const SubjectChanges& changes, const SubjectChange& change,
                Day today) {
  const Ways ways = ways_of(change.subject);
  switch (change.trend.verdict) {
    case Verdict::not_enough:
      return why_waiting(change, changes.boundary, today);
    case Verdict::gentler:
      return say(explaining["directed"], fmt::arg("way", say(*ways.gentler)));
    case Verdict::harder:
      return say(explaining["directed"], fmt::arg("way", say(*ways.harder)));
    case Verdict::same:
      return say(explaining["same"]);
    case Verdict::varied:
      break;
  }
  return why_varied(changes, change);
}

}  // namespace

void add_explanation(const SubjectChanges& changes,
                     const std::vector<MeasureOrAll>& shown, Day today,
                     Report& report) {
  std::vector<const SubjectChange*> explained;
  for (const SubjectChange& change : changes.rows) {
    if (std::ranges::count(shown, change.subject) > 0) {
      explained.push_back(&change);
    }
  }
  report.blocks.push_back(evidence_block(explained));
  const std::string rests =
      changes.stated
          ? say(explaining["rests"],
                fmt::arg("day", day_in_words(changes.boundary, today)),
                fmt::arg("before",
                         day_in_words(changes.boundary - weeks(trend::kChapter),
                                      today)),
                fmt::arg("next",
                         day_in_words(changes.boundary + weeks(trend::kChapter),
                                      today)))
          : say(explaining["chosen"]);
  std::vector<MeasureRow> rows;
  for (const SubjectChange* const change : explained) {
    MeasureRow row{.subject = change->subject};
    if (changes.stated) {
      row.lines.push_back(why(changes, *change, today));
    }
    for (std::string& line : numbers_in_words(*change, today)) {
      row.lines.push_back(std::move(line));
    }
    rows.push_back(std::move(row));
  }
  if (!rows.empty()) {
    report.blocks.push_back(
        measure_block("explained", say(explaining["title"]), rows));
  }
  report.blocks.push_back({Note{rests}, Audience::people});
}

}  // namespace wins
