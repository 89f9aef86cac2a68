// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace wins::trend {

/// One-sided p values.
struct OneSided {
  double gentler = 1;
  double harder = 1;
};

/// A rank test. `z` above 0 speaks for gentler.
struct Test {
  double z = 0;
  double t = 0;   ///< z as Student t, over the root of the inflation
  double df = 1;  ///< degrees of freedom, at least 1
  OneSided p{};
};

/// The z of a test on the ranks of `count` values, as Student t with
/// t = z sqrt((N - 2) / max(N - 1 - z^2, 0.001)) / sqrt(V) on
/// max(N / V - 2, 1) degrees of freedom: autocorrelation leaves fewer
/// independent values. For Mann and Whitney's z it is the t test on ranks
/// (Conover and Iman 1981); for Mann and Kendall's a device. z = 0 gives 0.5
/// both ways. Requires: vif > 0.
[[nodiscard]] Test score_test(double z, std::size_t count, double vif);

}  // namespace wins::trend
