// SPDX-License-Identifier: MIT
#include "changes.h"

#include <algorithm>
#include <span>
#include <utility>

#include "read_date.h"
#include "wins/insight/calendar.h"

namespace wins {
namespace {

std::vector<Entry> entries_of(std::span<const NotedEntry> noted) {
  std::vector<Entry> entries;
  entries.reserve(noted.size());
  for (const NotedEntry& one : noted) {
    Entry entry;
    entry.id = one.id;
    entry.when.day = one.day;
    entry.when.precision = one.precision;
    entry.measures = one.measures;
    entries.push_back(std::move(entry));
  }
  return entries;
}

void append(const std::vector<trend::Series>& more,
            std::vector<trend::Series>& all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i].rows.insert(all[i].rows.end(), more[i].rows.begin(),
                       more[i].rows.end());
  }
}

SubjectChanges changes_until(Filter filter, Day last, bool stated,
                             Invocation& invocation) {
  filter.ranges.push_back({.first = trend::first_day_used(last), .last = last});
  std::vector<trend::Series> series = series_of_noted(
      invocation.store().noted(filter), invocation.settings().measures_off);
  trend::Verdicts verdicts = trend::verdicts_of(series, last);
  SubjectChanges changes{.boundary = trend::first_day_of(verdicts.boundary),
                         .stated = stated};
  for (std::size_t i = 0; i < series.size(); ++i) {
    changes.rows.push_back({.subject = series[i].measure,
                            .trend = std::move(verdicts.measures[i].trend),
                            .rows = std::move(series[i].rows)});
  }
  changes.rows.push_back({.trend = std::move(verdicts.together)});
  return changes;
}

}  // namespace

std::vector<trend::Series> series_of_noted(const std::vector<NotedEntry>& noted,
                                           const std::vector<Measure>& off) {
  // A few at a time: an entry has room for much that is not asked for here.
  constexpr std::size_t kAtOnce = 500;
  std::vector<Measure> on;
  std::ranges::copy_if(kMeasures, std::back_inserter(on), [&](Measure one) {
    return std::ranges::count(off, one) == 0;
  });
  std::vector<trend::Series> all = trend::series_of({}, on);
  for (std::size_t first = 0; first < noted.size(); first += kAtOnce) {
    const std::size_t count = std::min(kAtOnce, noted.size() - first);
    append(trend::series_of(entries_of(std::span(noted).subspan(first, count)),
                            on),
           all);
  }
  return all;
}

SubjectChanges changes_of_journal(Invocation& invocation) {
  return changes_until({}, today(invocation), true, invocation);
}

SubjectChanges changes_of_choice(Filter chosen, Day last,
                                 Invocation& invocation) {
  return changes_until(std::move(chosen), last, false, invocation);
}

bool has_word(const SubjectChanges& changes, const SubjectChange& change) {
  return changes.stated && change.trend.verdict != trend::Verdict::not_enough;
}

}  // namespace wins
