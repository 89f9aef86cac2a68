// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "connection.h"
#include "filter_sql.h"
#include "wins/core/filter.h"

namespace wins {

/// Goes through the ids that match a filter, in its order, a stretch at a
/// time. Between two stretches nothing is locked: a list that waits in a
/// pager keeps no one from writing.
class EntryWalk {
 public:
  explicit EntryWalk(const Filter& filter);

  /// The next ids; none at the end.
  [[nodiscard]] std::vector<EntryId> next(Connection& journal);

 private:
  [[nodiscard]] std::string sql() const;

  FilterSql filter_;
  Order order_;
  std::int64_t left_;
  std::int64_t last_at_;
  EntryId last_id_;
  bool ended_ = false;
};

}  // namespace wins
