// SPDX-License-Identifier: MIT
#include "unasked.h"

#include <algorithm>

#include "entry_options.h"
#include "filter_options.h"
#include "wins/insight/support_words.h"

namespace wins {
namespace {

using std::chrono::month_day;
using std::chrono::year_month_day;

bool is_of(const Filter& days, Day day) {
  const year_month_day date(day);
  return std::ranges::count(days.skip_days, day) > 0 ||
         std::ranges::count(days.skip_dates,
                            month_day(date.month(), date.day())) > 0;
}

}  // namespace

QuoteRule::QuoteRule(const Settings& settings) {
  skip_chosen_dates(settings, days_);
  for (const std::string& tag : settings.skip_tags) {
    tags_.push_back(read_tag(tag));
  }
}

bool QuoteRule::allows(const Entry& entry) const {
  return !sets_aside(entry) && !speaks_of_self_harm(entry);
}

bool QuoteRule::sets_aside(const Entry& entry) const {
  const auto is_skipped = [this](const Tag& tag) {
    return std::ranges::count(tags_, tag) > 0;
  };
  return entry.is_private || std::ranges::any_of(entry.tags, is_skipped) ||
         is_of(days_, entry.when.day);
}

}  // namespace wins
