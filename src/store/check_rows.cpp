// SPDX-License-Identifier: MIT
#include "check_rows.h"

#include <array>
#include <set>

#include "check_sums.h"
#include "checkin_rows.h"
#include "digest.h"
#include "entry_rows.h"
#include "failure.h"
#include "kind_words.h"
#include "session_rows.h"

namespace wins {
namespace {

using Ids = std::set<std::int64_t>;

/// Ids in the order of one way through the table; ends early where the way
/// is broken, and says so.
bool collect(Connection& journal, std::string_view sql, Ids& ids) {
  try {
    Query query = journal.query(sql);
    while (query.step()) {
      ids.insert(query.integer());
    }
    return true;
  } catch (const SQLite::Exception&) {
    return false;
  }
}

enum class RowState { whole, changed, unread };

/// How a row of one table is looked at.
struct CheckedTable {
  std::string_view name;
  std::string_view ids;           ///< through the table
  std::string_view ids_by_index;  ///< through another tree
  RowState (*check)(Connection& journal, std::int64_t id, SumsTally& sums,
                    Checkup& checkup);
};

bool holds(Connection& journal, std::string_view sql, std::int64_t id,
           const Digest& digest) {
  Query query = journal.query(sql);
  return query.put(id).step() &&
         query.bytes() ==
             std::vector<std::uint8_t>(digest.begin(), digest.end());
}

RowState check_entry(Connection& journal, EntryId id, SumsTally& sums,
                     Checkup& checkup) {
  const std::optional<Entry> entry = read_entry(journal, id);
  if (!entry.has_value()) {
    return RowState::unread;
  }
  sums.count(*entry);
  ++checkup.entries;
  checkup.newest =
      std::max(checkup.newest.value_or(entry->created), entry->created);
  return holds(journal,
               "SELECT digest\n"
               "FROM entries\n"
               "WHERE id = ?",
               id, digest_of(*entry))
             ? RowState::whole
             : RowState::changed;
}

RowState check_session(Connection& journal, SessionId id, SumsTally& /*sums*/,
                       Checkup& /*checkup*/) {
  const std::optional<Session> session = read_session(journal, id);
  if (!session.has_value()) {
    return RowState::unread;
  }
  return holds(journal,
               "SELECT digest\n"
               "FROM sessions\n"
               "WHERE id = ?",
               id, digest_of(*session))
             ? RowState::whole
             : RowState::changed;
}

RowState check_checkin(Connection& journal, CheckinId id, SumsTally& /*sums*/,
                       Checkup& /*checkup*/) {
  const std::optional<Checkin> checkin = read_checkin(journal, id);
  if (!checkin.has_value()) {
    return RowState::unread;
  }
  return holds(journal,
               "SELECT digest\n"
               "FROM checkins\n"
               "WHERE id = ?",
               id, digest_of(*checkin))
             ? RowState::whole
             : RowState::changed;
}

constexpr std::array<CheckedTable, 3> kTables = {{
    {.name = "entries",
     .ids = "SELECT id FROM entries NOT INDEXED",
     .ids_by_index = "SELECT id FROM entries INDEXED BY entries_by_time",
     .check = check_entry},
    {.name = "sessions",
     .ids = "SELECT id FROM sessions NOT INDEXED",
     .ids_by_index = "SELECT id FROM sessions ORDER BY uid",
     .check = check_session},
    {.name = "checkins",
     .ids = "SELECT id FROM checkins NOT INDEXED",
     .ids_by_index = "SELECT id FROM checkins INDEXED BY checkins_by_time",
     .check = check_checkin},
}};

RowState check_row(const CheckedTable& table, Connection& journal,
                   std::int64_t id, SumsTally& sums, Checkup& checkup) {
  try {
    return table.check(journal, id, sums, checkup);
  } catch (const SQLite::Exception&) {
    return RowState::unread;
  } catch (const StorageError&) {
    return RowState::unread;
  }
}

void check_table(const CheckedTable& table, Connection& journal,
                 SumsTally& sums, Checkup& checkup) {
  Ids ids;
  const bool by_table = collect(journal, table.ids, ids);
  const bool by_index = collect(journal, table.ids_by_index, ids);
  checkup.pages_hold = checkup.pages_hold && by_table && by_index;
  for (const std::int64_t id : ids) {
    const RowState state = check_row(table, journal, id, sums, checkup);
    if (state != RowState::whole) {
      checkup.rows.push_back({.table = table.name,
                              .id = id,
                              .what = state == RowState::changed
                                          ? RowTrouble::What::changed
                                          : RowTrouble::What::unread});
    }
  }
}

bool is_empty_answer(Connection& journal, std::string_view sql) {
  return !journal.query(sql).step();
}

}  // namespace

void check_rows(Connection& journal, Checkup& checkup) {
  SumsTally sums;
  for (const CheckedTable& table : kTables) {
    check_table(table, journal, sums, checkup);
  }
  try {
    checkup.sums_hold = sums.is_stored_in(journal) && word_counts_hold(journal);
  } catch (const SQLite::Exception&) {
    checkup.sums_hold = false;
  }
}

void check_references(Connection& journal, Checkup& checkup) {
  constexpr std::array<std::string_view, 3> kDangling = {
      "PRAGMA foreign_key_check",
      "SELECT 1 FROM tags\n"
      "WHERE id NOT IN (SELECT tag FROM entry_tags)\n"
      "LIMIT 1",
      "SELECT 1 FROM entries\n"
      "WHERE session IS NOT NULL\n"
      "  AND session NOT IN (SELECT id FROM sessions)\n"
      "LIMIT 1"};
  try {
    for (const std::string_view sql : kDangling) {
      checkup.references_hold =
          checkup.references_hold && is_empty_answer(journal, sql);
    }
  } catch (const SQLite::Exception&) {
    checkup.references_hold = false;
  }
}

}  // namespace wins
