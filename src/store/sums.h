// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "connection.h"
#include "wins/core/entry.h"

namespace wins {

// How many entries each month has of each kind, and of each value of a
// measure. Kept with every change, so that counting a lifetime reads a few
// hundred rows; a row goes when it reaches zero.

/// The number that a month is stored as: year * 12 + month - 1.
[[nodiscard]] std::int64_t month_number(std::chrono::year_month month);
[[nodiscard]] std::chrono::year_month month_of_number(std::int64_t number);

/// Sums in the making, to be added to those of the journal.
class SumTally {
 public:
  void count(const Entry& entry);
  /// Adds them, and begins anew.
  void add_to(Connection& journal);
  [[nodiscard]] std::size_t size() const {
    return kinds_.size() + values_.size();
  }

 private:
  /// By month and kind.
  std::map<std::pair<std::int64_t, std::string>, std::int64_t> kinds_{};
  /// By month, measure, value, and whether it is that or more.
  std::map<std::array<std::int64_t, 4>, std::int64_t> values_{};
};

void count_in(Connection& journal, const Entry& entry);
void count_out(Connection& journal, const Entry& entry);

}  // namespace wins
