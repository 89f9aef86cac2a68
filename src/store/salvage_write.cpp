// SPDX-License-Identifier: MIT
#include "salvage_write.h"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>

#include "entry_rows.h"
#include "failure.h"

namespace wins {
namespace {

void put_value(Query& query, const StoredValue& value) {
  if (const auto* const number = std::get_if<std::int64_t>(&value)) {
    query.put(*number);
  } else if (const auto* const text = std::get_if<std::string>(&value)) {
    query.put(*text);
  } else if (const auto* const bytes = std::get_if<Blob>(&value)) {
    query.put(Bytes(*bytes));
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
    const bool kept =
        all_or_nothing(journal, [&] { put_entry(journal, chosen.entry); });
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

void write_changes(Connection& journal, const FoundRows& rows,
                   Salvaged& salvaged) {
  std::int64_t left_out = rows.unreadable_changes;
  std::map<std::int64_t, const FoundChange*> kept;
  for (const auto& [id, change] : rows.changes) {
    if (!change.is_entry) {
      kept.emplace(id, &change);
    }
  }
  for (const auto& [entry, records] : records_by_entry(rows)) {
    if (leads_here(records, read_entry(journal, entry).has_value())) {
      for (const FoundChange* const record : records) {
        kept.emplace(record->id, record);
      }
    } else {
      left_out += static_cast<std::int64_t>(records.size());
    }
  }
  for (const auto& [id, change] : kept) {
    left_out += all_or_nothing(journal, [&] { write_change(journal, *change); })
                    ? 0
                    : 1;
  }
  salvaged.steps_left_out = left_out;
}

constexpr std::string_view kSessions =
    "INSERT INTO sessions\n"
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kCheckins =
    "INSERT INTO checkins\n"
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kKindWords =
    "INSERT INTO kind_words\n"
    "VALUES (?, ?, ?)";
constexpr std::string_view kShared =
    "INSERT INTO shared\n"
    "VALUES (?, ?)";

/// Takes the rows of a table over as they stand; gives back how many came.
std::int64_t write_others(Connection& journal, const FoundRows& rows,
                          const std::string& table, std::string_view sql,
                          Salvaged& salvaged) {
  const auto columns = static_cast<std::size_t>(std::ranges::count(sql, '?'));
  const auto found = rows.others.find(table);
  std::int64_t written = 0;
  if (found == rows.others.end()) {
    return written;
  }
  for (const auto& [number, values] : found->second) {
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
  write_entries(journal, selection, salvaged);
  write_changes(journal, rows, salvaged);
  salvaged.sessions =
      write_others(journal, rows, "sessions", kSessions, salvaged);
  write_others(journal, rows, "checkins", kCheckins, salvaged);
  write_others(journal, rows, "kind_words", kKindWords, salvaged);
  write_others(journal, rows, "shared", kShared, salvaged);
  keep_last_id(journal, rows);
  journal.query("COMMIT").run();
}

}  // namespace wins
