// SPDX-License-Identifier: MIT
#include "bulk.h"

#include "entry_rows.h"
#include "kind_words.h"
#include "session_links.h"
#include "word_index.h"

namespace wins {
namespace {

/// So many rows are gathered at most.
constexpr std::size_t kMostGathered = 20'000;

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

Entry Bulk::put(const Entry& entry) {
  const std::vector<StoredTag> tags = stored(entry.tags);
  Entry kept = entry;
  kept.session = session_days_.contains(entry.when.day)
                     ? session_before(journal_, entry.when)
                     : std::nullopt;
  put_entry_row(journal_, kept, tags);
  index_words(journal_, kept);
  sums_.count(kept);
  for (std::string& word : teaching_words_of(journal_, kept)) {
    ++words_[{std::move(word), *kept.kind}];
  }
  if (sums_.size() + words_.size() > kMostGathered) {
    flush();
  }
  return kept;
}

void Bulk::flush() {
  sums_.add_to(journal_);
  for (const auto& [key, entries] : words_) {
    add_word_count(journal_, key.first, key.second, entries);
  }
  words_.clear();
}

}  // namespace wins
