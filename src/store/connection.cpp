// SPDX-License-Identifier: MIT
#include "connection.h"

#include <sqlite3.h>

#include <string>

#include "failure.h"

namespace wins {

Connection& Connection::operator=(Connection&& other) noexcept {
  statements_ = std::move(other.statements_);
  database_ = std::move(other.database_);
  return *this;
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
  // VACUUM copies by way of a second, attached database.
  sqlite3_limit(database_->getHandle(), SQLITE_LIMIT_ATTACHED, 1);
  const int code = database_->tryExec("VACUUM");
  sqlite3_limit(database_->getHandle(), SQLITE_LIMIT_ATTACHED, 0);
  if (code != SQLITE_OK) {
    throw SQLite::Exception(database_->getHandle(), code);
  }
}

int Connection::system_errno() const {
  return system_errno_of(database_->getHandle());
}

}  // namespace wins
