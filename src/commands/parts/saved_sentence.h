// SPDX-License-Identifier: MIT
#pragma once

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// Answers a saved entry: one line, warm when a mark or the moment asks for
/// it; the entry itself for machines.
void confirm_saved(const Entry& kept, Invocation& invocation);

/// A report that holds one entry, for `--json` and `--plain`.
[[nodiscard]] Report report_of(const Entry& entry, const std::string& kind,
                               EntryLayout layout);

}  // namespace wins
