// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>

#include "share_entries.h"
#include "wins/cli/invocation.h"

namespace wins {

/// Shows what would leave, and takes lines off the page or puts them on it by
/// their numbers, until the person is content. False when they left without a
/// page. Requires: somebody can answer.
[[nodiscard]] bool settle_items(
    const std::optional<std::filesystem::path>& file, Invocation& invocation,
    ShareItems& found);

}  // namespace wins
