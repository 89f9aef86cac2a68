// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <span>
#include <string_view>

#include "connection.h"

namespace wins {

// The tables of the journal. The schema is stored data: a version that was
// released never changes again; what comes later is one more migration.

/// "wins" in ASCII, in the header of the file. Stored.
inline constexpr std::int64_t kApplicationId = 0x77696e73;

/// The statements that bring a journal from the version before to this one.
using Migration = std::span<const std::string_view>;

/// Migrations, the first one makes version 1. Append-only.
[[nodiscard]] std::span<const Migration> migrations();

/// What the file says about itself.
struct SchemaState {
  std::int64_t application_id = 0;
  std::int64_t version = 0;
  bool empty = true;  ///< no table at all
};
[[nodiscard]] SchemaState schema_state(SQLite::Database& database);

/// Runs what is missing, in one transaction; the version is read again once
/// the lock is held, because another wins may have been sooner. The counts of
/// words are made anew with it.
void migrate(Connection& journal);

/// True when the tables, indexes, triggers and views are the ones that the
/// migrations up to this version make, word for word. SQLite's own tables do
/// not count.
[[nodiscard]] bool schema_is_ours(SQLite::Database& database,
                                  std::int64_t version);

}  // namespace wins
