// SPDX-License-Identifier: MIT
#include "wins/host/system_zone.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <limits>
#include <string>
#include <vector>

namespace wins {
namespace {

using std::chrono::seconds;

/// TZ for as long as this lives.
class Tz {
 public:
  explicit Tz(const char* name) { setenv("TZ", name, 1); }
  ~Tz() { unsetenv("TZ"); }
  Tz(const Tz&) = delete;
  Tz& operator=(const Tz&) = delete;
};

seconds offset_at(const char* zone, std::string_view utc) {
  const Tz tz(zone);
  const auto reading = parse_rfc3339(utc);
  return SystemZone().offset_at(Instant(reading->reading.time_since_epoch()));
}

seconds east(int hours, int minutes = 0) {
  return std::chrono::hours(hours) + std::chrono::minutes(minutes);
}

TEST_CASE("offsets are those of the zone at that instant") {
  struct Case {
    const char* zone;
    std::string_view utc;
    seconds offset;
  };
  const std::vector<Case> cases = {
      {"UTC", "2026-07-01T00:00:00", east(0)},
      {"", "2026-07-01T00:00:00", east(0)},
      {"Nowhere/At_All", "2026-07-01T00:00:00", east(0)},
      {"America/New_York", "2026-01-15T12:00:00", east(-5)},
      {"America/New_York", "2026-07-15T12:00:00", east(-4)},
      {"America/New_York", "2026-03-08T06:59:59", east(-5)},
      {"America/New_York", "2026-03-08T07:00:00", east(-4)},
      {"Europe/Berlin", "2026-01-15T12:00:00", east(1)},
      {"Europe/Berlin", "2026-10-25T00:59:59", east(2)},
      {"Europe/Berlin", "2026-10-25T01:00:00", east(1)},
      {"Asia/Kathmandu", "2026-01-15T12:00:00", east(5, 45)},
      {"Australia/Lord_Howe", "2026-01-15T12:00:00", east(11)},
      {"Australia/Lord_Howe", "2026-07-15T12:00:00", east(10, 30)},
      {"Pacific/Kiritimati", "2026-01-15T12:00:00", east(14)},
      {"Pacific/Apia", "2011-12-30T09:59:59", east(-10)},
      {"Pacific/Apia", "2011-12-30T10:00:00", east(14)},
      {"America/Caracas", "2015-01-01T00:00:00", east(-4, -30)},
      {"Europe/London", "1970-01-01T00:00:00", east(1)},
      {"Europe/Berlin", "2038-07-01T00:00:00", east(2)},
      {"Europe/Berlin", "9999-07-01T00:00:00", east(2)},
  };
  for (const Case& each : cases) {
    CAPTURE(each.zone);
    CAPTURE(each.utc);
    CHECK(offset_at(each.zone, each.utc).count() == each.offset.count());
  }
}

TEST_CASE("an instant beyond every calendar has no offset") {
  const Tz tz("Europe/Berlin");
  const Instant last{seconds(std::numeric_limits<std::int64_t>::max())};
  CHECK(SystemZone().offset_at(last) == seconds(0));
}

}  // namespace
}  // namespace wins
