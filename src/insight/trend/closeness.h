// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "trend/scales.h"
#include "wins/insight/evidence.h"

namespace wins::trend {

/// Hodges and Lehmann's shift on the scale of the values; none for binary and
/// composite values, and where more than a quarter of a window is "or more".
[[nodiscard]] std::optional<Shift> shift_between(const Windows& windows,
                                                 Scale scale, double vif);

/// Newcombe's interval for binary values, as if autocorrelation had left n/V
/// of n. Not cut at the ends of 0 and 1.
[[nodiscard]] std::optional<Interval> share_difference(const Windows& windows,
                                                       Scale scale, double vif);

/// Whether then and now are as close as can be asked: neither p at most 0.05,
/// and an interval within the margin of the scale. Requires: all else of
/// `tested` is set.
[[nodiscard]] bool about_the_same(const Tested& tested, Scale scale);

}  // namespace wins::trend
