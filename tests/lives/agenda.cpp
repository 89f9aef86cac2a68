// SPDX-License-Identifier: MIT
// When a person writes what.
#include "agenda.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace wins::lives {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::month_day;
using std::chrono::year_month_day;

constexpr int kTries = 400;
constexpr std::size_t kFewestPairs = 4;
constexpr std::size_t kMorePairs = 5;
constexpr days kShortestGap{60};
constexpr days kLongestGap{730};
// The situations of these last weeks come first in a look back.
constexpr days kRecent{12};
constexpr days kLately{45};

/// How often something is written in a year of usual days.
struct Rate {
  What what;
  int a_year;
};
constexpr Rate kRates[] = {{What::told, 3},          {What::hard, 8},
                           {What::here, 10},         {What::dismissing, 6},
                           {What::self_critical, 5}, {What::for_oneself, 6},
                           {What::set_aside_tag, 4}, {What::support, 3}};

class Planner {
 public:
  Planner(const Voice& voice, const Seasons& seasons, Instant until, Dice& dice)
      : voice_(voice),
        seasons_(seasons),
        until_(until),
        dice_(dice),
        set_aside_(read_month_day(voice.skip_date)),
        session_hour_(static_cast<int>(13 + dice.below(5))) {}

  std::vector<Planned> plan() {
    plan_days();
    plan_rates();
    plan_each(What::first, voice_.firsts.size());
    plan_each(What::once, voice_.once.size());
    plan_situations();
    std::ranges::stable_sort(planned_, {}, &Planned::at);
    return std::move(planned_);
  }

 private:
  [[nodiscard]] bool happens(int percent) {
    return dice_.below(100) < static_cast<std::uint64_t>(percent);
  }

  void put(std::optional<Day> day, What what, std::size_t which = 0) {
    if (!day.has_value()) {
      return;
    }
    const int minute = static_cast<int>(
        dice_.below(static_cast<std::uint64_t>(voice_.hours) * 60));
    put_at(*day, hours(voice_.first_hour) + minutes(minute), what, which);
  }

  void put_at(Day day, minutes time, What what, std::size_t which = 0) {
    const Instant at = Instant(day.time_since_epoch()) + time;
    if (at <= until_) {
      planned_.push_back({.at = at, .what = what, .which = which});
    }
  }

  /// A day on which people write in their usual way.
  [[nodiscard]] std::optional<Day> some_day(Day first, Day last) {
    const auto room = static_cast<std::uint64_t>((last - first).count() + 1);
    for (int i = 0; i < kTries && first <= last; ++i) {
      const Day day = first + days(static_cast<int>(dice_.below(room)));
      const Season season = seasons_.of(day);
      if ((season == Season::usual || season == Season::hard) &&
          !is_set_aside(day, set_aside_)) {
        return day;
      }
    }
    return std::nullopt;
  }

  void plan_days() {
    for (Day day = seasons_.first(); day <= seasons_.last(); day += days(1)) {
      const Season season = seasons_.of(day);
      if (season == Season::silent) {
        continue;
      }
      plan_session(day, season);
      plan_words(day, season);
      const year_month_day date(day);
      if (month_day(date.month(), date.day()) == set_aside_) {
        put(day, What::set_aside_day);
      }
    }
  }

  void plan_session(Day day, Season season) {
    const std::chrono::weekday weekday(day);
    const bool is_over = day < seasons_.last();
    if (weekday.c_encoding() == voice_.session_weekday && is_over &&
        !happens(12)) {
      put_at(day, hours(session_hour_), What::session,
             season == Season::hard ? 1 : 0);
    }
  }

  void plan_words(Day day, Season season) {
    if (season == Season::quiet) {
      put_often(day, What::here, 20);
      put_often(day, What::ordinary, 3);
      return;
    }
    const bool hard = season == Season::hard;
    const int third = voice_.entries_a_week * 100 / 21;
    for (int i = 0; i < 3; ++i) {
      put_often(day, What::ordinary, hard ? third / 3 : third);
    }
    if (hard) {
      put_often(day, What::hard, 45);
      put_often(day, What::self_critical, 12);
    }
  }

  void put_often(Day day, What what, int percent) {
    if (happens(percent)) {
      put(day, what);
    }
  }

  void plan_rates() {
    const auto all = (seasons_.last() - seasons_.first()).count();
    for (const Rate& rate : kRates) {
      for (int i = 0; i < rate.a_year * all / 365; ++i) {
        put(some_day(seasons_.first(), seasons_.last()), rate.what);
      }
    }
  }

  void plan_each(What what, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      put(some_day(seasons_.first(), seasons_.last()), what, i);
    }
  }

  void plan_situations() {
    plan_each(What::also, 2 * voice_.situations.size());
    std::vector<std::size_t> open(voice_.situations.size());
    std::iota(open.begin(), open.end(), std::size_t{0});
    const std::size_t pairs = kFewestPairs + dice_.below(kMorePairs);
    for (std::size_t i = 0; i < pairs; ++i) {
      const auto at = static_cast<std::ptrdiff_t>(dice_.below(open.size()));
      plan_pair(open[static_cast<std::size_t>(at)],
                i == 0   ? seasons_.last() - kRecent
                : i == 1 ? seasons_.last() - kLately
                         : seasons_.first() + kShortestGap + days(10));
      open.erase(open.begin() + at);
    }
    for (const std::size_t which : open) {
      if (happens(50)) {  // it never came back
        put(some_day(seasons_.first(), seasons_.last()), What::then, which);
      }
    }
  }

  /// The situation comes back on that day or later.
  void plan_pair(std::size_t which, Day earliest) {
    const std::optional<Day> now =
        some_day(earliest, seasons_.last() - days(1));
    if (!now.has_value()) {
      throw std::logic_error("no day for a pair");
    }
    const std::optional<Day> then = some_day(
        std::max(seasons_.first(), *now - kLongestGap), *now - kShortestGap);
    if (!then.has_value()) {
      throw std::logic_error("no earlier day for a pair");
    }
    put(then, What::then, which);
    put(now, What::now, which);
    put(some_day(*then, *now), What::shadow, which);
  }

  const Voice& voice_;
  const Seasons& seasons_;
  Instant until_;
  Dice& dice_;
  month_day set_aside_;
  int session_hour_;
  std::vector<Planned> planned_{};
};

}  // namespace

bool is_set_aside(Day day, month_day date) {
  return std::ranges::any_of(
      std::initializer_list<days>{days(-1), days(0), days(1)}, [&](days step) {
        const year_month_day other(day + step);
        return month_day(other.month(), other.day()) == date;
      });
}

month_day read_month_day(std::string_view text) {
  const year_month_day date(parse_iso_day("2024-" + std::string(text)).value());
  return {date.month(), date.day()};
}

std::vector<Planned> make_agenda(const Voice& voice, const Seasons& seasons,
                                 Instant until, Dice& dice) {
  return Planner(voice, seasons, until, dice).plan();
}

}  // namespace wins::lives
