// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "query.h"

namespace wins {

/// An open journal and the statements prepared for it so far.
class Connection {
 public:
  explicit Connection(std::unique_ptr<SQLite::Database> database)
      : database_(std::move(database)) {}
  Connection(Connection&&) noexcept = default;
  /// The statements of a database end before it does.
  Connection& operator=(Connection&& other) noexcept;

  /// The statement of this text, prepared once. Requires: `sql` lives as
  /// long as the program, and the query before of this text has ended.
  [[nodiscard]] Query query(std::string_view sql);

  [[nodiscard]] SQLite::Database& database() { return *database_; }

  /// Writes the whole file anew. What pages hold beside their rows does not
  /// come along: when rows move from page to page, bytes of them stay behind
  /// that no deletion reaches.
  void rewrite_file();

  /// Writes a copy of the whole journal, as rewrite_file would leave it, into
  /// an empty file. Not synced. Throws: SQLite::Exception.
  void copy_into(const std::string& path);

  /// Rows that the last statement changed.
  [[nodiscard]] std::int64_t changed_rows() const {
    return database_->getChanges();
  }

  /// The reason that the system gave for the last refusal; 0 when none.
  [[nodiscard]] int system_errno() const;

 private:
  std::unique_ptr<SQLite::Database> database_;
  std::map<std::string_view, SQLite::Statement> statements_{};
};

}  // namespace wins
