// SPDX-License-Identifier: MIT
// Which of several words was probably meant.
#include "wins/text/near.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "wins/text/utf8.h"

namespace wins {
namespace {

constexpr std::size_t kMostEdits = 2;

std::u32string code_points(std::string_view text) {
  std::u32string points;
  points.reserve(text.size());
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    points += point.value;
    text.remove_prefix(point.length);
  }
  return points;
}

std::size_t distance(const std::u32string& left, const std::u32string& right) {
  // Rows of the table of distances between beginnings: this one and the two
  // above it, which is as far as a swap reaches back.
  std::vector<std::size_t> row(right.size() + 1);
  std::vector<std::size_t> above(right.size() + 1);
  std::vector<std::size_t> two_above(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) {
    row[j] = j;
  }
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::swap(two_above, above);
    std::swap(above, row);
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t change = left[i - 1] == right[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
      if (i > 1 && j > 1 && left[i - 1] == right[j - 2] &&
          left[i - 2] == right[j - 1]) {
        row[j] = std::min(row[j], two_above[j - 2] + 1);
      }
    }
  }
  return row.back();
}

}  // namespace

std::size_t edit_distance(std::string_view left, std::string_view right) {
  return distance(code_points(left), code_points(right));
}

std::optional<std::string_view> nearest(
    std::string_view word, std::span<const std::string_view> candidates) {
  const std::u32string typed = code_points(fold_case(word));
  std::optional<std::string_view> best;
  // Nearer than this, and nearer than half the word's length.
  std::size_t limit = std::min(kMostEdits + 1, (typed.size() + 1) / 2);
  for (const std::string_view candidate : candidates) {
    const std::u32string meant = code_points(fold_case(candidate));
    // A word of 64 KiB needs no table to be far from every candidate.
    const auto [shorter, longer] = std::minmax({typed.size(), meant.size()});
    if (longer - shorter >= limit) {
      continue;
    }
    if (const std::size_t edits = distance(typed, meant); edits < limit) {
      best = candidate;
      limit = edits;
    }
  }
  return best;
}

}  // namespace wins
