// SPDX-License-Identifier: MIT
#include "stats_span.h"

#include <algorithm>

#include "entry_options.h"
#include "read_date.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

year_month month_of(Day day) {
  const year_month_day date(day);
  return date.year() / date.month();
}

/// The day of the first or the last entry that matches.
std::optional<Day> edge_day(Filter filter, Order order,
                            Invocation& invocation) {
  filter.limit = 1;
  filter.order = order;
  const std::vector<Entry> found = invocation.store().find(filter);
  return found.empty() ? std::nullopt : std::optional(found.front().when.day);
}

}  // namespace

StatsSpan read_stats_span(const StatsChoice& choice, Invocation& invocation) {
  const Settings& settings = invocation.settings();
  const Day day = today(invocation);
  StatsSpan span{.last = day, .last_month = month_of(day)};
  span.first_month = span.last_month - months(11);
  for (const std::string& kind : choice.kinds) {
    span.filter.kinds.push_back(read_kind(kind, settings).value_or(""));
  }
  for (const std::string& tag : choice.tags) {
    span.filter.tags.push_back(read_tag(tag));
  }
  span.all_entries = choice.kinds.empty() && choice.tags.empty();
  span.chosen = !span.all_entries || choice.since || choice.until;
  if (choice.since.has_value()) {
    span.filter.ranges.push_back(
        parse_since(*choice.since, calendar_for(*choice.since, invocation)));
    span.first = span.filter.ranges.back().first;
  }
  if (choice.until.has_value()) {
    span.filter.ranges.push_back(
        parse_until(*choice.until, calendar_for(*choice.until, invocation)));
    span.last = std::min(span.filter.ranges.back().last.value_or(day), day);
  }
  if (!choice.since && !choice.until) {
    span.first = Day(span.first_month / 1);
    span.filter.ranges.push_back({.first = span.first});
  }
  return span;
}

Overview overview_of(const StatsSpan& span, Invocation& invocation) {
  Store& store = invocation.store();
  if (!span.chosen) {
    return store.overview();
  }
  return {.entries = store.count(span.filter),
          .first = edge_day(span.filter, Order::oldest_first, invocation),
          .last = edge_day(span.filter, Order::newest_first, invocation)};
}

}  // namespace wins
