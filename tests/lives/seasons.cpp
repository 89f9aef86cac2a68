// SPDX-License-Identifier: MIT
#include "seasons.h"

#include <algorithm>

namespace wins::lives {
namespace {

using std::chrono::days;

constexpr days kYear{365};
constexpr int kQuietDays = 30;
constexpr int kHardDays = 18;
constexpr int kMoreHardDays = 15;
constexpr int kSilentDays = 183;
constexpr days kBetween{21};  // usual weeks between two stretches
constexpr days kLastUsual{50};
constexpr days kBeginning{60};
constexpr int kTries = 200;

}  // namespace

Seasons::Seasons(Day first, Day last, Dice& dice) : first_(first), last_(last) {
  const Stretch all{.first = first + kBeginning, .last = last - kLastUsual};
  if (last - first > kYear + kBetween) {
    place(Season::silent, kSilentDays,
          {.first = all.first, .last = last - days(120)}, dice);
  }
  for (Day year = first; year + kYear <= last + days(1); year += kYear) {
    const Stretch within{
        .first = std::max(year, all.first),
        .last = std::min(year + kYear, all.last),
    };
    place(Season::quiet, kQuietDays, within, dice);
    place(Season::hard, kHardDays + static_cast<int>(dice.below(kMoreHardDays)),
          within, dice);
  }
  std::ranges::sort(stretches_, {}, &Stretch::first);
}

Season Seasons::of(Day day) const {
  for (const Stretch& stretch : stretches_) {
    if (stretch.first <= day && day <= stretch.last) {
      return stretch.season;
    }
  }
  return Season::usual;
}

void Seasons::place(Season season, int length, Stretch between, Dice& dice) {
  const auto room = (between.last - between.first).count() - length;
  for (int i = 0; i < kTries && room > 0; ++i) {
    const Day first =
        between.first +
        days(static_cast<int>(dice.below(static_cast<std::uint64_t>(room))));
    const Day last = first + days(length - 1);
    if (is_clear(first, last)) {
      stretches_.push_back({.season = season, .first = first, .last = last});
      return;
    }
  }
}

bool Seasons::is_clear(Day first, Day last) const {
  return std::ranges::none_of(stretches_, [&](const Stretch& other) {
    return first <= other.last + kBetween && other.first <= last + kBetween;
  });
}

}  // namespace wins::lives
