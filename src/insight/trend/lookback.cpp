// SPDX-License-Identifier: MIT
// Which rows count at a boundary.
#include "trend/lookback.h"

#include <algorithm>
#include <iterator>

namespace wins::trend {
namespace {

constexpr std::size_t kMostRows = 2000;

}  // namespace

std::vector<Row> rows_within(std::span<const Row> rows, Week first, Week last) {
  std::vector<Row> within;
  std::ranges::copy_if(rows, std::back_inserter(within), [=](const Row& row) {
    const Week week = week_of(row.day);
    return first <= week && week <= last;
  });
  return within;
}

std::vector<Row> lookback(std::span<const Row> rows, Week boundary) {
  std::vector<Row> within =
      rows_within(rows, boundary - kLookback, boundary - 1);
  // A sort that keeps order asks for room even where all is in order.
  if (!std::ranges::is_sorted(within, {}, &Row::day)) {
    std::ranges::stable_sort(within, {}, &Row::day);
  }
  return within;
}

std::vector<Row> thinned(const std::vector<Row>& rows) {
  const std::size_t step = (rows.size() + kMostRows - 1) / kMostRows;
  std::vector<Row> kept;
  for (std::size_t place = 0; place < rows.size(); place += step) {
    kept.push_back(rows[place]);
  }
  return kept;
}

std::vector<Week> weeks_of(const std::vector<Row>& rows) {
  std::vector<Week> weeks;
  for (const Row& row : rows) {
    const Week week = week_of(row.day);
    if (weeks.empty() || weeks.back() != week) {
      weeks.push_back(week);
    }
  }
  return weeks;
}

}  // namespace wins::trend
