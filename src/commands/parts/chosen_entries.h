// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"
#include "wins/core/filter.h"

namespace wins {

/// The filter for quoting unasked, newest first: what was chosen by kind and
/// tag, without what the store alone can leave out (private entries, tags and
/// dates that are set aside). QuoteRule has the last word.
[[nodiscard]] Filter filter_unasked(const Filter& chosen,
                                    Invocation& invocation);

/// Visits the entries that match, in order, until `visit` stops. A few are
/// looked up first: most searches end there, and looking up many costs
/// milliseconds.
void visit_from_the_first(const Filter& filter, Invocation& invocation,
                          const std::function<Visit(const Entry&)>& visit);

/// Whether the entry has the kinds and tags that were chosen.
[[nodiscard]] bool matches_choice(const Entry& entry, const Filter& chosen);

/// The entry that a line of the file of what was shown names; nothing when
/// it is gone, or names no entry.
[[nodiscard]] std::optional<Entry> shown_entry(std::string_view id,
                                               Invocation& invocation);

}  // namespace wins
