// SPDX-License-Identifier: MIT
#include "session_links.h"

#include <vector>

#include "digest.h"
#include "entry_rows.h"

namespace wins {
namespace {

std::int64_t number_of(Day day) {
  return day.time_since_epoch().count();
}

/// The day of an entry lies within three days of its instant, so that the
/// index by time leads to it.
std::vector<EntryId> entries_of(Connection& journal, Day day) {
  Query query = journal.query(
      "SELECT id\n"
      "FROM entries INDEXED BY entries_by_time\n"
      "WHERE at BETWEEN ?1 * 86400 - 172800 AND ?1 * 86400 + 259200\n"
      "  AND day = ?1");
  query.put(number_of(day));
  std::vector<EntryId> ids;
  while (query.step()) {
    ids.push_back(query.integer());
  }
  return ids;
}

void set_session(Connection& journal, const Entry& entry) {
  const Digest digest = digest_of(entry);
  journal
      .query(
          "UPDATE entries\n"
          "SET session = ?, digest = ?\n"
          "WHERE id = ?")
      .put(entry.session)
      .put(std::span<const std::uint8_t>(digest))
      .put(entry.id)
      .run();
}

}  // namespace

std::optional<SessionId> session_before(Connection& journal,
                                        const Moment& when) {
  if (!has_time_of_day(when)) {
    return std::nullopt;
  }
  Query query = journal.query(
      "SELECT id\n"
      "FROM sessions\n"
      "WHERE day = ? AND at <= ? AND precision <= ?\n"
      "ORDER BY at DESC, id DESC\n"
      "LIMIT 1");
  query.put(number_of(when.day)).put(when.at);
  query.put(static_cast<std::int64_t>(Precision::part));
  return query.step() ? query.maybe_integer() : std::nullopt;
}

void relink_entries(Connection& journal, Day day) {
  for (const EntryId id : entries_of(journal, day)) {
    Entry entry = *read_entry(journal, id);
    const std::optional<SessionId> session =
        session_before(journal, entry.when);
    if (session != entry.session) {
      entry.session = session;
      set_session(journal, entry);
    }
  }
}

}  // namespace wins
