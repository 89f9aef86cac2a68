// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "wins/insight/trend/comparison.h"

namespace wins::trend {

/// The test of Mann and Whitney; with "or more" it is Gehan's (1965).
struct MannWhitney {
  /// The sum of the scores of "now" over its standard deviation when all
  /// orders are equally likely (permutation variance, which corrects for
  /// ties; no continuity correction). Above 0 when now is gentler; 0 when
  /// all are tied.
  double z = 0;
  /// The variance of the scores, as a share of what it is without ties or
  /// "or more": 3 sum s^2 / (N^3 - N), 0 to 1.
  double untied = 0;
};

[[nodiscard]] MannWhitney mann_whitney(std::span<const Value> then,
                                       std::span<const Value> now,
                                       Orient orient);

}  // namespace wins::trend
