// SPDX-License-Identifier: MIT
#include "hits.h"

#include <optional>
#include <string>
#include <utility>

#include "entry_rows.h"
#include "read_transaction.h"
#include "word_index.h"

namespace wins {
namespace {

std::vector<EntryId> with_tag(Connection& journal, const std::string& folded,
                              std::int64_t limit) {
  Query query = journal.query(
      "SELECT entry\n"
      "FROM entry_tags\n"
      "WHERE tag = (SELECT id FROM tags WHERE folded = ?)\n"
      "ORDER BY entry\n"
      "LIMIT ?");
  return query.put(folded).put(limit).integers();
}

std::vector<EntryId> with_words(Connection& journal, const std::string& search,
                                std::int64_t limit) {
  Query query = journal.query(
      "SELECT rowid\n"
      "FROM entry_words\n"
      "WHERE entry_words MATCH ?\n"
      "LIMIT ?");
  return query.put("text : " + search).put(limit).integers();
}

std::vector<EntryId> with_beginning(Connection& journal,
                                    const std::string& word,
                                    std::int64_t limit) {
  // Words that begin alike are merged over the whole journal before the
  // first one comes out; a common word spares that.
  std::vector<EntryId> ids =
      with_words(journal, whole_word_search(word), limit);
  if (static_cast<std::int64_t>(ids.size()) < limit) {
    ids = with_words(journal, word_search(word), limit);
  }
  return ids;
}

std::vector<EntryId> ids_with(Connection& journal, const Sought& sought,
                              std::int64_t limit) {
  switch (sought.how) {
    case Sought::How::tag:
      return with_tag(journal, sought.text, limit);
    case Sought::How::beginning:
      return with_beginning(journal, sought.text, limit);
    case Sought::How::word:
      break;
  }
  return with_words(journal, whole_word_search(sought.text), limit);
}

EntryId highest_id(Connection& journal) {
  Query query = journal.query("SELECT max(id) FROM entries");
  query.step();
  return query.maybe_integer().value_or(0);
}

std::int64_t judged(const std::vector<EntryId>& ids, std::int64_t limit,
                    EntryId highest) {
  const auto count = static_cast<std::int64_t>(ids.size());
  return count < limit || ids.back() < 1 ? count : count * highest / ids.back();
}

}  // namespace

std::vector<Hits> find_hits(Connection& journal, std::span<const Sought> sought,
                            std::int64_t limit) {
  const ReadTransaction together(journal);
  const EntryId highest = highest_id(journal);
  std::vector<Hits> all;
  for (const Sought& one : sought) {
    std::vector<EntryId> ids = ids_with(journal, one, limit);
    const std::int64_t about = judged(ids, limit, highest);
    all.push_back({.entries = std::move(ids), .about = about});
  }
  return all;
}

std::vector<Entry> read_entries(Connection& journal,
                                std::span<const EntryId> ids) {
  const ReadTransaction together(journal);
  std::vector<Entry> entries;
  for (const EntryId id : ids) {
    if (std::optional<Entry> entry = read_entry(journal, id)) {
      entries.push_back(std::move(*entry));
    }
  }
  return entries;
}

}  // namespace wins
