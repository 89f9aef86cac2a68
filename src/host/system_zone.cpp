// SPDX-License-Identifier: MIT
#include "wins/host/system_zone.h"

#include <ctime>

namespace wins {

SystemZone::SystemZone() {
  tzset();
}

std::chrono::seconds SystemZone::offset_at(Instant when) const {
  const std::time_t seconds = when.time_since_epoch().count();
  std::tm local{};
  // Refuses years that do not fit an int; no entry is that old.
  if (localtime_r(&seconds, &local) == nullptr) {
    return std::chrono::seconds(0);
  }
  return std::chrono::seconds(local.tm_gmtoff);
}

}  // namespace wins
