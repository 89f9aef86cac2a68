// SPDX-License-Identifier: MIT
#pragma once

#include "wins/cli/invocation.h"

namespace wins {

/// Asks for the person's own list for after a tough session where it is not
/// set: once in a life, where somebody can answer, and never on the day of a
/// tough session. Requires: a session was kept that is not tough.
void ask_for_rituals(Invocation& invocation);

}  // namespace wins
