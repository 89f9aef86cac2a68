// SPDX-License-Identifier: MIT
#include "entry_walk.h"

#include <fmt/core.h>

#include <algorithm>
#include <limits>
#include <optional>

#include "entry_rows.h"
#include "read_transaction.h"

namespace wins {
namespace {

/// Ids that are looked up at a time: few at first, because each may cost a page
/// and mostly the first few are all that is wanted.
constexpr std::int64_t kFirstStretch = 60;
constexpr std::int64_t kLongestStretch = 1000;
constexpr std::int64_t kFirstStretchOfSet = 10'000;
constexpr std::int64_t kLaterStretchOfSet = 200'000;
/// Entries, and bytes of words, that are read at a time.
constexpr std::size_t kBatch = 100;
constexpr std::size_t kBatchBytes = std::size_t{256} * 1024;
constexpr std::int64_t kEverything = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kNothing = std::numeric_limits<std::int64_t>::min();

std::size_t bytes_of_words(const Entry& entry) {
  return entry.text.size() + entry.used_to.value_or("").size() +
         entry.kinder.value_or("").size();
}

}  // namespace

EntryWalk::EntryWalk(const Filter& filter)
    : filter_(filter),
      order_(filter.order),
      left_(filter.limit.value_or(kEverything)),
      stretch_(kFirstStretch),
      last_at_(order_ == Order::newest_first ? kEverything : kNothing),
      last_id_(last_at_) {}

std::vector<Entry> EntryWalk::next(Connection& journal) {
  std::vector<Entry> entries;
  std::size_t bytes = 0;
  while (entries.empty()) {
    if (read_ == ids_.size()) {
      find_ids(journal);
    }
    if (read_ == ids_.size()) {
      return entries;
    }
    const ReadTransaction together(journal);
    std::size_t at = read_;
    for (; at < ids_.size() && entries.size() < kBatch && bytes < kBatchBytes;
         ++at) {
      std::optional<Entry> entry = read_entry(journal, ids_[at]);
      if (entry.has_value()) {
        bytes += bytes_of_words(*entry);
        entries.push_back(std::move(*entry));
      }
    }
    read_ = at;
  }
  return entries;
}

void EntryWalk::find_ids(Connection& journal) {
  if (ended_ || left_ <= 0) {
    return;
  }
  // What comes out of a set is sorted: cheap for a few, and the first few
  // are mostly all that is asked for. The rest is found along the index by
  // time, in long stretches, because every look at the set costs anew.
  const bool sorted = filter_.starts_from_a_set() && !began_;
  const std::int64_t stretch = sorted ? kFirstStretchOfSet
                               : filter_.starts_from_a_set()
                                   ? kLaterStretchOfSet
                                   : stretch_;
  stretch_ = std::min(2 * stretch_, kLongestStretch);
  const std::int64_t wanted = std::min(left_, stretch);
  SQLite::Statement statement(journal.database(),
                              sql(sorted ? FewByTime{} : way_in(journal)));
  int place = filter_.bind(statement);
  statement.bind(++place, last_at_);
  statement.bind(++place, last_id_);
  statement.bind(++place, wanted);
  std::vector<EntryId> ids;
  std::int64_t at = last_at_;
  while (statement.executeStep()) {
    ids.push_back(statement.getColumn(0).getInt64());
    at = statement.getColumn(1).getInt64();
  }
  last_at_ = at;
  last_id_ = ids.empty() ? last_id_ : ids.back();
  const auto found = static_cast<std::int64_t>(ids.size());
  began_ = true;
  ended_ = found < wanted;
  left_ -= found;
  ids_ = std::move(ids);
  read_ = 0;
}

FewByTime EntryWalk::way_in(const Connection& journal) const {
  constexpr int kFirstWithIndexes = 2;
  const FewByTime& few = filter_.few_by_time();
  return few.index.empty() || journal.version() < kFirstWithIndexes
             ? FewByTime{.index = "entries_by_time"}
             : few;
}

std::string EntryWalk::sql(const FewByTime& way) const {
  const bool newest_first = order_ == Order::newest_first;
  const std::string_view direction = newest_first ? "DESC" : "ASC";
  std::string further =
      newest_first ? "(at, id) < (?, ?)" : "(at, id) > (?, ?)";
  if (!way.condition.empty()) {
    further += fmt::format("\n  AND {}", way.condition);
  }
  return fmt::format(
      "SELECT id, at\n"
      "FROM entries{}{}\n"
      "{}"
      "ORDER BY at {}, id {}\n"
      "LIMIT ?",
      way.index.empty() ? "" : " INDEXED BY ", way.index,
      filter_.where_and(further), direction, direction);
}

}  // namespace wins
