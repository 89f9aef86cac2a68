// SPDX-License-Identifier: MIT
#include "share_entries.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "entry_id.h"
#include "read_date.h"
#include "unasked.h"
#include "wins/core/catalogue/sharing.h"
#include "wins/insight/support_words.h"

namespace wins {
namespace {

using messages::sharing;
using std::chrono::days;

/// A page made in the waiting room or just after an hour begins with the one
/// before.
constexpr std::chrono::hours kSessionIsOver{6};
constexpr days kFortnight{14};

Part part_of(const Entry& entry) {
  if (entry.bring) {
    return Part::bring;
  }
  return entry.celebrated.has_value() ? Part::celebrated : Part::rest;
}

/// Where only its day is known, a session counts as begun the day after.
bool is_over(const Session& session, Day today, Instant now) {
  return has_time_of_day(session.when) ? session.when.at <= now - kSessionIsOver
                                       : session.when.day < today;
}

std::optional<Moment> session_before(Invocation& invocation) {
  std::optional<Moment> found;
  const Day day = today(invocation);
  invocation.store().for_each_session(
      {.last = day}, [&](const Session& session) {
        if (!is_over(session, day, invocation.host().now)) {
          return Visit::go_on;
        }
        found = session.when;
        return Visit::stop;
      });
  return found;
}

/// Begins with the last session, else fourteen days back; says which.
std::string begin_by_itself(Filter& filter, Invocation& invocation) {
  const Day day = today(invocation);
  const std::optional<Moment> session = session_before(invocation);
  if (!session.has_value()) {
    const Day first = day - kFortnight;
    filter.ranges.push_back({.first = first});
    return say(sharing["span.fortnight"],
               fmt::arg("day", short_day(first, day)));
  }
  TimeRange range{.first = session->day};
  if (has_time_of_day(*session)) {
    range = {.from = session->at};
  }
  filter.ranges.push_back(range);
  return say(sharing["span.session"],
             fmt::arg("day", short_day(session->day, day)));
}

std::string begin_after_last_page(Filter& filter, Invocation& invocation) {
  const std::optional<Instant> page = invocation.store().last_page();
  if (!page.has_value()) {
    return say(sharing["span.no_page"]) + '\n' +
           begin_by_itself(filter, invocation);
  }
  filter.new_to_pages = true;
  const Moment moment{
      .at = *page,
      .day = std::chrono::floor<days>(to_local(*page, invocation.host().zone))};
  const LocalTime reading = to_local(*page, invocation.host().zone);
  const std::string when =
      short_day(moment.day, today(invocation)) + ", " + clock_time(reading);
  return say(sharing["span.new"], fmt::arg("when", when));
}

bool says_where_it_begins(const FilterOptions& given) {
  return given.since.has_value() || given.on.has_value() || given.this_day;
}

void refuse_two_beginnings(const ShareArgs& args) {
  if (args.only_new && says_where_it_begins(args.filter)) {
    const std::string option = args.filter.since.has_value() ? "--since"
                               : args.filter.on.has_value()  ? "--on"
                                                             : "--this-day";
    throw UsageError(say(sharing["two_beginnings"], fmt::arg("option", option)),
                     say(sharing["two_beginnings.hint"]));
  }
}

/// The entries of the filter that may stand on a page, or wait.
void gather_unnamed(const ShareArgs& args, Invocation& invocation,
                    ShareItems& found) {
  Filter filter = read_filter(args.filter, invocation);
  if (args.only_new) {
    found.beginning = begin_after_last_page(filter, invocation);
  } else if (!says_where_it_begins(args.filter)) {
    found.beginning = begin_by_itself(filter, invocation);
  }
  filter.not_marks.push_back(Mark::is_private);
  const QuoteRule rule(invocation.settings());
  invocation.store().for_each(filter, [&](const Entry& entry) {
    if (rule.sets_aside(entry)) {
      return Visit::go_on;
    }
    found.items.push_back({.entry = entry,
                           .part = part_of(entry),
                           .standing = speaks_of_self_harm(entry)
                                           ? Standing::waiting
                                           : Standing::on_page});
    return Visit::go_on;
  });
}

void add_named(EntryId id, Invocation& invocation, ShareItems& found) {
  const auto there = std::ranges::find(
      found.items, id, [](const ShareItem& item) { return item.entry.id; });
  if (there != found.items.end()) {
    there->standing = Standing::on_page;
    return;
  }
  Entry entry = entry_of(id, invocation);
  const Part part = part_of(entry);
  found.items.push_back({.entry = std::move(entry), .part = part});
}

}  // namespace

bool ShareItems::has(Standing standing) const {
  return std::ranges::count(items, standing, &ShareItem::standing) > 0;
}

std::vector<EntryId> ShareItems::ids_on_page() const {
  std::vector<EntryId> ids;
  for (const ShareItem& item : items) {
    if (item.standing == Standing::on_page) {
      ids.push_back(item.entry.id);
    }
  }
  return ids;
}

ShareItems gather_items(const ShareArgs& args, Invocation& invocation) {
  refuse_two_beginnings(args);
  if (args.filter.is_private) {
    throw UsageError(say(sharing["private_filter"]),
                     say(sharing["private_filter.hint"]));
  }
  ShareItems found;
  if (args.ids.empty() || args.only_new || args.filter.has_any()) {
    gather_unnamed(args, invocation, found);
  }
  if (!args.ids.empty()) {
    for (const EntryId id : read_ids(args.ids, "share", invocation)) {
      add_named(id, invocation, found);
    }
  }
  std::ranges::sort(found.items, {}, [](const ShareItem& item) {
    return std::tuple(item.part, item.entry.when.at, item.entry.id);
  });
  return found;
}

}  // namespace wins
