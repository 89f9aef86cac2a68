// SPDX-License-Identifier: MIT
#pragma once

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// Puts the kind that the words of the entry make clear beside it, as a
/// guess, or none where they are not clear. A kind that the person set stays,
/// and with `add.guess = false` nothing changes.
void guess_kind_of(Entry& entry, Invocation& invocation);

}  // namespace wins
