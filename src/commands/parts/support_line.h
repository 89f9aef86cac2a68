// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

// One line on stderr names `wins support` after words were saved, as
// `support.hint` says: where they speak of self-harm, always, or never. It is
// for people alone, is left out with --quiet, and nothing is stored about it.

/// After these words were saved.
void offer_support(const std::vector<std::string>& saved,
                   Invocation& invocation);

/// After an edit, where it brought words that were not there before.
void offer_support_for_new_words(const Entry& before, const Entry& after,
                                 Invocation& invocation);

/// After more was added to an entry that this run had saved already: what
/// was said then is not said again.
void offer_support_for_more(const Entry& before, const Entry& after,
                            Invocation& invocation);

}  // namespace wins
