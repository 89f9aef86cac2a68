// SPDX-License-Identifier: MIT
#pragma once

#include <string>

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

}  // namespace wins
