// SPDX-License-Identifier: MIT
#pragma once

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"
#include "words_source.h"

namespace wins {

/// After an entry from the prompt, where `add.details` is on: Enter finishes,
/// `d` asks for one thing more, any other line is added to the words. Each
/// answer is kept at once. Words of any other origin are asked nothing.
void offer_details(Origin origin, const Entry& entry, Invocation& invocation);

}  // namespace wins
