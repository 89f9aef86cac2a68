// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "query.h"
#include "wins/store/open.h"

namespace wins {

/// An open journal and the statements prepared for it so far.
class Connection {
 public:
  /// `teaching_words` are those of Store::learned.
  explicit Connection(std::unique_ptr<SQLite::Database> database,
                      TeachingWords teaching_words = {})
      : database_(std::move(database)),
        teaching_words_(std::move(teaching_words)) {}
  Connection(Connection&&) noexcept = default;
  /// The statements of a database end before it does.
  Connection& operator=(Connection&& other) noexcept;

  /// The statement of this text, prepared once. Requires: `sql` lives as
  /// long as the program, and the query before of this text has ended.
  [[nodiscard]] Query query(std::string_view sql);

  [[nodiscard]] SQLite::Database& database() { return *database_; }

  /// The version of the tables, as far as it was looked at; 0 before that.
  [[nodiscard]] int version() const { return version_; }
  void note_version(std::int64_t version) {
    version_ = static_cast<int>(version);
  }

  /// What finds the words that are counted by kind; nothing where they are
  /// not: none was given, or the tables are of a version that kept no counts.
  [[nodiscard]] const TeachingWords& teaching_words() const;

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
  TeachingWords teaching_words_;
  int version_ = 0;
};

}  // namespace wins
