// SPDX-License-Identifier: MIT
// Counts the earlier values below and above a later one.
#include "trend/earlier_values.h"

#include <algorithm>

namespace wins::trend {
namespace {

std::size_t lowest_bit(std::size_t place) {
  return place & (~place + 1);
}

std::vector<double> values_there_are(std::span<const Value> path) {
  std::vector<double> values;
  values.reserve(path.size());
  for (const Value& value : path) {
    values.push_back(value.value);
  }
  std::ranges::sort(values);
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

}  // namespace

void CountsBefore::count_in(std::size_t place) {
  for (++place; place < sums_.size(); place += lowest_bit(place)) {
    ++sums_[place];
  }
}

std::ptrdiff_t CountsBefore::before(std::size_t end) const {
  std::ptrdiff_t sum = 0;
  for (; end > 0; end -= lowest_bit(end)) {
    sum += sums_[end];
  }
  return sum;
}

EarlierValues::EarlierValues(std::span<const Value> path)
    : ranked_(values_there_are(path)),
      exact_(ranked_.size()),
      or_more_(ranked_.size()) {}

std::ptrdiff_t EarlierValues::below(const Value& value) const {
  return exact_.before(rank(value) + (value.or_more ? 1 : 0));
}

std::ptrdiff_t EarlierValues::above(const Value& value) const {
  if (value.or_more) {
    return 0;
  }
  const std::size_t all = ranked_.size();
  const std::size_t place = rank(value);
  return exact_.before(all) - exact_.before(place + 1) + or_more_.before(all) -
         or_more_.before(place);
}

void EarlierValues::count_in(const Value& value) {
  (value.or_more ? or_more_ : exact_).count_in(rank(value));
}

std::size_t EarlierValues::rank(const Value& value) const {
  return static_cast<std::size_t>(
      std::ranges::lower_bound(ranked_, value.value) - ranked_.begin());
}

}  // namespace wins::trend
