// SPDX-License-Identifier: MIT
#include "erase.h"

#include "change_log.h"
#include "entry_rows.h"
#include "kind_words.h"
#include "word_index.h"

namespace wins {
namespace {

void forget_sharing(Connection& journal, EntryId id) {
  journal
      .query(
          "DELETE FROM shared\n"
          "WHERE entry = ?")
      .put(id)
      .run();
}

/// The counts are made anew, because an earlier wins may have counted words
/// that this one does not find in the text.
void forget_words(Connection& journal) {
  forget_unindexed_words(journal);
  count_words_anew(journal);
}

}  // namespace

Erased erase_entries(Connection& journal, std::span<const EntryId> ids) {
  Erased erased;
  for (const EntryId id : ids) {
    const std::optional<Entry> entry = read_entry(journal, id);
    if (entry.has_value()) {
      take_entry_out(journal, *entry);
    }
    erased.records += forget_changes(journal, id);
    forget_sharing(journal, id);
    ++erased.entries;
  }
  forget_words(journal);
  return erased;
}

Erased erase_wordings(Connection& journal, EntryId id) {
  const Erased erased{.entries = 0, .records = forget_copies(journal, id)};
  forget_words(journal);
  return erased;
}

bool is_erased(Connection& journal, EntryId id) {
  return !read_entry(journal, id).has_value() && !knows(journal, id);
}

}  // namespace wins
