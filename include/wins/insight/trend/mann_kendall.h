// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "wins/insight/trend/comparison.h"

namespace wins::trend {

/// Mann and Kendall's test of a path. Of fewer than two values all is 0.
struct MannKendall {
  double s = 0;      ///< pairs in which the later is gentler, less harder
  double var_s = 0;  ///< of S when all orders are equally likely
  double z = 0;      ///< with continuity correction; 0 when all are tied
  double tau = 0;    ///< S over the number of pairs, -1 to 1
};

/// The variance is that of Daniels (1944) and Kendall (1970), for any
/// comparisons; without "or more" it is [n(n-1)(2n+5) - sum t(t-1)(2t+5)]/18.
/// Requires: `path` in the order of time. O(n log n).
[[nodiscard]] MannKendall mann_kendall(std::span<const Value> path,
                                       Orient orient);

}  // namespace wins::trend
