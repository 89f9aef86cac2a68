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
/// So many are sorted sooner than they are found along an index.
constexpr std::size_t kSorted = 10'000;
/// Entries, and bytes of words, that are read at a time.
constexpr std::size_t kBatch = 100;
constexpr std::size_t kBatchBytes = std::size_t{256} * 1024;
constexpr std::int64_t kEverything = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kNoLimit = -1;
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

void EntryWalk::find_chosen(Connection& journal) {
  const ReadTransaction together(journal);
  for (const FilterSql::Ids& ids : filter_.sets()) {
    SQLite::Statement statement(journal.database(), std::string(ids.sql));
    statement.bind(1, ids.value);
    IdSet found;
    while (statement.executeStep()) {
      const EntryId id = statement.getColumn(0).getInt64();
      if (!chosen_.has_value() || chosen_->has(id)) {
        found.add(id);
      }
    }
    chosen_ = std::move(found);
  }
}

void EntryWalk::find_ids(Connection& journal) {
  if (ended_ || left_ <= 0) {
    return;
  }
  if (!filter_.sets().empty()) {
    find_chosen(journal);
    if (chosen_->size() <= kSorted) {
      chosen_.reset();
    } else {
      filter_ = filter_.beside_the_sets();
    }
  }
  // SQLite sorts what words and tags leave, if that is little, and gives all
  // of it. What is found along an index comes a stretch at a time.
  const bool sorted = !filter_.sets().empty();
  const std::int64_t wanted = sorted ? left_ : std::min(left_, stretch_);
  stretch_ = std::min(2 * stretch_, kLongestStretch);
  SQLite::Statement statement(journal.database(),
                              sql(sorted ? FewByTime{} : way_in(journal)));
  int place = filter_.bind(statement);
  statement.bind(++place, last_at_);
  statement.bind(++place, last_id_);
  statement.bind(++place, chosen_.has_value() ? kNoLimit : wanted);
  std::vector<EntryId> ids;
  std::int64_t at = last_at_;
  while (static_cast<std::int64_t>(ids.size()) < wanted &&
         statement.executeStep()) {
    const EntryId id = statement.getColumn(0).getInt64();
    if (!chosen_.has_value() || chosen_->has(id)) {
      ids.push_back(id);
      at = statement.getColumn(1).getInt64();
    }
  }
  last_at_ = at;
  last_id_ = ids.empty() ? last_id_ : ids.back();
  const auto found = static_cast<std::int64_t>(ids.size());
  ended_ = sorted || found < wanted;
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
