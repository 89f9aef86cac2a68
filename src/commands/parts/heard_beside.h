// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <optional>

#include "heard_sentences.h"
#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// A sentence that was heard before, and the entry that it is of a thread
/// with.
struct HeardBeside {
  Heard heard{};
  EntryId entry = 0;
  Day day{};  ///< of the entry
};

/// The sentence of an earlier session that is nearest to one of the entries:
/// half of what it says stands in the entry as well, in two words or more
/// that are rarer together than chance brings; or a tag of the entry stands
/// in it. Neither may be one that a lift would leave out. What it costs grows
/// with the number of entries here, not with the journal.
[[nodiscard]] std::optional<HeardBeside> heard_beside(
    const std::deque<Entry>& entries, Invocation& invocation);

}  // namespace wins
