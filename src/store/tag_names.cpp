// SPDX-License-Identifier: MIT
#include "tag_names.h"

#include <optional>
#include <string>
#include <vector>

#include "entry_rows.h"

namespace wins {
namespace {

std::vector<EntryId> entries_with(Connection& journal, std::int64_t tag) {
  Query query = journal.query(
      "SELECT entry\n"
      "FROM entry_tags\n"
      "WHERE tag = ?");
  return query.put(tag).integers();
}

/// The row of the tag, when it is spelled in a way that comes later.
std::optional<std::int64_t> spelled_later(Connection& journal, const Tag& tag) {
  Query query = journal.query(
      "SELECT id\n"
      "FROM tags\n"
      "WHERE folded = ? AND name > ?");
  return query.put(tag.folded).put(tag.shown).step() ? query.maybe_integer()
                                                     : std::nullopt;
}

void rename(Connection& journal, std::int64_t tag, const std::string& name) {
  journal
      .query(
          "UPDATE tags\n"
          "SET name = ?\n"
          "WHERE id = ?")
      .put(name)
      .put(tag)
      .run();
  // A digest is taken over the names as well.
  for (const EntryId id : entries_with(journal, tag)) {
    if (const std::optional<Entry> entry = read_entry(journal, id)) {
      put_links(journal, *entry);
    }
  }
}

}  // namespace

void agree_on_tag_names(Connection& journal, Connection& other) {
  Query theirs = other.query(
      "SELECT name, folded\n"
      "FROM tags");
  while (theirs.step()) {
    Tag tag;
    tag.shown = theirs.text();
    tag.folded = theirs.text();
    if (const auto row = spelled_later(journal, tag)) {
      rename(journal, *row, tag.shown);
    }
  }
}

}  // namespace wins
