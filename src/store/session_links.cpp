// SPDX-License-Identifier: MIT
#include "session_links.h"

#include <utility>
#include <vector>

#include "entry_rows.h"
#include "row_columns_read.h"

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
  return query.put(number_of(day)).integers();
}

}  // namespace

DaySessions::DaySessions(Connection& journal, Day day) {
  Query query = journal.query(
      "SELECT at, id\n"
      "FROM sessions\n"
      "WHERE day = ? AND precision <= ?");
  query.put(number_of(day)).put(static_cast<std::int64_t>(Precision::part));
  while (query.step()) {
    const Instant at = instant_of(query.integer());
    begun_.push_back({.at = at, .id = query.integer()});
  }
}

std::optional<SessionId> DaySessions::before(const Moment& when) const {
  if (!has_time_of_day(when)) {
    return std::nullopt;
  }
  const Begun* latest = nullptr;
  for (const Begun& session : begun_) {
    if (session.at <= when.at &&
        (latest == nullptr || std::pair(session.at, session.id) >
                                  std::pair(latest->at, latest->id))) {
      latest = &session;
    }
  }
  return latest == nullptr ? std::nullopt : std::optional(latest->id);
}

std::optional<SessionId> session_before(Connection& journal,
                                        const Moment& when) {
  return has_time_of_day(when) ? DaySessions(journal, when.day).before(when)
                               : std::nullopt;
}

void relink_entries(Connection& journal, Day day) {
  const DaySessions sessions(journal, day);
  for (const EntryId id : entries_of(journal, day)) {
    Entry entry = *read_entry(journal, id);
    const std::optional<SessionId> session = sessions.before(entry.when);
    if (session != entry.session) {
      entry.session = session;
      put_links(journal, entry);
    }
  }
}

}  // namespace wins
