// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wins {

/// True when the text has fewer than a thousand dots outside strings and
/// comments. Each dot of a key is a table in a table, and toml++ walks those
/// by recursion: 64 KiB of `a.a.a...` would overflow the stack.
[[nodiscard]] bool has_few_dots(std::string_view toml);

}  // namespace wins
