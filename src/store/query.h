// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "wins/core/entry.h"

namespace wins {

/// A statement in use: values are put in from left to right, columns are
/// taken out from left to right, and afterwards it is ready for the next use.
class Query {
 public:
  explicit Query(SQLite::Statement& statement) : statement_(&statement) {}
  ~Query();
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  Query& put(std::int64_t value);
  Query& put(const std::string& text);
  Query& put(std::span<const std::uint8_t> bytes);
  Query& put(const Uid& uid);
  Query& put(Instant when);
  Query& put_null();
  template <typename Value>
  Query& put(const std::optional<Value>& value) {
    return value.has_value() ? put(*value) : put_null();
  }

  /// True when there is a (further) row.
  bool step();
  /// Runs the statement to its end.
  void run();

  /// The next column of each row that is left.
  [[nodiscard]] std::vector<std::int64_t> integers();
  [[nodiscard]] std::int64_t integer();
  [[nodiscard]] std::optional<std::int64_t> maybe_integer();
  [[nodiscard]] std::string text();
  [[nodiscard]] std::optional<std::string> maybe_text();
  [[nodiscard]] std::vector<std::uint8_t> bytes();
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> maybe_bytes();

 private:
  SQLite::Column next();

  SQLite::Statement* statement_;
  int bound_ = 0;
  int taken_ = 0;
};

}  // namespace wins
