// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "support/checkin_builder.h"
#include "support/entry_builder.h"
#include "support/session_builder.h"
#include "support/teaching.h"
#include "support/uid_source.h"
#include "wins/store/open.h"

namespace wins::test {

/// A folder that goes away with the test; in memory where there is such a
/// place, because these tests do not ask what a power cut leaves.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    const std::filesystem::path memory = "/dev/shm";
    const std::filesystem::path above =
        ::access(memory.c_str(), W_OK | X_OK) == 0
            ? memory
            : std::filesystem::temp_directory_path();
    std::string name = (above / "wins-test-XXXXXX").native();
    path_ = ::mkdtemp(name.data());
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all,
                                 ignored);
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

inline std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

/// What the clock on the wall says when a journal is opened.
inline constexpr LocalTime kOpenedAt{std::chrono::seconds(1793805603)};

/// A journal to try things on; what it adds gets uids that count up, from
/// another series for each bench, because a file may be opened twice.
class JournalBench {
 public:
  /// In memory.
  JournalBench() : store(open_in_memory(uids_, words_between_blanks)) {}
  /// In a file.
  explicit JournalBench(const std::filesystem::path& path,
                        const TeachingWords& words = words_between_blanks)
      : store(open_journal({.path = path, .teaching_words = words},
                           Access::write, uids_, kOpenedAt)) {}

  EntryId add(const Entry& draft) { return add_entry(draft).id; }

  Entry add_entry(Entry draft) {
    draft.uid = entry_uids_();
    return store->add(draft, {.command = "add", .at = kNow});
  }

  bool edit(EntryId id, const std::string& text) {
    Entry entry = store->entry(id).value();
    entry.text = text;
    return store->edit(entry, {.command = "edit", .at = kNow});
  }

  void remove(const std::vector<EntryId>& ids) {
    store->remove(ids, {.command = "remove", .at = kNow});
  }

  SessionId add_session(Session draft) {
    draft.uid = entry_uids_();
    return store->add_session(draft, {.command = "session", .at = kNow}).id;
  }

  Checkin add_checkin(Checkin draft, bool goes_on = false) {
    draft.uid = entry_uids_();
    return store->add_checkin(
        draft, {.command = "signs", .at = kNow, .goes_on = goes_on});
  }

  [[nodiscard]] std::vector<EntryId> ids(const Filter& filter = {}) const {
    std::vector<EntryId> found;
    store->for_each(filter, [&](const Entry& entry) {
      found.push_back(entry.id);
      return Visit::go_on;
    });
    return found;
  }

  [[nodiscard]] std::vector<EntryId> search(
      const std::string& text,
      SearchTerm::How how = SearchTerm::How::words) const {
    Filter filter;
    filter.search = {{.text = text, .how = how}};
    return ids(filter);
  }

 private:
  static std::uint8_t next_series() {
    static std::uint8_t series = 0;
    return ++series;
  }

  CountingUids uids_{next_series()};
  CountingUids entry_uids_{next_series()};

 public:
  std::unique_ptr<Store> store;
};

using Ids = std::vector<EntryId>;

/// The first column of every row, for looking into a file.
inline std::vector<std::string> column(const std::filesystem::path& file,
                                       const std::string& sql) {
  SQLite::Database database(file, SQLite::OPEN_READONLY);
  SQLite::Statement statement(database, sql);
  std::vector<std::string> values;
  while (statement.executeStep()) {
    values.push_back(statement.getColumn(0).getString());
  }
  return values;
}

inline void run_sql(const std::filesystem::path& file, const std::string& sql) {
  SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec(sql);
}

}  // namespace wins::test
