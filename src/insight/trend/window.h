// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "wins/insight/verdict.h"

namespace wins::trend {

/// What the rows hold; none without rows. Requires: the order of days.
[[nodiscard]] std::optional<Window> window_of(const std::vector<Row>& rows,
                                              Scale scale);

/// The facts of both windows, from 3 rows in each on.
[[nodiscard]] std::optional<ThenNow> then_now(const Evidence& evidence,
                                              Orient orient, Scale scale);

}  // namespace wins::trend
