// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"
#include "wins/core/message.h"

namespace wins {

/// Whether the person wants what cannot be taken back: `yes` was given, or
/// the question was answered with y.
/// Throws: UsageError where nobody can be asked and `yes` is absent.
[[nodiscard]] bool confirmed_for_good(const Message& question,
                                      const std::vector<EntryId>& ids,
                                      const std::string& command, bool yes,
                                      Invocation& invocation);

}  // namespace wins
