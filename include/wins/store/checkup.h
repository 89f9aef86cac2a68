// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "wins/core/entry.h"
#include "wins/store/open.h"

namespace wins {

/// How far a journal could be looked at.
enum class Looked {
  missing,     ///< there is none yet
  empty,       ///< a file that has never had an entry
  not_ours,    ///< other than a journal of this version; `reason` says what
  unopened,    ///< the system or the damage kept it closed; `reason` says why
  unfinished,  ///< an interrupted change waits to be undone first
  through      ///< every page and row was looked at
};

/// A row that is not what was written.
struct RowTrouble {
  enum class What {
    changed,  ///< it can be read, and its digest does not hold
    unread    ///< it is in the journal and cannot be read
  };
  std::string_view table{};  ///< "entries", "sessions", "checkins"
  std::int64_t id = 0;
  What what = What::changed;
};

/// What a look at every page and row of a journal found. Sums and the index
/// of words can be made anew from the rows; rows cannot.
struct Checkup {
  Looked looked = Looked::missing;
  std::string reason{};         ///< in words, where it was not looked through
  bool is_damage = false;       ///< the reason lies in what the file holds
  bool tables_are_ours = true;  ///< as wins makes them, none beside them
  bool pages_hold = true;       ///< SQLite's own check of pages and indexes
  /// The index of words is whole; nothing where it could not be asked.
  std::optional<bool> words_hold{};
  /// The sums by month and the counts of words are those of the rows.
  bool sums_hold = true;
  bool references_hold = true;  ///< what rows refer to is there
  std::vector<RowTrouble> rows{};
  std::int64_t entries = 0;         ///< how many could be read
  std::optional<Instant> newest{};  ///< when the newest row was written

  /// True when nothing in the file is other than wins wrote it.
  [[nodiscard]] bool is_whole() const {
    return looked == Looked::through && tables_are_ours && pages_hold &&
           words_hold.value_or(true) && sums_hold && references_hold &&
           rows.empty();
  }
};

/// Looks at every page and row. Changes no byte of the file and makes none;
/// an interrupted change stays as it is. Never throws for what the file
/// holds.
/// Without `teaching_words` the counts of words by kind are not looked at.
/// Requires: `journal` is absolute.
[[nodiscard]] Checkup check_journal(const std::filesystem::path& journal,
                                    const TeachingWords& teaching_words = {});

}  // namespace wins
