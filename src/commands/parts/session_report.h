// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "wins/cli/invocation.h"
#include "wins/core/session.h"

namespace wins {

/// What a run did to a session. The names are public: `effect` in JSON.
enum class SessionEffect { added, extended, changed, removed, none };

/// Tells people `sentence` and machines the session.
void print_session(const Session& session, SessionEffect effect,
                   const std::string& sentence, Invocation& invocation);

/// Prints sessions, newest first, at most `limit`; gives how many.
std::int64_t print_sessions(std::optional<std::int64_t> limit,
                            Invocation& invocation);

}  // namespace wins
