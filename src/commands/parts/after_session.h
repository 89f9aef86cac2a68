// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/session.h"

namespace wins {

/// What is said when a session was kept with tough beside it. `saved` is the
/// fact: "Session 3 saved, today 14:00".
[[nodiscard]] std::string tough_sentence(const std::string& saved,
                                         const Session& session,
                                         Invocation& invocation);

/// The person's own list for afterwards, as a sentence; empty when there is
/// none.
[[nodiscard]] std::string rituals_sentence(Invocation& invocation);

/// True when a session of that day is marked tough. Nothing is asked then,
/// and nothing is shown from the evenings after earlier ones.
[[nodiscard]] bool was_tough(Day day, Invocation& invocation);

/// What came after a tough session of an earlier day, when today has a tough
/// one. Asks the journal once.
class ToughEvenings {
 public:
  explicit ToughEvenings(Invocation& invocation);
  [[nodiscard]] bool leave_out(const Entry& entry) const;

 private:
  std::vector<SessionId> tough_{};
};

/// Takes that out of the entries.
void leave_out_tough_evenings(std::vector<Entry>& entries,
                              Invocation& invocation);

}  // namespace wins
