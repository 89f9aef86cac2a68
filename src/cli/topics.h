// SPDX-License-Identifier: MIT
#pragma once

#include "wins/cli/docs.h"

namespace wins {

// One topic a file.
[[nodiscard]] Topic privacy_topic();
[[nodiscard]] Topic dates_topic();
[[nodiscard]] Topic config_topic();

}  // namespace wins
