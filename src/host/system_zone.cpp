// SPDX-License-Identifier: MIT
#include "wins/host/system_zone.h"

#include <ctime>

namespace wins {

std::chrono::seconds SystemZone::offset_at(Instant when) const {
  // Read when it is first asked for: a version or a help text has no dates.
  if (!is_read_) {
    tzset();
    is_read_ = true;
  }
  const std::time_t seconds = when.time_since_epoch().count();
  std::tm local{};
  // Refuses years that do not fit an int; no entry is that old.
  if (localtime_r(&seconds, &local) == nullptr) {
    return std::chrono::seconds(0);
  }
  return std::chrono::seconds(local.tm_gmtoff);
}

}  // namespace wins
