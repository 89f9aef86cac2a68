// SPDX-License-Identifier: MIT
#include "tough_days.h"

#include "after_session.h"

namespace wins {

bool ToughDays::has(Day day) {
  const auto found = known_.find(day);
  if (found != known_.end()) {
    return found->second;
  }
  return known_[day] = was_tough(day, invocation_);
}

}  // namespace wins
