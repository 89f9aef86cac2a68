// SPDX-License-Identifier: MIT
// Then against now, by the sum of scores.
#include "wins/insight/trend/mann_whitney.h"

#include <cmath>
#include <numeric>

namespace wins::trend {

MannWhitney mann_whitney(std::span<const Value> then,
                         std::span<const Value> now, Orient orient) {
  std::vector<Value> all(then.begin(), then.end());
  all.insert(all.end(), now.begin(), now.end());
  const std::vector<double> scores = gehan_scores(all, orient);
  const double squares =
      std::inner_product(scores.begin(), scores.end(), scores.begin(), 0.0);
  if (squares <= 0) {
    return {};
  }
  const auto first_now = scores.begin() + std::ssize(then);
  const double sum = std::accumulate(first_now, scores.end(), 0.0);
  const auto m = static_cast<double>(then.size());
  const auto n = static_cast<double>(now.size());
  const double count = m + n;
  const double variance = m * n * squares / (count * (count - 1));
  return {.z = variance > 0 ? sum / std::sqrt(variance) : 0,
          .untied = 3 * squares / (count * count * count - count)};
}

}  // namespace wins::trend
