// SPDX-License-Identifier: MIT
// The median difference.
#include "wins/insight/trend/hodges_lehmann.h"

#include <cmath>

#include "trend/pair_differences.h"

namespace wins::trend {
namespace {

/// Requires: there is a difference.
double median_of(const PairDifferences& all) {
  const double below = all.at((all.size() - 1) / 2);
  const double above = all.at(all.size() / 2);
  return below + (above - below) / 2;
}

}  // namespace

std::optional<Shift> hodges_lehmann(std::span<const double> then,
                                    std::span<const double> now, double z,
                                    double vif) {
  const PairDifferences all(then, now);
  if (all.size() == 0) {
    return std::nullopt;
  }
  Shift shift{.estimate = median_of(all)};
  const auto pairs = static_cast<double>(all.size());
  const auto count = static_cast<double>(then.size() + now.size());
  const double rank =
      std::floor(pairs / 2 - z * std::sqrt(vif * pairs * (count + 1) / 12));
  if (rank >= 1) {
    const auto from_end = static_cast<std::size_t>(rank);
    shift.interval = Interval{.low = all.at(from_end - 1),
                              .high = all.at(all.size() - from_end)};
  }
  return shift;
}

}  // namespace wins::trend
