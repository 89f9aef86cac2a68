// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/time.h"

namespace wins {

/// The zone of this computer: TZ, else /etc/localtime. A TZ that names no
/// zone is UTC.
class SystemZone : public TimeZone {
 public:
  /// Reads TZ once.
  SystemZone();

  [[nodiscard]] std::chrono::seconds offset_at(Instant when) const override;
};

}  // namespace wins
