// SPDX-License-Identifier: MIT
#include "connection.h"

#include <sqlite3.h>

#include <string>

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

int Connection::system_errno() const {
  return sqlite3_system_errno(database_->getHandle());
}

}  // namespace wins
