// SPDX-License-Identifier: MIT
#include "tough_days.h"

#include "after_session.h"
#include "read_date.h"

namespace wins {

bool ToughDays::has(Day day) {
  const auto found = known_.find(day);
  if (found != known_.end()) {
    return found->second;
  }
  return known_[day] = was_tough(day, invocation_);
}

ToughEvenings::ToughEvenings(Invocation& invocation)
    : today_(today(invocation)),
      days_(invocation),
      tough_today_(days_.has(today_)) {}

bool ToughEvenings::allows(const Entry& entry) {
  return !tough_today_ || entry.when.day >= today_ || !days_.is_evening(entry);
}

}  // namespace wins
