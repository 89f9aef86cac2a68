// SPDX-License-Identifier: MIT
#pragma once

#include "wins/cli/command.h"

namespace wins {

/// Every command, in the order of the manual.
[[nodiscard]] Commands all_commands();

}  // namespace wins
