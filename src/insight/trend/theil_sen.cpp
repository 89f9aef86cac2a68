// SPDX-License-Identifier: MIT
// The median slope.
#include "wins/insight/trend/theil_sen.h"

#include <cassert>
#include <vector>

#include "wins/insight/trend/quantile.h"

namespace wins::trend {

std::optional<double> theil_sen(std::span<const double> times,
                                std::span<const double> values) {
  assert(times.size() == values.size());
  std::vector<double> slopes;
  for (std::size_t j = 1; j < times.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const double apart = times[j] - times[i];
      if (apart < 0 || apart > 0) {
        slopes.push_back((values[j] - values[i]) / apart);
      }
    }
  }
  return quantile7(slopes, 0.5);
}

}  // namespace wins::trend
