// SPDX-License-Identifier: MIT
// What the journal on SQLite knows of pages that left.
#include "sqlite_store.h"

namespace wins {
namespace {

bool was_on_page(Connection& journal, EntryId entry, Instant at) {
  return journal
      .query(
          "SELECT 1\n"
          "FROM shared\n"
          "WHERE entry = ? AND at = ?")
      .put(entry)
      .put(at)
      .step();
}

}  // namespace

std::optional<Instant> SqliteStore::last_page() {
  return journal_.reading([](Connection& journal) -> std::optional<Instant> {
    Query query = journal.query("SELECT max(at) FROM shared");
    query.step();
    const std::optional<std::int64_t> at = query.maybe_integer();
    if (!at.has_value()) {
      return std::nullopt;
    }
    return Instant(std::chrono::seconds(*at));
  });
}

void SqliteStore::note_page(std::span<const EntryId> ids, Instant at) {
  if (ids.empty()) {
    return;
  }
  journal_.changing(
      [&](Connection& journal) {
        for (const EntryId id : ids) {
          journal
              .query(
                  "INSERT OR IGNORE INTO shared (entry, at)\n"
                  "VALUES (?, ?)")
              .put(id)
              .put(at)
              .run();
        }
      },
      [&](Connection& journal) {
        return was_on_page(journal, ids.front(), at);
      });
}

}  // namespace wins
