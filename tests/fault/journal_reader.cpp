// SPDX-License-Identifier: MIT
#include "fault/journal_reader.h"

#include <sqlite3.h>

#include <stdexcept>

namespace wins::test {
namespace {

int keep_first(void* rows, int count, char** values, char** /*names*/) {
  auto& texts = *static_cast<std::vector<std::string>*>(rows);
  texts.emplace_back(count > 0 && values[0] != nullptr ? values[0] : "");
  return 0;
}

}  // namespace

JournalReader::JournalReader(const std::filesystem::path& path) {
  if (sqlite3_open_v2(path.c_str(), &handle_, SQLITE_OPEN_READWRITE, nullptr) !=
      SQLITE_OK) {
    const std::string reason = sqlite3_errmsg(handle_);
    sqlite3_close(handle_);
    throw std::runtime_error(path.string() + ": " + reason);
  }
  sqlite3_busy_timeout(handle_, 30000);
}

JournalReader::~JournalReader() {
  sqlite3_close(handle_);
}

std::vector<std::string> JournalReader::column(const std::string& sql) {
  std::vector<std::string> rows;
  if (sqlite3_exec(handle_, sql.c_str(), keep_first, &rows, nullptr) !=
      SQLITE_OK) {
    throw std::runtime_error(sql + ": " + sqlite3_errmsg(handle_));
  }
  return rows;
}

void JournalReader::run(const std::string& sql) {
  static_cast<void>(column(sql));
}

std::int64_t JournalReader::number(const std::string& sql) {
  return std::stoll(column(sql).at(0));
}

std::string JournalReader::soundness() {
  std::string found;
  for (const std::string& line : column("PRAGMA integrity_check")) {
    found += line;
  }
  if (!column("PRAGMA foreign_key_check").empty()) {
    return "a row points to one that is not there";
  }
  try {
    run("INSERT INTO entry_words(entry_words, rank) "
        "VALUES ('integrity-check', 1)");
  } catch (const std::runtime_error& refusal) {
    return refusal.what();
  }
  if (number("SELECT count(*) FROM entries WHERE uid NOT IN "
             "(SELECT subject_uid FROM changes)") != 0) {
    return "an entry is not in the change log";
  }
  return found;
}

}  // namespace wins::test
