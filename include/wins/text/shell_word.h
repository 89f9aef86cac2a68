// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wins {

/// The text as one word of a shell, so that a line with it in works when it
/// is pasted: as it is where nothing in it means anything to a shell, in
/// single quotes else, with $'...' where it holds control characters.
[[nodiscard]] std::string shell_word(std::string_view text);

}  // namespace wins
