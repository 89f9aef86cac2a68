// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "wins/insight/trend/comparison.h"
#include "wins/insight/trend/interval.h"

namespace wins::trend {

/// Nonoverlap of all pairs (Parker and Vannest 2009): of all pairs of one
/// value of `then` and one of `now`, the share in which the later one is
/// gentler; ties and unknown comparisons count half. 0 to 1; none when a side
/// is empty. O(m n).
[[nodiscard]] std::optional<double> nap(std::span<const Value> then,
                                        std::span<const Value> now,
                                        Orient orient);

/// Newcombe's (2006) method 5 for an NAP of `m` times `n` pairs, as
/// SingleCaseES::NAP, with the variance inflated `vif` times; z is that of the
/// normal distribution (1.645 for 90 %). The ends are 0 and 1 where the NAP
/// is. With `vif` 0, all values being equal, it is the NAP itself.
[[nodiscard]] Interval nap_ci(double nap, std::size_t m, std::size_t n,
                              double z, double vif);

}  // namespace wins::trend
