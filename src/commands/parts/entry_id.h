// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// Reads "41" or "last". Throws: UsageError when it is neither, UserError
/// when there is no last entry.
[[nodiscard]] EntryId read_id(const std::string& typed, Invocation& invocation);

/// Reads all of them, each once, in order.
/// Throws: UsageError also when there are none; `command` stands in its hint.
[[nodiscard]] std::vector<EntryId> read_ids(
    const std::vector<std::string>& typed, const std::string& command,
    Invocation& invocation);

/// The entry of that id. Throws: UserError that says whether it was removed.
[[nodiscard]] Entry entry_of(EntryId id, Invocation& invocation);

/// Throws what entry_of throws, for ids that `erase` cannot know either.
[[noreturn]] void refuse_unknown(EntryId id, Presence presence);

/// "3", "3 and 5", "3, 4 and 5".
[[nodiscard]] std::string spoken(const std::vector<EntryId>& ids);

}  // namespace wins
