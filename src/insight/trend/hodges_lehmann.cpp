// SPDX-License-Identifier: MIT
// The median difference.
#include "wins/insight/trend/hodges_lehmann.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

#include "wins/insight/trend/quantile.h"

namespace wins::trend {
namespace {

std::vector<double> differences(std::span<const double> then,
                                std::span<const double> now) {
  std::vector<double> differences;
  differences.reserve(then.size() * now.size());
  for (const double earlier : then) {
    for (const double later : now) {
      differences.push_back(later - earlier);
    }
  }
  return differences;
}

}  // namespace

std::optional<Shift> hodges_lehmann(std::span<const double> then,
                                    std::span<const double> now, double z,
                                    double vif) {
  std::vector<double> all = differences(then, now);
  const auto median = quantile7(all, 0.5);
  if (!median.has_value()) {
    return std::nullopt;
  }
  Shift shift{.estimate = *median};
  const auto pairs = static_cast<double>(all.size());
  const auto count = static_cast<double>(then.size() + now.size());
  const double rank =
      std::floor(pairs / 2 - z * std::sqrt(vif * pairs * (count + 1) / 12));
  if (rank >= 1) {
    const auto from_end = static_cast<std::ptrdiff_t>(rank);
    const auto low = all.begin() + (from_end - 1);
    const auto high = all.end() - from_end;
    std::nth_element(all.begin(), low, all.end());
    std::nth_element(std::next(low), high, all.end());
    shift.interval = Interval{.low = *low, .high = *high};
  }
  return shift;
}

}  // namespace wins::trend
