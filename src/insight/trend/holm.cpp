// SPDX-License-Identifier: MIT
// Holm's step-down procedure.
#include "wins/insight/trend/holm.h"

#include <algorithm>
#include <numeric>

namespace wins::trend {

std::vector<Stated> holm(std::span<const double> p, double alpha) {
  std::vector<std::size_t> ascending(p.size());
  std::iota(ascending.begin(), ascending.end(), std::size_t{0});
  std::ranges::stable_sort(ascending, {},
                           [p](std::size_t place) { return p[place]; });
  std::vector<Stated> stated(p.size());
  bool so_far = true;
  for (std::size_t j = 0; j < ascending.size(); ++j) {
    const std::size_t place = ascending[j];
    const double threshold = alpha / static_cast<double>(p.size() - j);
    so_far = so_far && p[place] <= threshold;
    stated[place] = {.threshold = threshold, .rejected = so_far};
  }
  return stated;
}

}  // namespace wins::trend
