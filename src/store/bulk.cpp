// SPDX-License-Identifier: MIT
#include "bulk.h"

#include "entry_rows.h"
#include "word_index.h"

namespace wins {
namespace {

/// So many rows are gathered at most.
constexpr std::size_t kMostGathered = 20'000;
/// Of words more, because they come again; they are some five megabytes.
constexpr std::size_t kMostWords = 60'000;

std::set<Day> days_with_sessions(Connection& journal) {
  std::set<Day> days;
  Query query = journal.query("SELECT DISTINCT day FROM sessions");
  while (query.step()) {
    days.insert(Day(std::chrono::days(query.integer())));
  }
  return days;
}

}  // namespace

Bulk::Bulk(Connection& journal)
    : journal_(journal), session_days_(days_with_sessions(journal)) {}

std::vector<StoredTag> Bulk::stored(const std::vector<Tag>& tags) {
  std::vector<StoredTag> rows;
  for (const Tag& tag : tags) {
    auto found = tags_.find(tag.folded);
    if (found == tags_.end()) {
      if (tags_.size() >= kMostGathered) {
        tags_.clear();
      }
      found =
          tags_.emplace(tag.folded, tag_rows(journal_, {tag}).front()).first;
    }
    rows.push_back(found->second);
  }
  return each_once(std::move(rows));
}

std::optional<SessionId> Bulk::session_before(const Moment& when) {
  if (!session_days_.contains(when.day)) {
    return std::nullopt;
  }
  if (!day_.has_value() || day_->first != when.day) {
    day_.emplace(when.day, DaySessions(journal_, when.day));
  }
  return day_->second.before(when);
}

Entry Bulk::put(Entry entry) {
  const std::vector<StoredTag> tags = stored(entry.tags);
  entry.session = session_before(entry.when);
  put_entry_row(journal_, entry, tags);
  index_words(journal_, entry);
  sums_.count(entry);
  words_.count(teaching_words_of(journal_, entry), entry);
  if (sums_.size() > kMostGathered || words_.size() > kMostWords) {
    flush();
  }
  return entry;
}

void Bulk::flush() {
  sums_.add_to(journal_);
  words_.add_to(journal_);
}

}  // namespace wins
