// SPDX-License-Identifier: MIT
#include "salvage_write.h"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>

#include "checkin_rows.h"
#include "entry_rows.h"
#include "failure.h"
#include "session_rows.h"

namespace wins {
namespace {

void put_value(Query& query, const StoredValue& value) {
  if (const auto* const number = std::get_if<std::int64_t>(&value)) {
    query.put(*number);
  } else if (const auto* const text = std::get_if<std::string>(&value)) {
    query.put(*text);
  } else if (const auto* const bytes = std::get_if<Blob>(&value)) {
    query.put(ByteView(*bytes));
  } else {
    // A float is in none of the tables.
    query.put_null();
  }
}

/// Runs `work`; when the journal refuses a part of it, none of it is done.
template <typename Work>
bool all_or_nothing(Connection& journal, Work work) {
  journal.query("SAVEPOINT one").run();
  bool done = true;
  try {
    work();
  } catch (const SQLite::Exception& refusal) {
    const int code = refusal.getErrorCode();
    if (code != SQLITE_CONSTRAINT && code != SQLITE_MISMATCH &&
        code != SQLITE_TOOBIG) {
      throw;
    }
    done = false;
  } catch (const StorageError&) {
    done = false;
  } catch (const std::logic_error&) {
    done = false;
  }
  if (!done) {
    journal.query("ROLLBACK TO one").run();
  }
  journal.query("RELEASE one").run();
  return done;
}

void write_entries(Connection& journal, const Selection& selection,
                   Salvaged& salvaged) {
  for (const auto& [id, chosen] : selection.entries) {
    const Entry& entry = chosen.entry;
    const bool kept =
        all_or_nothing(journal, [&] { put_entry(journal, entry); });
    if (!kept) {
      salvaged.lost.push_back({.id = id, .at = chosen.entry.when.at});
    } else if (chosen.assurance == Assurance::as_written) {
      ++salvaged.whole;
    } else if (chosen.assurance == Assurance::unchecked) {
      salvaged.unchecked.push_back(id);
    } else {
      salvaged.earlier.push_back(id);
    }
  }
}

void write_change(Connection& journal, const FoundChange& change) {
  Query query = journal.query(
      "INSERT INTO changes (\n"
      "  id, uid, step, at, command, subject, subject_id, subject_uid,\n"
      "  before, after, state)\n"
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const StoredValue& value : change.values) {
    put_value(query, value);
  }
  query.run();
}

/// True when undo and redo could follow the records of the entry from the
/// state in which it is now.
bool leads_here(const std::vector<const FoundChange*>& records, bool is_here) {
  return stands_in_log(records) == std::optional(is_here);
}

/// The records that undo and redo can follow, in their order.
std::map<std::int64_t, const FoundChange*> followed(Connection& journal,
                                                    const FoundRows& rows) {
  std::map<std::int64_t, const FoundChange*> kept;
  const auto keep = [&](const std::vector<const FoundChange*>& records,
                        bool is_here) {
    for (const FoundChange* const record : records) {
      if (leads_here(records, is_here)) {
        kept.emplace(record->id, record);
      }
    }
  };
  for (const auto& [id, records] : records_of(rows, "entry")) {
    keep(records, read_entry(journal, id).has_value());
  }
  for (const auto& [id, records] : records_of(rows, "session")) {
    keep(records, read_session(journal, id).has_value());
  }
  for (const auto& [id, records] : records_of(rows, "checkin")) {
    keep(records, read_checkin(journal, id).has_value());
  }
  return kept;
}

void write_changes(Connection& journal, const FoundRows& rows,
                   Salvaged& salvaged) {
  std::int64_t kept = 0;
  for (const auto& [id, change] : followed(journal, rows)) {
    kept +=
        all_or_nothing(journal,
                       [&, record = change] { write_change(journal, *record); })
            ? 1
            : 0;
  }
  salvaged.steps_left_out = rows.unreadable_changes +
                            static_cast<std::int64_t>(rows.changes.size()) -
                            kept;
}

/// The rows of a table, and those elsewhere that the log says stand in it.
std::map<std::int64_t, std::vector<StoredValue>> rows_and_strays(
    const FoundRows& rows, const std::string& table, std::string_view subject) {
  std::map<std::int64_t, std::vector<StoredValue>> found;
  if (const auto own = rows.others.find(table); own != rows.others.end()) {
    found = own->second;
  }
  const auto strays = rows.strays.find(table);
  if (strays == rows.strays.end()) {
    return found;
  }
  for (const auto& [id, records] : records_of(rows, subject)) {
    const auto stray = strays->second.find(id);
    if (stray != strays->second.end() &&
        stands_in_log(records) == std::optional(true)) {
      found.emplace(id, stray->second);
    }
  }
  return found;
}

constexpr std::string_view kSessions =
    "INSERT INTO sessions\n"
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kCheckins =
    "INSERT INTO checkins\n"
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kShared =
    "INSERT INTO shared\n"
    "VALUES (?, ?)";

using Rows = std::map<std::int64_t, std::vector<StoredValue>>;

/// Takes the rows of a table over as they stand; gives back how many came.
std::int64_t write_others(Connection& journal, const Rows& rows,
                          std::string_view sql, Salvaged& salvaged) {
  const auto columns = static_cast<std::size_t>(std::ranges::count(sql, '?'));
  std::int64_t written = 0;
  for (const auto& [number, values] : rows) {
    const bool kept =
        values.size() == columns && all_or_nothing(journal, [&, row = &values] {
          Query query = journal.query(sql);
          for (const StoredValue& value : *row) {
            put_value(query, value);
          }
          query.run();
        });
    ++(kept ? written : salvaged.rows_left_out);
  }
  return written;
}

Rows rows_of(const FoundRows& rows, const std::string& table) {
  const auto found = rows.others.find(table);
  return found == rows.others.end() ? Rows() : found->second;
}

/// An id that was given once is not given again. A number far from all that
/// was found is damage, and not believed.
void keep_last_id(Connection& journal, const FoundRows& rows) {
  Query query = journal.query("SELECT coalesce(max(id), 0) FROM entries");
  query.step();
  constexpr std::int64_t kFurther = 1000;
  if (rows.last_id > query.integer() * 2 + kFurther) {
    return;
  }
  journal
      .query(
          "INSERT INTO sqlite_sequence (name, seq)\n"
          "SELECT 'entries', 0\n"
          "WHERE NOT EXISTS (\n"
          "  SELECT 1 FROM sqlite_sequence WHERE name = 'entries')")
      .run();
  journal
      .query(
          "UPDATE sqlite_sequence\n"
          "SET seq = max(seq, ?)\n"
          "WHERE name = 'entries'")
      .put(rows.last_id)
      .run();
}

}  // namespace

void write_rows(Connection& journal, const FoundRows& rows,
                const Selection& selection, Salvaged& salvaged) {
  journal.query("BEGIN IMMEDIATE").run();
  salvaged.lost = selection.lost;
  // Which session an entry came after follows from the two of them.
  salvaged.sessions =
      write_others(journal, rows_and_strays(rows, "sessions", "session"),
                   kSessions, salvaged);
  salvaged.checkins =
      write_others(journal, rows_and_strays(rows, "checkins", "checkin"),
                   kCheckins, salvaged);
  write_entries(journal, selection, salvaged);
  write_changes(journal, rows, salvaged);
  write_others(journal, rows_of(rows, "shared"), kShared, salvaged);
  keep_last_id(journal, rows);
  journal.query("COMMIT").run();
}

}  // namespace wins
