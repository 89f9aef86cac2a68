// SPDX-License-Identifier: MIT
#include "entry_walk.h"

#include <fmt/core.h>

#include <algorithm>
#include <limits>

namespace wins {
namespace {

constexpr std::int64_t kStretch = 1000;
constexpr std::int64_t kEverything = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kNothing = std::numeric_limits<std::int64_t>::min();

}  // namespace

EntryWalk::EntryWalk(const Filter& filter)
    : filter_(filter),
      order_(filter.order),
      left_(filter.limit.value_or(kEverything)),
      last_at_(order_ == Order::newest_first ? kEverything : kNothing),
      last_id_(last_at_) {}

std::vector<EntryId> EntryWalk::next(Connection& journal) {
  std::vector<EntryId> ids;
  if (ended_ || left_ <= 0) {
    return ids;
  }
  // What comes out of a set is sorted as a whole; doing so for each stretch
  // would take the square of the time.
  const std::int64_t wanted =
      filter_.starts_from_a_set() ? left_ : std::min(left_, kStretch);
  SQLite::Statement statement(journal.database(), sql());
  int place = filter_.bind(statement);
  statement.bind(++place, last_at_);
  statement.bind(++place, last_id_);
  statement.bind(++place, wanted);
  std::int64_t at = last_at_;
  while (statement.executeStep()) {
    ids.push_back(statement.getColumn(0).getInt64());
    at = statement.getColumn(1).getInt64();
  }
  // Noted when all went well, so that a stretch can be asked for again.
  last_at_ = at;
  last_id_ = ids.empty() ? last_id_ : ids.back();
  const auto found = static_cast<std::int64_t>(ids.size());
  ended_ = found < wanted;
  left_ -= found;
  return ids;
}

std::string EntryWalk::sql() const {
  const bool newest_first = order_ == Order::newest_first;
  const std::string_view direction = newest_first ? "DESC" : "ASC";
  return fmt::format(
      "SELECT id, at\n"
      "FROM entries{}\n"
      "{}"
      "ORDER BY at {}, id {}\n"
      "LIMIT ?",
      filter_.starts_from_a_set() ? "" : " INDEXED BY entries_by_time",
      filter_.where_and(newest_first ? "(at, id) < (?, ?)"
                                     : "(at, id) > (?, ?)"),
      direction, direction);
}

}  // namespace wins
