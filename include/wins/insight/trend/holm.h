// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace wins::trend {

/// A test's place in Holm's procedure.
struct Stated {
  double threshold = 0;   ///< what its p is compared with
  bool rejected = false;  ///< its p and all smaller ones reach theirs
};

/// Holm's (1979) procedure: with p in ascending order (ties by place) the
/// j-th of m, from 0, is rejected while p <= alpha / (m - j). In the order of
/// `p`.
[[nodiscard]] std::vector<Stated> holm(std::span<const double> p, double alpha);

}  // namespace wins::trend
