// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"
#include "wins/core/filter.h"
#include "wins/core/message.h"
#include "wins/text/when.h"

namespace wins {

/// What the date words of this run are read against. The latest session is
/// looked up for words that speak of one.
[[nodiscard]] Calendar calendar_for(std::string_view words,
                                    Invocation& invocation);

/// The day that now counts for.
[[nodiscard]] Day today(Invocation& invocation);

/// Reads `--when`; on a terminal a date that cannot be read is asked for
/// again with `question`, so that words already typed are not lost over it.
/// Nothing when the person leaves it. A session cannot be coarser than
/// `coarsest`. Throws: UsageError off a terminal.
[[nodiscard]] std::optional<Moment> read_moment(
    std::string words, const Message& question, Invocation& invocation,
    Precision coarsest = Precision::year);

}  // namespace wins
