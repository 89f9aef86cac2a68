// SPDX-License-Identifier: MIT
// Nonoverlap of all pairs, and Newcombe's interval for it.
#include "wins/insight/trend/nap.h"

namespace wins::trend {
namespace {

// Each halves the bracket, so that it ends at neighbouring doubles.
constexpr int kHalvings = 200;

/// What is 0 at the ends of the interval: above it outside, at most 0 at the
/// NAP itself.
class Distance {
 public:
  Distance(double nap, std::size_t m, std::size_t n, double z, double vif)
      : nap_(nap),
        pairs_(static_cast<double>(m) * static_cast<double>(n)),
        half_(static_cast<double>(m + n) / 2 - 1),
        spread_(z * z * vif) {}

  [[nodiscard]] double operator()(double x) const {
    const double both = x * (1 - x);
    return pairs_ * (nap_ - x) * (nap_ - x) * (2 - x) * (1 + x) -
           spread_ * both * (2 + half_ + (1 + 2 * half_) * both);
  }

  /// Between `outer`, where it is positive, and the NAP.
  [[nodiscard]] double root(double outer) const {
    double inner = nap_;
    for (int halving = 0; halving < kHalvings; ++halving) {
      const double middle = outer + (inner - outer) / 2;
      ((*this)(middle) > 0 ? outer : inner) = middle;
    }
    return outer + (inner - outer) / 2;
  }

 private:
  double nap_;
  double pairs_;
  double half_;
  double spread_;
};

}  // namespace

std::optional<double> nap(std::span<const Value> then,
                          std::span<const Value> now, Orient orient) {
  if (then.empty() || now.empty()) {
    return std::nullopt;
  }
  const Among earlier(then);
  std::ptrdiff_t balance = 0;
  for (const Value& later : now) {
    balance += earlier.balance(later);
  }
  const double pairs =
      static_cast<double>(then.size()) * static_cast<double>(now.size());
  return 0.5 + static_cast<double>(sign_of(orient) * balance) / (2 * pairs);
}

Interval nap_ci(double nap, std::size_t m, std::size_t n, double z,
                double vif) {
  if (vif <= 0) {
    return {.low = nap, .high = nap};
  }
  const Distance distance(nap, m, n, z, vif);
  return {.low = nap <= 0 ? 0 : distance.root(0),
          .high = nap >= 1 ? 1 : distance.root(1)};
}

}  // namespace wins::trend
