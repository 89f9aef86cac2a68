// SPDX-License-Identifier: MIT
// A rank score of several measures.
#include "trend/composite.h"

#include <map>
#include <utility>

#include "trend/lookback.h"

namespace wins::trend {
namespace {

constexpr std::size_t kLeastRows = 6;
constexpr int kLeastMeasures = 2;

struct Sum {
  double scores = 0;
  int measures = 0;
};

using Sums = std::map<std::pair<Day, EntryId>, Sum>;

void add_scores(const std::vector<Row>& rows, Orient orient, Sums& sums) {
  const std::vector<double> scores = gehan_scores(values_of(rows), orient);
  const auto count = static_cast<double>(rows.size());
  for (std::size_t place = 0; place < rows.size(); ++place) {
    Sum& sum = sums[{rows[place].day, rows[place].entry}];
    sum.scores += scores[place] / count;
    ++sum.measures;
  }
}

}  // namespace

std::vector<Row> composite_rows(std::span<const Series> series, Week boundary) {
  Sums sums;
  for (const Series& one : series) {
    const std::vector<Row> rows = lookback(one.rows, boundary);
    if (rows.size() >= kLeastRows) {
      add_scores(rows, orient_of(one.measure), sums);
    }
  }
  std::vector<Row> composites;
  for (const auto& [when, sum] : sums) {
    if (sum.measures >= kLeastMeasures) {
      composites.push_back({.entry = when.second,
                            .day = when.first,
                            .value = sum.scores / sum.measures});
    }
  }
  return composites;
}

}  // namespace wins::trend
