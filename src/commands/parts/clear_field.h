// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "wins/core/entry.h"

namespace wins {

/// The names that `--clear` takes. Public.
[[nodiscard]] std::span<const std::string_view> clearable_fields();

/// Empties the field of that name. Throws: UsageError when there is none.
void clear_field(const std::string& name, Entry& entry);

}  // namespace wins
