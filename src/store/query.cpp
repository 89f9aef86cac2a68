// SPDX-License-Identifier: MIT
#include "query.h"

namespace wins {

Query::~Query() {
  statement_->tryReset();
  // A binding keeps a copy of what it was given.
  try {
    statement_->clearBindings();
  } catch (const SQLite::Exception&) {
    // What went wrong with the statement has been reported where it ran.
  }
}

Query& Query::put(std::int64_t value) {
  statement_->bind(++bound_, value);
  return *this;
}

Query& Query::put(const std::string& text) {
  statement_->bind(++bound_, text);
  return *this;
}

Query& Query::put(std::span<const std::uint8_t> bytes) {
  statement_->bind(++bound_, static_cast<const void*>(bytes.data()),
                   static_cast<int>(bytes.size()));
  return *this;
}

Query& Query::put(const Uid& uid) {
  return put(std::span<const std::uint8_t>(uid.bytes));
}

Query& Query::put(Instant when) {
  return put(std::int64_t{when.time_since_epoch().count()});
}

Query& Query::put_null() {
  statement_->bind(++bound_);
  return *this;
}

bool Query::step() {
  taken_ = 0;
  return statement_->executeStep();
}

void Query::run() {
  while (step()) {
  }
}

std::vector<std::int64_t> Query::integers() {
  std::vector<std::int64_t> numbers;
  while (step()) {
    numbers.push_back(integer());
  }
  return numbers;
}

std::int64_t Query::integer() {
  return next().getInt64();
}

std::optional<std::int64_t> Query::maybe_integer() {
  const SQLite::Column column = next();
  return column.isNull() ? std::nullopt : std::optional(column.getInt64());
}

std::string Query::text() {
  return next().getString();
}

std::optional<std::string> Query::maybe_text() {
  const SQLite::Column column = next();
  return column.isNull() ? std::nullopt : std::optional(column.getString());
}

std::vector<std::uint8_t> Query::bytes() {
  return maybe_bytes().value_or(std::vector<std::uint8_t>());
}

std::optional<std::vector<std::uint8_t>> Query::maybe_bytes() {
  const SQLite::Column column = next();
  if (column.isNull()) {
    return std::nullopt;
  }
  const auto* const begin = static_cast<const std::uint8_t*>(column.getBlob());
  return std::vector<std::uint8_t>(begin, begin + column.getBytes());
}

SQLite::Column Query::next() {
  return statement_->getColumn(taken_++);
}

}  // namespace wins
