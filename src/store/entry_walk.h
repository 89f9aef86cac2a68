// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "connection.h"
#include "filter_sql.h"
#include "id_set.h"
#include "wins/core/filter.h"

namespace wins {

/// Goes through the entries that match a filter, in its order, a few at a
/// time. Between two calls nothing is locked: a list that waits in a pager
/// keeps no one from writing. An entry that goes away meanwhile is left out.
class EntryWalk {
 public:
  explicit EntryWalk(const Filter& filter);

  /// The next entries; none at the end. What is in memory at a time does not
  /// depend on the size of the journal. May be asked again when it throws.
  [[nodiscard]] std::vector<Entry> next(Connection& journal);

 private:
  void find_ids(Connection& journal);
  /// The ids that words and tags leave, found once.
  void find_chosen(Connection& journal);
  /// The index along which the entries are found.
  [[nodiscard]] FewByTime way_in(const Connection& journal) const;
  [[nodiscard]] std::string sql(const FewByTime& way) const;

  FilterSql filter_;
  /// Where `filter_` is only what has to hold beside.
  std::optional<IdSet> chosen_{};
  Order order_;
  std::int64_t left_;
  std::int64_t stretch_;
  std::int64_t last_at_;
  EntryId last_id_;
  bool ended_ = false;
  std::vector<EntryId> ids_{};
  std::size_t read_ = 0;
};

}  // namespace wins
