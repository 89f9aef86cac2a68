// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/filter.h"

namespace wins {

/// Entries with kinder words of the person, or whose kind they set to gentle,
/// out of those that match and may be quoted unasked: at most `wanted`. What
/// was never quoted by this comes first, the newest first; then what was
/// longest ago. They count as quoted from here on.
[[nodiscard]] std::vector<Entry> kinder_words(std::size_t wanted,
                                              const Filter& chosen,
                                              Invocation& invocation);

}  // namespace wins
