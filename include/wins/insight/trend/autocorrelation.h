// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace wins::trend {

/// sum (u_i - mean)(u_i+1 - mean) / sum (u_i - mean)^2; -1 to 1, 0 for a
/// constant series and for fewer than two values.
[[nodiscard]] double lag1_autocorrelation(std::span<const double> series);

/// The autocorrelation from one value to the next, corrected for the bias of
/// short series (Kendall 1954: (1 + 3r)/n) and shrunk towards 0.3 as if by
/// five more values; 0 to 0.8. A trend is not taken out first.
[[nodiscard]] double rho_hat(std::span<const double> series);

/// How many times larger the variance of a mean is under an autocorrelation
/// of `rho` that fades geometrically: (1 + rho) / (1 - rho).
/// Requires: -1 < rho < 1.
[[nodiscard]] double vif(double rho);

}  // namespace wins::trend
