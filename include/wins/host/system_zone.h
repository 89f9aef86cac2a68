// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/time.h"

namespace wins {

/// The zone of this computer: TZ, else /etc/localtime. A TZ that names no
/// zone is UTC. Read once, with the first question.
class SystemZone : public TimeZone {
 public:
  [[nodiscard]] std::chrono::seconds offset_at(Instant when) const override;

 private:
  mutable bool is_read_ = false;
};

}  // namespace wins
