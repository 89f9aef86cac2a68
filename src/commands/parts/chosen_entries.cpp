// SPDX-License-Identifier: MIT
#include "chosen_entries.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "entry_options.h"
#include "filter_options.h"

namespace wins {

Filter filter_unasked(const Filter& chosen, Invocation& invocation) {
  const Settings& settings = invocation.settings();
  Filter filter = chosen;
  filter.order = Order::newest_first;
  filter.not_marks.push_back(Mark::is_private);
  for (const std::string& tag : settings.skip_tags) {
    filter.not_tags.push_back(read_tag(tag));
  }
  skip_chosen_dates(settings, filter);
  return filter;
}

void visit_from_the_first(const Filter& filter, Invocation& invocation,
                          const std::function<Visit(const Entry&)>& visit) {
  constexpr std::size_t kFew = 20;
  Filter few = filter;
  few.limit = kFew;
  std::vector<EntryId> seen;
  Visit wish = Visit::go_on;
  invocation.store().for_each(few, [&](const Entry& entry) {
    seen.push_back(entry.id);
    wish = visit(entry);
    return wish;
  });
  if (wish == Visit::stop || seen.size() < kFew) {
    return;
  }
  invocation.store().for_each(filter, [&](const Entry& entry) {
    return std::ranges::count(seen, entry.id) > 0 ? Visit::go_on : visit(entry);
  });
}

bool matches_choice(const Entry& entry, const Filter& chosen) {
  const bool has_tags = std::ranges::all_of(chosen.tags, [&](const Tag& tag) {
    return std::ranges::count(entry.tags, tag) > 0;
  });
  const bool has_kind =
      chosen.kinds.empty() ||
      std::ranges::count(chosen.kinds, entry.kind.value_or("")) > 0;
  return has_tags && has_kind;
}

std::optional<Entry> shown_entry(std::string_view id, Invocation& invocation) {
  EntryId number = 0;
  const char* const end = id.data() + id.size();
  const auto [stopped, problem] = std::from_chars(id.data(), end, number);
  if (problem != std::errc() || stopped != end) {
    return std::nullopt;
  }
  return invocation.store().entry(number);
}

}  // namespace wins
