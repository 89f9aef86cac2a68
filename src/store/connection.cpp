// SPDX-License-Identifier: MIT
#include "connection.h"

#include <sqlite3.h>

#include <string>

#include "failure.h"

namespace wins {
namespace {

/// VACUUM copies by way of a second, attached database; otherwise there is
/// none.
class OneAttached {
 public:
  explicit OneAttached(SQLite::Database& database)
      : handle_(database.getHandle()) {
    sqlite3_limit(handle_, SQLITE_LIMIT_ATTACHED, 1);
  }
  ~OneAttached() { sqlite3_limit(handle_, SQLITE_LIMIT_ATTACHED, 0); }
  OneAttached(const OneAttached&) = delete;
  OneAttached& operator=(const OneAttached&) = delete;

 private:
  sqlite3* handle_;
};

}  // namespace

Connection& Connection::operator=(Connection&& other) noexcept {
  statements_ = std::move(other.statements_);
  database_ = std::move(other.database_);
  teaching_words_ = std::move(other.teaching_words_);
  version_ = other.version_;
  return *this;
}

const TeachingWords& Connection::teaching_words() const {
  static const TeachingWords none;
  constexpr int kFirstWithCounts = 2;
  return version_ < kFirstWithCounts ? none : teaching_words_;
}

Query Connection::query(std::string_view sql) {
  auto found = statements_.find(sql);
  if (found == statements_.end()) {
    found = statements_
                .emplace(sql, SQLite::Statement(*database_, std::string(sql)))
                .first;
  }
  return Query(found->second);
}

void Connection::rewrite_file() {
  const OneAttached by_way_of_another(*database_);
  const int code = database_->tryExec("VACUUM");
  if (code != SQLITE_OK) {
    throw SQLite::Exception(database_->getHandle(), code);
  }
}

void Connection::copy_into(const std::string& path) {
  const OneAttached by_way_of_another(*database_);
  SQLite::Statement statement(*database_, "VACUUM INTO ?");
  statement.bind(1, path);
  statement.exec();
}

int Connection::system_errno() const {
  return system_errno_of(database_->getHandle());
}

}  // namespace wins
