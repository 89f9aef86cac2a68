// SPDX-License-Identifier: MIT
#include "wins/store/checkup.h"

#include <sqlite3.h>

#include "check_rows.h"
#include "failure.h"
#include "journal.h"
#include "journal_file.h"
#include "salvage_copy.h"
#include "schema.h"
#include "wins/core/catalogue/storage.h"

namespace wins {
namespace {

using messages::storage;

/// What keeps it closed may be gone the next time.
constexpr int kBusyMilliseconds = 5000;

bool pages_hold(SQLite::Database& database) {
  try {
    return database.execAndGet("PRAGMA integrity_check(1)").getString() == "ok";
  } catch (const SQLite::Exception&) {
    return false;
  }
}

/// The check of the index is an INSERT, and so needs a transaction that could
/// write; it writes nothing, and is taken back.
std::optional<bool> words_hold(const std::filesystem::path& path) {
  try {
    Connection journal = open_guarded(path, SQLITE_OPEN_READWRITE);
    SQLite::Database& database = journal.database();
    if (sqlite3_db_readonly(database.getHandle(), "main") == 1) {
      return std::nullopt;
    }
    database.setBusyTimeout(kBusyMilliseconds);
    database.exec("BEGIN IMMEDIATE");
    const int code = database.tryExec(
        "INSERT INTO entry_words (entry_words) VALUES ('integrity-check')");
    database.tryExec("ROLLBACK");
    return code == SQLITE_OK;
  } catch (const SQLite::Exception& refusal) {
    const int code = refusal.getErrorCode();
    return code == SQLITE_CORRUPT || code == SQLITE_ERROR ? std::optional(false)
                                                          : std::nullopt;
  }
}

void look_through(Connection& journal, Checkup& checkup) {
  SQLite::Database& database = journal.database();
  const SchemaState state = schema_state(database);
  if (state.empty && state.application_id == 0 && state.version == 0) {
    checkup.looked = Looked::empty;
    return;
  }
  if (state.version > schema_version()) {
    checkup.looked = Looked::not_ours;
    checkup.reason = say(storage["newer"]);
    return;
  }
  if (state.application_id != kApplicationId || state.version < 1) {
    checkup.looked = Looked::not_ours;
    checkup.reason = say(storage["not_a_journal"]);
    return;
  }
  checkup.looked = Looked::through;
  journal.note_version(state.version);
  checkup.tables_are_ours = schema_is_ours(database, state.version);
  checkup.pages_hold = pages_hold(database);
  check_rows(journal, checkup);
  check_references(journal, checkup);
}

Checkup closed(const SQLite::Exception& refusal, int system_errno) {
  const int code = refusal.getExtendedErrorCode();
  Checkup checkup{.looked = Looked::unopened,
                  .reason = reason_of(code, system_errno)};
  checkup.is_damage = lies_of(checkup.reason) == Lies::in_the_file;
  if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY) {
    checkup.looked = Looked::unfinished;
  }
  return checkup;
}

Checkup look_once(const std::filesystem::path& path,
                  const TeachingWords& teaching_words) {
  Checkup checkup;
  try {
    Connection journal =
        open_guarded(path, SQLITE_OPEN_READONLY, teaching_words);
    journal.database().setBusyTimeout(kBusyMilliseconds);
    try {
      look_through(journal, checkup);
    } catch (const SQLite::Exception& refusal) {
      return closed(refusal, journal.system_errno());
    }
  } catch (const SQLite::Exception& refusal) {
    return closed(refusal, 0);
  }
  // Both are open in turn: two connections of one process would drop each
  // other's locks.
  if (checkup.looked == Looked::through && checkup.tables_are_ours) {
    checkup.words_hold = words_hold(path);
  }
  return checkup;
}

}  // namespace

Checkup check_journal(const std::filesystem::path& path,
                      const TeachingWords& teaching_words) {
  try {
    switch (look_at(path, Modes::leave)) {
      case FileState::missing:
        return {.looked = Looked::missing};
      case FileState::empty:
        return {.looked = Looked::empty};
      case FileState::written:
        break;
    }
  } catch (const Refusal& refusal) {
    return {.looked = Looked::unopened,
            .reason = refusal.what(),
            .is_damage = refusal.cause() == Refusal::Cause::unusable};
  }
  Checkup checkup = look_once(path, teaching_words);
  // A single read that fails can look like damage; two do not.
  return checkup.is_whole() ? checkup : look_once(path, teaching_words);
}

}  // namespace wins
