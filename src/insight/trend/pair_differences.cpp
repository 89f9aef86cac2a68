// SPDX-License-Identifier: MIT
// Differences of two samples, by rank.
#include "trend/pair_differences.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstdint>
#include <limits>
#include <numeric>

namespace wins::trend {
namespace {

/// Doubles as integers in the same order, so that halving what lies between
/// two of them ends after 64 steps, whatever their size.
std::int64_t place_of(double value) {
  const auto bits = std::bit_cast<std::int64_t>(value);
  return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}

double value_at(std::int64_t place) {
  return std::bit_cast<double>(
      place < 0 ? std::numeric_limits<std::int64_t>::min() - place : place);
}

}  // namespace

PairDifferences::PairDifferences(std::span<const double> then,
                                 std::span<const double> now)
    : then_(then.begin(), then.end()), now_(now.begin(), now.end()) {
  std::ranges::sort(then_);
  std::ranges::sort(now_);
}

std::size_t PairDifferences::size() const {
  return then_.size() * now_.size();
}

PairDifferences::UpTo PairDifferences::up_to(double bound) const {
  UpTo found{.largest = -std::numeric_limits<double>::infinity()};
  std::size_t columns = 0;
  for (const double earlier : then_) {
    while (columns < now_.size() && now_[columns] - earlier <= bound) {
      ++columns;
    }
    found.count += columns;
    if (columns > 0) {
      found.largest = std::max(found.largest, now_[columns - 1] - earlier);
    }
  }
  return found;
}

double PairDifferences::at(std::size_t rank) const {
  assert(rank < size());
  std::int64_t low = place_of(now_.front() - then_.back());
  std::int64_t high = place_of(now_.back() - then_.front());
  while (low < high) {
    const std::int64_t middle = std::midpoint(low, high);
    if (up_to(value_at(middle)).count > rank) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return up_to(value_at(low)).largest;
}

}  // namespace wins::trend
