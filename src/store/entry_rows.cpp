// SPDX-License-Identifier: MIT
#include "entry_rows.h"

#include <stdexcept>

#include "digest.h"
#include "entry_tags.h"
#include "kind_words.h"
#include "row_columns.h"
#include "row_columns_read.h"
#include "session_links.h"
#include "sums.h"
#include "word_index.h"

namespace wins {
namespace {

/// Whole numbers up to here are exact in JSON too.
constexpr EntryId kLastId = (EntryId{1} << 53) - 1;

void expect_sound(const Entry& entry) {
  const auto away =
      entry.when.at.time_since_epoch() - entry.when.day.time_since_epoch();
  if (away < -std::chrono::days(2) || away > std::chrono::days(3)) {
    throw std::logic_error("an entry counts for a day near its instant");
  }
  if (entry.kind.has_value() != entry.kind_source.has_value()) {
    throw std::logic_error("a kind comes with its source");
  }
}

void insert_row(Connection& journal, const Entry& entry) {
  Query query = journal.query(
      "INSERT INTO entries (\n"
      "  id, uid, at, offset_min, day, precision, text, kind, kind_source,\n"
      "  used_to, kinder, marks, celebrated, celebrated_how, session,\n"
      "  duration_s, duration_or_more, intensity, choice, self_talk,\n"
      "  repair_s, repair_or_more, answers_question, answers_entry,\n"
      "  created, changed, digest)\n"
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,\n"
      "  ?, ?, ?, ?, ?, ?, ?)");
  put_columns(query, entry);
  const Digest digest = digest_of(entry);
  query.put(std::span<const std::uint8_t>(digest)).run();
}

}  // namespace

std::optional<Entry> read_entry(Connection& journal, EntryId id) {
  Query query = journal.query(
      "SELECT\n"
      "  id, uid, at, offset_min, day, precision, text, kind, kind_source,\n"
      "  used_to, kinder, marks, celebrated, celebrated_how, session,\n"
      "  duration_s, duration_or_more, intensity, choice, self_talk,\n"
      "  repair_s, repair_or_more, answers_question, answers_entry,\n"
      "  created, changed\n"
      "FROM entries\n"
      "WHERE id = ?");
  query.put(id);
  if (!query.step()) {
    return std::nullopt;
  }
  Entry entry = take_columns(query);
  entry.tags = tags_of(journal, id);
  return entry;
}

std::optional<EntryId> id_of(Connection& journal, const Uid& uid) {
  Query query = journal.query(
      "SELECT id\n"
      "FROM entries\n"
      "WHERE uid = ?");
  return query.put(uid).step() ? query.maybe_integer() : std::nullopt;
}

EntryId next_entry_id(Connection& journal) {
  Query query = journal.query(
      "SELECT max(\n"
      "  coalesce((SELECT max(id) FROM entries), 0),\n"
      "  coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'entries'),\n"
      "           0))");
  query.step();
  return within(query.integer(), 0, kLastId - 1) + 1;
}

void put_entry_row(Connection& journal, Entry& entry,
                   const std::vector<StoredTag>& tags) {
  expect_sound(entry);
  entry.tags.clear();
  for (const StoredTag& tag : tags) {
    entry.tags.push_back(tag.tag);
  }
  insert_row(journal, entry);
  put_tags_on(journal, entry.id, tags);
}

Entry put_entry(Connection& journal, const Entry& entry) {
  Entry kept = entry;
  kept.session = session_before(journal, entry.when);
  put_entry_row(journal, kept, tag_rows(journal, entry.tags));
  index_words(journal, kept);
  count_in(journal, kept);
  count_words_in(journal, kept);
  return kept;
}

void put_links(Connection& journal, const Entry& entry) {
  const auto answered = entry.answers.has_value()
                            ? std::optional(entry.answers->entry)
                            : std::nullopt;
  const Digest digest = digest_of(entry);
  journal
      .query(
          "UPDATE entries\n"
          "SET session = ?, answers_entry = ?, digest = ?\n"
          "WHERE id = ?")
      .put(entry.session)
      .put(answered)
      .put(std::span<const std::uint8_t>(digest))
      .put(entry.id)
      .run();
}

void take_entry_out(Connection& journal, const Entry& entry) {
  unindex_words(journal, entry);
  count_out(journal, entry);
  count_words_out(journal, entry);
  take_tags_off(journal, entry.id);
  journal
      .query(
          "DELETE FROM entries\n"
          "WHERE id = ?")
      .put(entry.id)
      .run();
}

}  // namespace wins
