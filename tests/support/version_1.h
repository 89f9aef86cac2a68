// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "schema_1.h"
#include "support/places.h"

namespace wins::test {

/// How many entries that journal has; its last id is 9.
inline constexpr int kVersion1Entries = 8;

/// Writes a journal of version 1 of the tables, with the rows that wins wrote
/// then: kinds, tags, a session, a celebrated entry, changes and an undone one.
inline void write_version_1(const std::filesystem::path& file) {
  std::ifstream rows(test::data_file("journal_v1.sql"));
  std::ostringstream sql;
  sql << rows.rdbuf();
  {
    SQLite::Database database(file,
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Transaction transaction(database);
    for (const std::string_view statement : schema_1::kStatements) {
      database.exec(std::string(statement));
    }
    database.exec(sql.str());
    database.exec(
        "INSERT INTO entry_words (entry_words) VALUES ('rebuild');"
        "PRAGMA application_id = 2003398259;"
        "PRAGMA user_version = 1");
    transaction.commit();
  }
  std::filesystem::permissions(file, std::filesystem::perms::owner_read |
                                         std::filesystem::perms::owner_write);
}

}  // namespace wins::test
