// SPDX-License-Identifier: MIT
#include "entry_tags.h"

#include <algorithm>

namespace wins {
namespace {

StoredTag stored_tag(Connection& journal, const Tag& tag) {
  journal
      .query(
          "INSERT INTO tags (name, folded)\n"
          "VALUES (?, ?)\n"
          "ON CONFLICT (folded) DO NOTHING")
      .put(tag.shown)
      .put(tag.folded)
      .run();
  Query found = journal.query(
      "SELECT id, name, folded\n"
      "FROM tags\n"
      "WHERE folded = ?");
  found.put(tag.folded).step();
  StoredTag stored;
  stored.row = found.integer();
  stored.tag.shown = found.text();
  stored.tag.folded = found.text();
  return stored;
}

std::vector<std::int64_t> tag_ids_of(Connection& journal, EntryId entry) {
  Query found = journal.query(
      "SELECT tag\n"
      "FROM entry_tags\n"
      "WHERE entry = ?");
  return found.put(entry).integers();
}

}  // namespace

std::vector<Tag> tags_of(Connection& journal, EntryId entry) {
  Query found = journal.query(
      "SELECT tags.name, tags.folded\n"
      "FROM entry_tags\n"
      "JOIN tags ON tags.id = entry_tags.tag\n"
      "WHERE entry_tags.entry = ?\n"
      "ORDER BY entry_tags.position");
  found.put(entry);
  std::vector<Tag> tags;
  while (found.step()) {
    Tag tag;
    tag.shown = found.text();
    tag.folded = found.text();
    tags.push_back(std::move(tag));
  }
  return tags;
}

std::vector<StoredTag> each_once(std::vector<StoredTag> tags) {
  std::vector<StoredTag> unique;
  for (StoredTag& stored : tags) {
    if (std::ranges::find(unique, stored.tag, &StoredTag::tag) ==
        unique.end()) {
      unique.push_back(std::move(stored));
    }
  }
  return unique;
}

std::vector<StoredTag> tag_rows(Connection& journal,
                                const std::vector<Tag>& tags) {
  std::vector<StoredTag> rows;
  for (const Tag& tag : tags) {
    if (std::ranges::find(rows, tag, &StoredTag::tag) == rows.end()) {
      rows.push_back(stored_tag(journal, tag));
    }
  }
  return rows;
}

void put_tags_on(Connection& journal, EntryId entry,
                 const std::vector<StoredTag>& tags) {
  std::int64_t position = 0;
  for (const StoredTag& tag : tags) {
    journal
        .query(
            "INSERT INTO entry_tags (entry, position, tag)\n"
            "VALUES (?, ?, ?)")
        .put(entry)
        .put(position)
        .put(tag.row)
        .run();
    ++position;
  }
}

void take_tags_off(Connection& journal, EntryId entry) {
  const std::vector<std::int64_t> ids = tag_ids_of(journal, entry);
  if (ids.empty()) {
    return;
  }
  journal
      .query(
          "DELETE FROM entry_tags\n"
          "WHERE entry = ?")
      .put(entry)
      .run();
  for (const std::int64_t id : ids) {
    journal
        .query(
            "DELETE FROM tags\n"
            "WHERE id = ?1\n"
            "  AND NOT EXISTS (SELECT 1 FROM entry_tags WHERE tag = ?1)")
        .put(id)
        .run();
  }
}

}  // namespace wins
