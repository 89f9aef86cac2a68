// SPDX-License-Identifier: MIT
#include "wins/insight/calendar.h"

#include <doctest/doctest.h>

namespace wins::trend {
namespace {

using namespace std::chrono_literals;

Day day(std::chrono::year_month_day date) {
  return Day(std::chrono::sys_days(date).time_since_epoch());
}

TEST_CASE("calendar: weeks begin on Monday and week 0 holds 1970-01-01") {
  CHECK(week_of(day(1970y / 1 / 1)) == 0);
  CHECK(week_of(day(1970y / 1 / 4)) == 0);
  CHECK(week_of(day(1970y / 1 / 5)) == 1);
  CHECK(week_of(day(2024y / 1 / 7)) == 2818);
  CHECK(week_of(day(2024y / 1 / 8)) == 2819);
}

TEST_CASE("calendar: weeks before 1970 are counted down") {
  CHECK(week_of(day(1969y / 12 / 29)) == 0);
  CHECK(week_of(day(1969y / 12 / 28)) == -1);
  CHECK(boundary_of(day(1969y / 12 / 28)) == -4);
}

TEST_CASE("calendar: a boundary lasts four weeks") {
  const Day monday = first_day_of(2816);
  CHECK(boundary_of(monday - std::chrono::days(1)) == 2812);
  CHECK(boundary_of(monday) == 2816);
  CHECK(boundary_of(monday + std::chrono::days(27)) == 2816);
  CHECK(boundary_of(monday + std::chrono::days(28)) == 2820);
}

TEST_CASE("calendar: what is used begins 56 weeks before the boundary") {
  CHECK(first_day_of(2819) == day(2024y / 1 / 8));
  CHECK(week_of(first_day_used(first_day_of(2816))) == 2760);
}

}  // namespace
}  // namespace wins::trend
