// SPDX-License-Identifier: MIT
#include "then_facts.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>

#include "read_date.h"
#include "set_kind.h"
#include "then_words.h"
#include "unasked.h"
#include "wins/core/catalogue/then.h"
#include "wins/insight/middle.h"
#include "wins/text/duration.h"

namespace wins {
namespace {

using messages::then_now;
using std::chrono::year_month;
using std::chrono::year_month_day;
using Ids = std::vector<EntryId>;

PairFact fact(const std::string& name, Cell then, Cell now, Ids ids) {
  PairFact made;
  made.values.push_back({"fact", Cell(name)});
  made.values.push_back({"then", std::move(then)});
  made.values.push_back({"now", std::move(now)});
  made.values.push_back({"ids", Cell(std::move(ids))});
  return made;
}

/// Seconds and numbers as they are; choice and self-talk as words.
Cell cell_of(const Measures& measures, Measure measure) {
  if (measure == Measure::choice) {
    return std::string(choice_name(*measures.choice));
  }
  if (measure == Measure::self_talk) {
    return std::string(self_talk_name(*measures.self_talk));
  }
  return value_of(measures, measure)->value;
}

bool is_hidden(Measure measure, Invocation& invocation) {
  const auto& off = invocation.settings().measures_off;
  return std::ranges::count(off, measure) > 0;
}

std::optional<std::string> words_for(const Pair& pair, Measure measure,
                                     Day today) {
  const std::string month1 = month_of(pair.then.when.day, today);
  const auto of_two = [&](const Message& message, const auto& then,
                          const auto& now) {
    return say(message, fmt::arg("month1", month1), fmt::arg("a", then),
               fmt::arg("b", now));
  };
  const Measures& then = pair.then.measures;
  const Measures& now = pair.now.measures;
  switch (measure) {
    case Measure::duration:
      return of_two(then_now["duration"], describe(*then.duration),
                    describe(*now.duration));
    case Measure::intensity:
      return of_two(then_now["intensity"], *then.intensity, *now.intensity);
    case Measure::repair: {
      const auto not_yet = [](const TimeSpan& span) {
        return span.length.count() == 0;
      };
      if (not_yet(*then.repair) || not_yet(*now.repair)) {
        return std::nullopt;
      }
      return of_two(then_now["repair"], describe(*then.repair),
                    describe(*now.repair));
    }
    case Measure::choice:
    case Measure::self_talk:
      break;
  }
  return std::nullopt;
}

void add_measures(const Pair& pair, Invocation& invocation,
                  std::vector<PairFact>& facts) {
  for (const Measure measure : kMeasures) {
    if (is_hidden(measure, invocation) || !has(pair.then.measures, measure) ||
        !has(pair.now.measures, measure)) {
      continue;
    }
    const MeasureValue then = *value_of(pair.then.measures, measure);
    const MeasureValue now = *value_of(pair.now.measures, measure);
    PairFact made =
        fact(std::string(measure_name(measure)),
             cell_of(pair.then.measures, measure),
             cell_of(pair.now.measures, measure), {pair.then.id, pair.now.id});
    if (measure == Measure::duration || measure == Measure::repair) {
      made.values.push_back({"then_or_more", Cell(then.or_more)});
      made.values.push_back({"now_or_more", Cell(now.or_more)});
    }
    made.text = words_for(pair, measure, today(invocation));
    facts.push_back(std::move(made));
  }
}

/// The first day of the earliest month since which so few entries were
/// written that they can be gone through.
std::optional<Day> beginning_of_few(Invocation& invocation) {
  constexpr std::int64_t kMostGoneThrough = 4000;
  constexpr std::chrono::years kFurthestBack{10};
  const year_month_day date(today(invocation));
  const year_month last(date.year(), date.month());
  std::map<year_month, std::int64_t> months;
  for (const MonthCount& count :
       invocation.store().month_counts(last - kFurthestBack, last)) {
    months[count.month] += count.entries;
  }
  std::int64_t seen = 0;
  std::optional<Day> first;
  for (auto month = months.rbegin(); month != months.rend(); ++month) {
    seen += month->second;
    if (seen > kMostGoneThrough && first.has_value()) {
      break;
    }
    first = Day(month->first / 1);
  }
  return first;
}

/// A moment with a pause in it, and how intense it was.
struct Pause {
  Day day{};
  EntryId id = 0;
  int intensity = 0;
};

/// Oldest first.
std::vector<Pause> pauses_of(Day first, Invocation& invocation) {
  constexpr std::size_t kMost = 60;
  const QuoteRule rule(invocation.settings());
  Filter filter;
  filter.ranges.push_back({.first = first});
  filter.has = {Measure::choice, Measure::intensity};
  std::vector<Pause> pauses;
  invocation.store().for_each(filter, [&](const Entry& entry) {
    if (entry.measures.choice != Choice::no && rule.allows(entry)) {
      pauses.push_back({.day = entry.when.day,
                        .id = entry.id,
                        .intensity = *entry.measures.intensity});
    }
    return pauses.size() == kMost ? Visit::stop : Visit::go_on;
  });
  std::ranges::reverse(pauses);
  return pauses;
}

year_month month_of_day(Day day) {
  const year_month_day date(day);
  return {date.year(), date.month()};
}

/// Where a new month begins nearest to the middle; nothing when there is no
/// such place with enough on either side.
std::optional<std::size_t> middle_of_months(const std::vector<Pause>& pauses) {
  constexpr std::size_t kEnough = 3;
  std::optional<std::size_t> best;
  const auto from_middle = [&](std::size_t place) {
    const std::size_t doubled = 2 * place;
    return doubled > pauses.size() ? doubled - pauses.size()
                                   : pauses.size() - doubled;
  };
  for (std::size_t i = kEnough; i + kEnough <= pauses.size(); ++i) {
    const bool begins =
        month_of_day(pauses[i - 1].day) != month_of_day(pauses[i].day);
    if (begins && (!best || from_middle(i) < from_middle(*best))) {
      best = i;
    }
  }
  return best;
}

/// The middle of the intensities, between two of them as a half.
double middle_intensity(std::span<const Pause> pauses) {
  std::map<int, std::int64_t> counts;
  for (const Pause& pause : pauses) {
    ++counts[pause.intensity];
  }
  std::vector<CountedValue> values;
  values.reserve(counts.size());
  for (const auto& [intensity, count] : counts) {
    values.push_back({.value = {.value = intensity}, .count = count});
  }
  const Middle middle = middle_of(values);
  return static_cast<double>(middle.low.value + middle.high.value) / 2;
}

std::string spoken_middle(double middle) {
  return fmt::format("{}", middle);
}

PairFact made_of(const std::vector<Pause>& pauses, std::size_t split,
                 Day today) {
  const std::span<const Pause> all(pauses);
  const double then = middle_intensity(all.first(split));
  const double since = middle_intensity(all.subspan(split));
  const Day last = pauses[split - 1].day;
  Ids ids;
  std::ranges::transform(pauses, std::back_inserter(ids), &Pause::id);
  PairFact made;
  made.values.push_back({"fact", Cell(std::string("pause_intensity"))});
  made.values.push_back({"until", Cell(iso_day(last).substr(0, 7))});
  made.values.push_back({"then", Cell(then)});
  made.values.push_back({"since", Cell(since)});
  made.values.push_back({"ids", Cell(std::move(ids))});
  made.text = say(then_now["pauses"], fmt::arg("a", spoken_middle(then)),
                  fmt::arg("month1", month_of(last, today)),
                  fmt::arg("b", spoken_middle(since)));
  return made;
}

}  // namespace

std::vector<PairFact> facts_of(const Pair& pair, Invocation& invocation) {
  const Ids ids = {pair.then.id, pair.now.id};
  std::vector<PairFact> facts;
  if (pair.then.id == pair.now.id) {
    return facts;
  }
  for (const Tag& tag : pair.now.tags) {
    const auto same = std::ranges::find(pair.then.tags, tag);
    if (same != pair.then.tags.end()) {
      facts.push_back(fact("tag", same->shown, tag.shown, ids));
    }
  }
  if (has_set_kind(pair.then) && has_set_kind(pair.now)) {
    facts.push_back(fact("kind", *pair.then.kind, *pair.now.kind, ids));
  }
  add_measures(pair, invocation, facts);
  return facts;
}

std::optional<PairFact> pause_fact(Invocation& invocation) {
  if (is_hidden(Measure::choice, invocation) ||
      is_hidden(Measure::intensity, invocation)) {
    return std::nullopt;
  }
  const std::optional<Day> first = beginning_of_few(invocation);
  if (!first.has_value()) {
    return std::nullopt;
  }
  const std::vector<Pause> pauses = pauses_of(*first, invocation);
  const std::optional<std::size_t> split = middle_of_months(pauses);
  return split.has_value()
             ? std::optional(made_of(pauses, *split, today(invocation)))
             : std::nullopt;
}

}  // namespace wins
