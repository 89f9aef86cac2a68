// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "wins/insight/trend/comparison.h"

namespace wins::trend {

/// The quantile that R calls type 7 (Hyndman and Fan 1996): linear between
/// the values around rank 1 + (n - 1) p. None of nothing.
/// Requires: 0 <= p <= 1.
[[nodiscard]] std::optional<double> quantile7(std::span<const double> values,
                                              double p);

/// The same of values of which some are "or more": it is "or more" itself, a
/// lower bound, when one at or below it is.
[[nodiscard]] std::optional<Value> quantile7(std::span<const Value> values,
                                             double p);

}  // namespace wins::trend
