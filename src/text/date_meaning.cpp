// SPDX-License-Identifier: MIT
// Date words: which days and instants they mean, seen from now.
#include "date_meaning.h"

#include <algorithm>

#include "date_arithmetic.h"
#include "date_refusals.h"
#include "date_words.h"

namespace wins {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::year_month_day;

constexpr days kWeek(7);
/// The hour at which even a late night is over.
constexpr std::chrono::hours kNightEnds(5);

/// Finds the meaning of one phrase; called by std::visit on its anchor.
class Seeker {
 public:
  Seeker(std::string_view words, const DateWords& said,
         const Calendar& calendar, Future future)
      : words_(words),
        said_(said),
        calendar_(calendar),
        future_(future),
        today_(calendar.today()),
        wall_day_(floor<days>(to_local(calendar.now, calendar.zone))) {}

  Meaning operator()(std::monostate) const {
    return latest_of(wall_day_, days(1));
  }

  Meaning operator()(Now) const { return minute_at(calendar_.now); }

  Meaning operator()(RelativeDay relative) const {
    Day day = today_ + days(relative.days);
    if (has_early_clock()) {
      // Late at night today is still the day before the wall's, and the
      // hours after midnight belong to it.
      day += wall_day_ - today_;
    }
    return on_day(earlier_if_left_out(day));
  }

  Meaning operator()(WakingDay) const {
    return on_day(day_of(to_local(calendar_.now, calendar_.zone),
                         std::max<minutes>(calendar_.day_starts, kNightEnds)));
  }

  Meaning operator()(NightBefore) const { return on_day(wall_day_ - days(1)); }

  Meaning operator()(const NamedWeekday& named) const {
    switch (named.which) {
      case Which::nearest:
        return latest_of(back_to(said_.clock.has_value() ? wall_day_ : today_,
                                 named.weekday),
                         kWeek);
      case Which::last:
        return on_day(back_to(today_ - days(1), named.weekday));
      case Which::next:
        return on_day(back_to(today_ + kWeek, named.weekday));
      case Which::current:
        return on_day(back_to(week_start(today_) + days(6), named.weekday));
    }
    return on_day(today_);
  }

  Meaning operator()(const NamedDate& date) const {
    return date.year.has_value() ? on_day(whole_day(date)) : latest_year(date);
  }

  Meaning operator()(const Ago& ago) const {
    switch (ago.unit) {
      case Unit::second:
        return before(std::chrono::seconds(ago.count));
      case Unit::minute:
        return before(minutes(ago.count));
      case Unit::hour:
        return before(std::chrono::hours(ago.count));
      case Unit::day:
        return on_day(earlier_if_left_out(today_ - days(ago.count)));
      case Unit::week:
        return on_day(today_ - kWeek * ago.count);
      case Unit::month:
        return on_day(months_ago(ago.count, year_month_day(today_).day()));
      case Unit::year:
        return on_day(months_ago(ago.count * 12, year_month_day(today_).day()));
    }
    return on_day(today_);
  }

  Meaning operator()(const RelativeSpan& span) const {
    if (span.unit == Unit::week) {
      return whole_week(today_ + kWeek * span.steps);
    }
    const int year = year_of(today_);
    if (span.unit == Unit::year) {
      return whole_year(year + span.steps);
    }
    const Day first = months_ago(-span.steps, std::chrono::day(1));
    return whole_month(year_of(first), year_month_day(first).month());
  }

  Meaning operator()(const WeekOf& week) const {
    return whole_week(std::get<WholeDays>((*this)(week.date)).first);
  }

  Meaning operator()(const NamedMonth& named) const {
    if (!named.month.ok()) {
      refuse_missing_day(words_, {});
    }
    if (named.year.has_value()) {
      return whole_month(*named.year, named.month);
    }
    const year_month_day now(latest_day());
    const int year = static_cast<int>(now.year());
    const bool later = named.month > now.month();
    const bool same = named.month == now.month();
    switch (named.which) {
      case Which::nearest:
        return whole_month(later ? year - 1 : year, named.month);
      case Which::last:
        return whole_month(later || same ? year - 1 : year, named.month);
      case Which::next:
        return whole_month(later ? year : year + 1, named.month);
      case Which::current:
        break;
    }
    return whole_month(year, named.month);
  }

  Meaning operator()(NamedYear named) const { return whole_year(named.year); }

  Meaning operator()(LastSession) const {
    if (!calendar_.last_session.has_value()) {
      refuse_without_session(words_);
    }
    return *calendar_.last_session;
  }

  Meaning operator()(const FiguresDate& figures) const {
    std::vector<std::string> forms;
    for (const NamedDate& reading : figures.readings) {
      if (works(reading)) {
        forms.push_back(spelled(reading));
      }
    }
    if (!forms.empty()) {
      refuse_figures(words_, forms);
    }
    if (figures.readings.empty()) {
      refuse_missing_day(words_, {});
    }
    check_year(figures.readings.front().year.value_or(kFirstYear));
    refuse_future(words_);
  }

  Meaning operator()(const ExactTime& exact) const {
    check_year(year_of(floor<days>(exact.reading)));
    return Minute{.at = floor<minutes>(
                      Instant(exact.reading.time_since_epoch() - exact.offset)),
                  .offset = exact.offset};
  }

 private:
  /// The latest day on which a moment can have happened: late at night the
  /// wall is a day ahead of today.
  [[nodiscard]] Day latest_day() const { return std::max(today_, wall_day_); }

  [[nodiscard]] bool has_early_clock() const {
    return said_.clock.has_value() && !said_.part.has_value() &&
           said_.clock->after_midnight < calendar_.day_starts;
  }

  [[nodiscard]] Day week_start(Day day) const {
    return back_to(day, calendar_.week_starts);
  }

  void check_year(int year) const {
    if (!is_in_years(year)) {
      refuse_years(words_);
    }
  }

  void check_day(Day day) const {
    if (!is_in_years(day)) {
      refuse_years(words_);
    }
  }

  [[nodiscard]] Minute minute_at(Instant when) const {
    const Instant at = floor<minutes>(when);
    return {.at = at, .offset = offset_of(at, calendar_.zone)};
  }

  [[nodiscard]] Meaning before(std::chrono::seconds length) const {
    const Instant when = calendar_.now - length;
    check_day(Day(floor<days>(when).time_since_epoch()));
    return minute_at(when);
  }

  /// A zone that moved across the date line left a day out (Apia, 30
  /// December 2011). Counting back steps over it.
  [[nodiscard]] Day earlier_if_left_out(Day day) const {
    return is_left_out(day, calendar_.zone) ? day - days(1) : day;
  }

  /// The phrase's part or clock on that day, or the whole of it. A day that
  /// was left out moves forward, like any reading in a gap of the clock.
  [[nodiscard]] Meaning on_day(Day day) const {
    check_day(day);
    if (is_left_out(day, calendar_.zone)) {
      return on_day(day + days(1));
    }
    if (!said_.clock.has_value()) {
      return said_.part.has_value()
                 ? Meaning(PartOfDay{.day = day, .part = *said_.part})
                 : Meaning(WholeDays{
                       .precision = Precision::day, .first = day, .last = day});
    }
    minutes time = said_.clock->after_midnight;
    if (said_.part.has_value()) {
      const auto within = within_part(*said_.clock, *said_.part);
      if (!within.has_value()) {
        refuse_unknown_date(words_);
      }
      time = *within;
    }
    return minute_at(instant_on(day, time, calendar_.zone));
  }

  /// On that day where it has begun, else one step earlier.
  [[nodiscard]] Meaning latest_of(Day day, days step) const {
    const Meaning meaning = on_day(day);
    return has_begun(meaning, calendar_) ? meaning : on_day(day - step);
  }

  [[nodiscard]] Day whole_day(const NamedDate& date) const {
    check_year(*date.year);
    const year_month_day whole(std::chrono::year(*date.year), date.month,
                               date.day);
    if (!whole.ok()) {
      refuse_missing(date);
    }
    check_weekday(date, Day(whole));
    return Day(whole);
  }

  void check_weekday(const NamedDate& date, Day day) const {
    if (date.weekday.has_value() &&
        *date.weekday != std::chrono::weekday(day)) {
      refuse_weekday(words_, day);
    }
  }

  [[noreturn]] void refuse_missing(const NamedDate& date) const {
    const bool short_month = date.month.ok() &&
                             static_cast<unsigned>(date.day) > 28 &&
                             static_cast<unsigned>(date.day) <= 31;
    if (!short_month) {
      refuse_missing_day(words_, {});
    }
    const int year = date.year.value_or(kFirstYear);
    NamedDate nearest = date;
    nearest.day = year_month_day(last_of_month(year, date.month)).day();
    refuse_missing_day(words_, spelled(nearest));
  }

  /// The latest year in which that date has begun.
  [[nodiscard]] Meaning latest_year(const NamedDate& date) const {
    constexpr int kLeapYear = 2000;
    if (!year_month_day(std::chrono::year(kLeapYear), date.month, date.day)
             .ok()) {
      refuse_missing(date);
    }
    for (int year = year_of(latest_day()); year >= kFirstYear; --year) {
      const year_month_day whole(std::chrono::year(year), date.month, date.day);
      if (!whole.ok()) {
        continue;
      }
      const Meaning meaning = on_day(Day(whole));
      if (has_begun(meaning, calendar_)) {
        check_weekday(date, Day(whole));
        return meaning;
      }
    }
    refuse_years(words_);
  }

  [[nodiscard]] Day months_ago(std::int64_t count, std::chrono::day day) const {
    const auto found = months_before(today_, count, day);
    if (!found.has_value()) {
      refuse_years(words_);
    }
    return *found;
  }

  [[nodiscard]] Meaning whole_week(Day day) const {
    const Day first = week_start(day);
    check_day(first);
    return WholeDays{
        .precision = Precision::week, .first = first, .last = first + days(6)};
  }

  [[nodiscard]] Meaning whole_month(int year, std::chrono::month month) const {
    check_year(year);
    return WholeDays{.precision = Precision::month,
                     .first = first_of_month(year, month),
                     .last = last_of_month(year, month)};
  }

  [[nodiscard]] Meaning whole_year(int year) const {
    check_year(year);
    return WholeDays{.precision = Precision::year,
                     .first = first_of_month(year, std::chrono::January),
                     .last = last_of_month(year, std::chrono::December)};
  }

  [[nodiscard]] bool works(const NamedDate& reading) const {
    if (!reading.year.has_value()) {
      return true;
    }
    const Day day(year_month_day(std::chrono::year(*reading.year),
                                 reading.month, reading.day));
    return is_in_years(*reading.year) &&
           (future_ == Future::allowed || day <= latest_day());
  }

  std::string_view words_;
  const DateWords& said_;
  const Calendar& calendar_;
  Future future_;
  Day today_;
  Day wall_day_;
};

}  // namespace

Meaning meaning_of(std::string_view words, const Calendar& calendar,
                   Future future) {
  const DateWords said = parse_date_words(words);
  return std::visit(Seeker(words, said, calendar, future), said.anchor);
}

bool has_begun(const Meaning& meaning, const Calendar& calendar) {
  if (const auto* const minute = std::get_if<Minute>(&meaning)) {
    return minute->at <= calendar.now;
  }
  if (const auto* const part = std::get_if<PartOfDay>(&meaning)) {
    return instant_on(part->day, hours_of(part->part).begin, calendar.zone) <=
           calendar.now;
  }
  if (const auto* const whole = std::get_if<WholeDays>(&meaning)) {
    const LocalTime wall = to_local(calendar.now, calendar.zone);
    return whole->first <= std::max(calendar.today(), floor<days>(wall));
  }
  return true;
}

Instant instant_on(Day day, minutes after_midnight, const TimeZone& zone) {
  return to_instant(LocalTime(day) + after_midnight, zone);
}

bool is_left_out(Day day, const TimeZone& zone) {
  return floor<days>(to_local(instant_on(day, minutes(0), zone), zone)) != day;
}

minutes offset_of(Instant when, const TimeZone& zone) {
  return floor<minutes>(zone.offset_at(when));
}

}  // namespace wins
