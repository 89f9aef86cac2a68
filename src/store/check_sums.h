// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "connection.h"
#include "wins/core/entry.h"

namespace wins {

/// The sums by month, made again from the entries themselves.
class SumsTally {
 public:
  void count(const Entry& entry);

  /// True when the tables of the journal hold the same.
  [[nodiscard]] bool is_stored_in(Connection& journal) const;

 private:
  using Kinds = std::map<std::pair<std::int64_t, std::string>, std::int64_t>;
  /// Month, measure, value, or_more.
  using ValueKey =
      std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t>;
  using Values = std::map<ValueKey, std::int64_t>;

  [[nodiscard]] static Kinds stored_kinds(Connection& journal);
  [[nodiscard]] static Values stored_values(Connection& journal);

  Kinds kinds_{};
  Values values_{};
};

}  // namespace wins
