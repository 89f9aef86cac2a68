// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wins {

/// "0.1.0", from the build.
[[nodiscard]] std::string_view version();

}  // namespace wins
