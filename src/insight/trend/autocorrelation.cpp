// SPDX-License-Identifier: MIT
// How much each entry is like the one before it, and what that costs.
#include "wins/insight/trend/autocorrelation.h"

#include <algorithm>
#include <numeric>

namespace wins::trend {
namespace {

// What is expected before anything is known, and how many values it weighs.
constexpr double kUsualRho = 0.3;
constexpr double kUsualWeight = 5;
constexpr double kLargestRho = 0.8;

}  // namespace

double lag1_autocorrelation(std::span<const double> series) {
  if (series.size() < 2) {
    return 0;
  }
  const double mean = std::accumulate(series.begin(), series.end(), 0.0) /
                      static_cast<double>(series.size());
  double products = 0;
  double squares = 0;
  for (std::size_t i = 0; i < series.size(); ++i) {
    const double here = series[i] - mean;
    squares += here * here;
    products += i + 1 < series.size() ? here * (series[i + 1] - mean) : 0;
  }
  return squares > 0 ? products / squares : 0;
}

double rho_hat(std::span<const double> series) {
  const auto n = static_cast<double>(series.size());
  const double lag1 = lag1_autocorrelation(series);
  const double n_times_unbiased = n * lag1 + 1 + 3 * std::max(lag1, 0.0);
  return std::clamp(
      (n_times_unbiased + kUsualWeight * kUsualRho) / (n + kUsualWeight), 0.0,
      kLargestRho);
}

double vif(double rho) {
  return (1 + rho) / (1 - rho);
}

}  // namespace wins::trend
