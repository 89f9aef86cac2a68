// SPDX-License-Identifier: MIT
// The verdicts: each measure, and all taken together.
#include "wins/insight/verdict.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

#include "trend/composite.h"
#include "trend/window.h"

namespace wins::trend {
namespace {

constexpr std::size_t kLeastWeeks = 9;

/// Requires: there is not enough.
Waiting waiting_of(const TwoLook& looks) {
  if (looks.latest.rows == 0) {
    return Waiting::nothing_noted;
  }
  if (looks.latest.stale) {
    return Waiting::stale;
  }
  // Four weeks ago it may have been stale; since then there was too little.
  const bool weeks = looks.latest.active_weeks >= kLeastWeeks &&
                     looks.before.active_weeks >= kLeastWeeks &&
                     !looks.before.stale;
  return weeks ? Waiting::few_entries : Waiting::few_weeks;
}

std::optional<Magnitude> magnitude_of(const Tested& tested, Scale scale) {
  if (!tested.shift.has_value() || !tested.shift->interval.has_value()) {
    return std::nullopt;
  }
  const Interval& interval = *tested.shift->interval;
  if (scale == Scale::minutes) {
    return Magnitude{.estimate = std::exp(tested.shift->estimate),
                     .interval = {.low = std::exp(interval.low),
                                  .high = std::exp(interval.high)}};
  }
  return Magnitude{.estimate = tested.shift->estimate, .interval = interval};
}

/// What is known before anything is stated.
Trend trend_of(TwoLook looks, Orient orient, Scale scale) {
  Trend trend;
  if (!looks.enough) {
    trend.waiting = waiting_of(looks);
  }
  trend.facts = then_now(looks.latest, orient, scale);
  trend.looks = std::move(looks);
  return trend;
}

/// Requires: there is enough.
void state(const Stated& gentler, const Stated& harder, Scale scale,
           Trend& trend) {
  trend.gentler = gentler;
  trend.harder = harder;
  trend.verdict = verdict_of(trend.looks, gentler, harder);
  if (trend.verdict == Verdict::gentler || trend.verdict == Verdict::harder) {
    trend.magnitude = magnitude_of(*trend.looks.latest.tested, scale);
  }
}

std::optional<Window> since(std::span<const Row> rows, Day today, Scale scale) {
  const Day begins = first_day_of(boundary_of(today));
  std::vector<Row> after;
  std::ranges::copy_if(rows, std::back_inserter(after), [=](const Row& row) {
    return begins <= row.day && row.day <= today;
  });
  std::ranges::stable_sort(after, {}, &Row::day);
  return window_of(after, scale);
}

/// Holm's procedure over the measures that have enough.
void state_all(std::vector<MeasureTrend>& measures) {
  std::vector<MeasureTrend*> enough;
  std::vector<double> gentler;
  std::vector<double> harder;
  for (MeasureTrend& one : measures) {
    if (one.trend.looks.enough) {
      enough.push_back(&one);
      gentler.push_back(one.trend.looks.p.gentler);
      harder.push_back(one.trend.looks.p.harder);
    }
  }
  const std::vector<Stated> stated_gentler = holm(gentler, kAlphaGentler);
  const std::vector<Stated> stated_harder = holm(harder, kAlphaHarder);
  for (std::size_t place = 0; place < enough.size(); ++place) {
    state(stated_gentler[place], stated_harder[place],
          scale_of(enough[place]->measure), enough[place]->trend);
  }
}

bool any(const std::vector<MeasureTrend>& measures, Verdict verdict) {
  return std::ranges::any_of(measures, [verdict](const MeasureTrend& one) {
    return one.trend.verdict == verdict;
  });
}

Evidence evidence_together(std::span<const Series> series, Week boundary) {
  return evidence(composite_rows(series, boundary), boundary, Orient::higher,
                  Scale::composite);
}

Trend taken_together(std::span<const Series> series, Week boundary,
                     const std::vector<MeasureTrend>& measures) {
  Trend together =
      trend_of(two_look(evidence_together(series, boundary),
                        evidence_together(series, boundary - kChapter)),
               Orient::higher, Scale::composite);
  if (!together.looks.enough) {
    return together;
  }
  const OneSided& p = together.looks.p;
  state({.threshold = kTogetherGentler,
         .rejected = p.gentler <= kTogetherGentler},
        {.threshold = kTogetherHarder, .rejected = p.harder <= kTogetherHarder},
        Scale::composite, together);
  // One word for all would deny what is said of one.
  const bool denied =
      (together.verdict == Verdict::gentler &&
       any(measures, Verdict::harder)) ||
      (together.verdict == Verdict::harder && any(measures, Verdict::gentler));
  if (denied) {
    together.verdict = Verdict::varied;
  }
  return together;
}

}  // namespace

std::string_view verdict_name(Verdict verdict) {
  constexpr std::array<std::string_view, 5> kNames = {
      "not_enough", "gentler", "harder", "same", "varied"};
  return kNames.at(static_cast<std::size_t>(verdict));
}

Verdict verdict_of(const TwoLook& looks, const Stated& gentler,
                   const Stated& harder) {
  if (!looks.enough) {
    return Verdict::not_enough;
  }
  if (gentler.rejected) {
    return Verdict::gentler;
  }
  if (harder.rejected) {
    return Verdict::harder;
  }
  return looks.latest.tested->same ? Verdict::same : Verdict::varied;
}

Verdicts verdicts_of(std::span<const Series> series, Day today) {
  Verdicts verdicts{.boundary = boundary_of(today)};
  for (const Series& one : series) {
    const Orient orient = orient_of(one.measure);
    const Scale scale = scale_of(one.measure);
    Trend trend = trend_of(two_look(one.rows, verdicts.boundary, orient, scale),
                           orient, scale);
    trend.since = since(one.rows, today, scale);
    verdicts.measures.push_back(
        {.measure = one.measure, .trend = std::move(trend)});
  }
  state_all(verdicts.measures);
  verdicts.together =
      taken_together(series, verdicts.boundary, verdicts.measures);
  return verdicts;
}

}  // namespace wins::trend
