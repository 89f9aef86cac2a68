// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "import_bytes.h"

namespace wins {

/// Reads records of CSV (RFC 4180): fields may be in quotes, with line breaks
/// in them, and a quote in them is written twice. Lines end with LF or CR LF.
class CsvReader {
 public:
  explicit CsvReader(ImportBytes& reader) : reader_(reader) {}

  /// The first record. What stands between its fields most often of `,` `;`
  /// and a tab stands between fields from here on.
  [[nodiscard]] std::optional<std::vector<std::string>> first();
  /// The next record; a line without a byte is none.
  [[nodiscard]] std::optional<std::vector<std::string>> next();
  /// The line that the last record began at.
  [[nodiscard]] std::int64_t line() const { return line_; }

 private:
  [[nodiscard]] std::string take_field();
  [[nodiscard]] std::string take_quoted();
  void append(std::string& field, char byte) const;

  ImportBytes& reader_;
  char between_ = ',';
  std::int64_t line_ = 1;
};

}  // namespace wins
