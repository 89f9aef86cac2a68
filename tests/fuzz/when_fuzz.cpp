// SPDX-License-Identifier: MIT
// Date words and lengths of time: any bytes give a value or a UsageError.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "support/table_zone.h"
#include "wins/core/error.h"
#include "wins/text/duration.h"
#include "wins/text/when.h"

namespace wins {
namespace {

Calendar any_calendar(const TimeZone& zone) {
  const Moment session{.at = test::utc_instant("2026-10-20T17:05:00Z"),
                       .offset = std::chrono::minutes(120),
                       .day = parse_iso_day("2026-10-20").value()};
  return {.now = test::utc_instant("2026-10-25T01:30:00Z"),
          .zone = zone,
          .day_starts = std::chrono::hours(4),
          .last_session = session};
}

template <typename Read>
void answered(const Read& read) {
  try {
    read();
  } catch (const UsageError& refusal) {
    if (refusal.hint().empty()) {
      std::abort();
    }
  }
}

void feed(std::string_view words) {
  static const test::TableZone kZone = test::berlin_2026();
  static const Calendar kCalendar = any_calendar(kZone);
  answered([words] {
    const Moment moment = parse_when(words, kCalendar);
    if (moment.at > kCalendar.now ||
        describe(moment, kCalendar.today()).empty()) {
      std::abort();
    }
  });
  answered([words] { static_cast<void>(parse_range(words, kCalendar)); });
  answered([words] { static_cast<void>(parse_since(words, kCalendar)); });
  answered([words] { static_cast<void>(parse_until(words, kCalendar)); });
  answered([words] {
    if (describe(parse_time_span(words, NotYet::allowed)).empty()) {
      std::abort();
    }
  });
}

}  // namespace
}  // namespace wins

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  wins::feed({reinterpret_cast<const char*>(data), size});
  return 0;
}
