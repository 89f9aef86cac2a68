// SPDX-License-Identifier: MIT
#pragma once

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// After an entry from the prompt: Enter finishes, `d` asks for one thing
/// more, any other line is added to the words. Each answer is kept at once.
/// Requires: invocation.may_ask().
void ask_for_details(const Entry& entry, Invocation& invocation);

}  // namespace wins
