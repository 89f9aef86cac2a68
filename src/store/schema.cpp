// SPDX-License-Identifier: MIT
#include "schema.h"

#include <fmt/core.h>

#include <array>
#include <set>

#include "kind_words.h"
#include "schema_1.h"
#include "schema_2.h"
#include "schema_3.h"
#include "schema_4.h"
#include "wins/store/open.h"

namespace wins {
namespace {

constexpr std::array<Migration, 4> kMigrations = {
    schema_1::kStatements, schema_2::kStatements, schema_3::kStatements,
    schema_4::kStatements};

/// What FTS5 makes beside `entry_words`, in the words of SQLite 3.40.
constexpr std::array<std::string_view, 4> kWordIndexTables = {
    "CREATE TABLE 'entry_words_config'(k PRIMARY KEY, v) WITHOUT ROWID",
    "CREATE TABLE 'entry_words_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "CREATE TABLE 'entry_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
    "CREATE TABLE 'entry_words_idx'(segid, term, pgno, PRIMARY KEY(segid, "
    "term)) WITHOUT ROWID"};

/// What a journal of one version consists of, in words.
class KnownObjects {
 public:
  explicit KnownObjects(std::int64_t version) {
    known_.insert(kWordIndexTables.begin(), kWordIndexTables.end());
    const auto count = static_cast<std::size_t>(version);
    for (const Migration& migration : migrations().first(count)) {
      known_.insert(migration.begin(), migration.end());
    }
  }

  [[nodiscard]] bool contains(const std::string& sql) const {
    return known_.contains(sql);
  }
  [[nodiscard]] std::size_t count() const { return known_.size(); }

 private:
  std::set<std::string_view> known_{};
};

std::int64_t version_of(SQLite::Database& database) {
  return database.execAndGet("PRAGMA user_version").getInt64();
}

}  // namespace

int schema_version() {
  return static_cast<int>(kMigrations.size());
}

std::span<const Migration> migrations() {
  return kMigrations;
}

SchemaState schema_state(SQLite::Database& database) {
  return {
      .application_id = database.execAndGet("PRAGMA application_id").getInt64(),
      .version = version_of(database),
      .empty =
          database.execAndGet("SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)")
              .getInt() == 1};
}

void migrate(Connection& journal) {
  SQLite::Database& database = journal.database();
  SQLite::Transaction transaction(database,
                                  SQLite::TransactionBehavior::IMMEDIATE);
  const auto from = static_cast<std::size_t>(version_of(database));
  for (std::size_t version = from; version < kMigrations.size(); ++version) {
    for (const std::string_view statement : kMigrations.at(version)) {
      database.exec(std::string(statement));
    }
  }
  journal.note_version(schema_version());
  if (from < kMigrations.size()) {
    count_words_anew(journal);
    database.exec(fmt::format("PRAGMA application_id = {}", kApplicationId));
    database.exec(fmt::format("PRAGMA user_version = {}", kMigrations.size()));
  }
  transaction.commit();
}

bool schema_is_ours(SQLite::Database& database, std::int64_t version) {
  const KnownObjects known(version);
  SQLite::Statement objects(database,
                            "SELECT sql\n"
                            "FROM sqlite_schema\n"
                            "WHERE substr(name, 1, 7) <> 'sqlite_'");
  std::size_t found = 0;
  while (objects.executeStep()) {
    if (!known.contains(objects.getColumn(0).getString())) {
      return false;
    }
    ++found;
  }
  // Names differ within a schema, so the same number of known objects means
  // that each is there once.
  return found == known.count();
}

}  // namespace wins
