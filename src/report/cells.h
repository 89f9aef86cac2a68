// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wins/report/report.h"

namespace wins {

/// The value as people read it, not yet made safe.
[[nodiscard]] std::string cell_in_words(const Cell& cell, const Style& style);

}  // namespace wins
