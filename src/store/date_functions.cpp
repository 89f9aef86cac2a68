// SPDX-License-Identifier: MIT
#include "date_functions.h"

#include <sqlite3.h>

#include <chrono>
#include <optional>

#include "day_bounds.h"

namespace wins {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

std::optional<year_month_day> date_of(std::int64_t day) {
  constexpr sys_days kFirst(year::min() / std::chrono::January / 1);
  constexpr sys_days kLast(year::max() / std::chrono::December / 31);
  if (day < kFirst.time_since_epoch().count() ||
      day > kLast.time_since_epoch().count()) {
    return std::nullopt;
  }
  return year_month_day(sys_days(days(day)));
}

void month_day(sqlite3_context* context, int /*count*/,
               sqlite3_value** arguments) {
  const auto date = date_of(sqlite3_value_int64(arguments[0]));
  if (date.has_value()) {
    sqlite3_result_int64(context, number_of({date->month(), date->day()}));
  }
}

void may_count_for(sqlite3_context* context, int /*count*/,
                   sqlite3_value** arguments) {
  const std::int64_t at = sqlite3_value_int64(arguments[0]);
  const std::int64_t number = sqlite3_value_int64(arguments[1]);
  bool may = false;
  // Division goes towards 1970: one day more, then, for an instant before it.
  const std::int64_t about = at / kDaySeconds;
  const std::int64_t first = about - kLatest / kDaySeconds - 1;
  const std::int64_t last = about - kEarliest / kDaySeconds;
  for (std::int64_t day = first; day <= last; ++day) {
    const auto date = date_of(day);
    may = may || !date.has_value() ||
          static_cast<unsigned>(date->day()) == number;
  }
  sqlite3_result_int(context, may ? 1 : 0);
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

void add(SQLite::Database& database, const char* name, int arguments,
         Function function) {
  const int code = sqlite3_create_function_v2(
      database.getHandle(), name, arguments,
      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, function,
      nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) {
    throw SQLite::Exception(database.getHandle(), code);
  }
}

}  // namespace

void add_date_functions(SQLite::Database& database) {
  add(database, "month_day", 1, month_day);
  add(database, "may_count_for", 2, may_count_for);
}

}  // namespace wins
