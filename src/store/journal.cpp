// SPDX-License-Identifier: MIT
// Opening a journal. The order of the steps matters: nothing in the file is
// believed before the settings that keep a hostile one from doing harm.
#include "journal.h"

#include <sqlite3.h>

#include <array>
#include <memory>
#include <utility>

#include "date_functions.h"
#include "failure.h"
#include "journal_file.h"
#include "schema.h"
#include "wins/core/catalogue/storage.h"

namespace wins {
namespace {

using messages::storage;

constexpr int kBusyMilliseconds = 30000;

/// One thread uses SQLite, and nobody asks it how much memory it has: neither
/// is worth a lock for each piece of memory that it takes. Before the first
/// file is opened; later it is refused, and nothing is lost by that.
void leave_out_locks() {
  sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

std::unique_ptr<SQLite::Database> open_database(const std::string& name,
                                                int access) {
  leave_out_locks();
  auto database = std::make_unique<SQLite::Database>(
      name, access | SQLITE_OPEN_NOMUTEX, kBusyMilliseconds);
  add_date_functions(*database);
  return database;
}

void guard(SQLite::Database& database) {
  sqlite3* const handle = database.getHandle();
  constexpr std::array<std::pair<int, int>, 5> kSwitches = {{
      {SQLITE_DBCONFIG_DEFENSIVE, 1},
      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
      {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
      {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
      {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
  }};
  for (const auto& [what, value] : kSwitches) {
    sqlite3_db_config(handle, what, value, nullptr);
  }
  sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
  sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
  sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500);
  sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
  sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
  // secure_delete: a build of SQLite may leave removed words in the file.
  database.exec(
      "PRAGMA temp_store = MEMORY;"
      "PRAGMA cell_size_check = ON;"
      "PRAGMA mmap_size = 0;"
      "PRAGMA foreign_keys = ON;"
      "PRAGMA secure_delete = ON");
}

/// What the header of the file says; true when there is a journal in it,
/// false when it is still without a table.
bool holds_journal(const SchemaState& state) {
  if (state.empty && state.application_id == 0 && state.version == 0) {
    return false;
  }
  if (state.application_id != kApplicationId || state.version < 1) {
    throw Refusal(say(storage["not_a_journal"]), Refusal::Cause::unusable);
  }
  if (state.version > schema_version()) {
    throw Refusal(say(storage["newer"]));
  }
  return true;
}

/// False when there is no journal in the file yet. Version and tables are
/// looked at together, because another wins may bring them up to date.
bool expect_our_tables(Connection& journal) {
  const SQLite::Transaction together(journal.database());
  const SchemaState state = schema_state(journal.database());
  if (!holds_journal(state)) {
    return false;
  }
  if (!schema_is_ours(journal.database(), state.version)) {
    throw Refusal(say(storage["other_tables"]), Refusal::Cause::unusable);
  }
  journal.note_version(state.version);
  return true;
}

/// A file without a table gets them. A journal of an earlier version stays
/// one: whoever opened it knows whether a snapshot comes first.
void prepare_to_write(Connection& journal) {
  SQLite::Database& database = journal.database();
  if (sqlite3_db_readonly(database.getHandle(), "main") == 1) {
    throw Refusal(say(storage["read_only"]));
  }
  if (!expect_our_tables(journal)) {
    migrate(journal);
    static_cast<void>(expect_our_tables(journal));
  }
  database.exec(
      "PRAGMA journal_mode = DELETE;"
      "PRAGMA synchronous = EXTRA");
}

/// False when there is no journal in the file yet.
bool prepare_to_read(Connection& journal) {
  // The system keeps the file's pages in memory already. Few copies that are
  // used again and again cost less than two megabytes of fresh ones.
  journal.database().exec("PRAGMA cache_size = -400");
  const SchemaState state = schema_state(journal.database());
  journal.note_version(state.version);
  return holds_journal(state);
}

enum class Attempt { first, last };

Refusal refusal_of(const SQLite::Exception& refusal, int system_errno) {
  const int code = refusal.getExtendedErrorCode();
  return Refusal(reason_of(code, system_errno), says_unusable(code)
                                                    ? Refusal::Cause::unusable
                                                    : Refusal::Cause::refused);
}

/// Throws: Refusal, or SQLite's own exception where another attempt may help.
std::optional<Connection> connect(const Place& place, Attempt attempt) {
  Connection journal(open_database(place.path.native(), SQLITE_OPEN_READWRITE),
                     place.teaching_words);
  try {
    guard(journal.database());
    // Reading may have to roll back what a power cut interrupted.
    journal.database().exec("PRAGMA synchronous = EXTRA");
    if (place.access == Access::write) {
      prepare_to_write(journal);
    } else if (!prepare_to_read(journal)) {
      return std::nullopt;
    }
  } catch (const SQLite::Exception& refusal) {
    if (attempt == Attempt::first && worth_another_try(refusal)) {
      throw;
    }
    throw refusal_of(refusal, journal.system_errno());
  }
  return journal;
}

std::optional<Connection> connect_in_two_tries(const Place& place) {
  try {
    return connect(place, Attempt::first);
  } catch (const SQLite::Exception&) {
    // A single refused read comes back as if the file were damaged.
  }
  try {
    return connect(place, Attempt::last);
  } catch (const SQLite::Exception& refusal) {
    throw refusal_of(refusal, 0);
  }
}

}  // namespace

std::optional<Connection> look_and_connect(const Place& place) {
  FileState state = look_at(place.path, place.modes);
  if (place.access == Access::read && state != FileState::written) {
    return std::nullopt;
  }
  if (state == FileState::missing) {
    make_file(place.path);
    state = look_at(place.path, place.modes);
  }
  return connect_in_two_tries(place);
}

std::optional<Connection> open_file(const Place& place) {
  try {
    return look_and_connect(place);
  } catch (const Refusal& refusal) {
    const bool writes = place.access == Access::write;
    const Message& sentence =
        writes ? storage["not_opened.nothing_saved"] : storage["not_opened"];
    throw StorageError(say(sentence, fmt::arg("path", place.path.native()),
                           fmt::arg("reason", refusal.what())),
                       {}, writes ? Fate::told : Fate::untold,
                       lies_of(refusal.what()));
  }
}

Connection open_guarded(const std::filesystem::path& path, int access,
                        TeachingWords teaching_words) {
  auto database = open_database(path.native(), access);
  guard(*database);
  return Connection(std::move(database), std::move(teaching_words));
}

Connection open_memory(TeachingWords teaching_words) {
  auto database =
      open_database(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  guard(*database);
  Connection journal(std::move(database), std::move(teaching_words));
  migrate(journal);
  return journal;
}

}  // namespace wins
