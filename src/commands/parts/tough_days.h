// SPDX-License-Identifier: MIT
#pragma once

#include <map>

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// Which days had a session marked tough; each day is looked up once.
class ToughDays {
 public:
  explicit ToughDays(Invocation& invocation) : invocation_(invocation) {}

  [[nodiscard]] bool has(Day day);
  /// The day of a tough session, or the one after it.
  [[nodiscard]] bool is_near(Day day) {
    return has(day) || has(day - std::chrono::days(1));
  }
  /// It came after a tough session of its day.
  [[nodiscard]] bool is_evening(const Entry& entry) {
    return entry.session.has_value() && has(entry.when.day);
  }

 private:
  Invocation& invocation_;
  std::map<Day, bool> known_{};
};

/// On a day with a tough session, nothing is shown that came after a tough
/// session of an earlier day.
class ToughEvenings {
 public:
  explicit ToughEvenings(Invocation& invocation);
  [[nodiscard]] bool allows(const Entry& entry);

 private:
  Day today_;
  ToughDays days_;
  bool tough_today_;
};

}  // namespace wins
