// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

struct sqlite3;

namespace wins::test {

/// Looks at a journal with SQLite itself, without a line of wins between.
class JournalReader {
 public:
  /// Throws: std::runtime_error when it cannot be opened.
  explicit JournalReader(const std::filesystem::path& path);
  ~JournalReader();
  JournalReader(const JournalReader&) = delete;
  JournalReader& operator=(const JournalReader&) = delete;

  void run(const std::string& sql);
  /// The first column of every row. Throws: std::runtime_error.
  [[nodiscard]] std::vector<std::string> column(const std::string& sql);
  /// The one number that the query gives.
  [[nodiscard]] std::int64_t number(const std::string& sql);

  /// "ok", or what SQLite finds wrong: in the file, between its tables, or in
  /// the index of words.
  [[nodiscard]] std::string soundness();

 private:
  sqlite3* handle_ = nullptr;
};

}  // namespace wins::test
