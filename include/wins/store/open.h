// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "wins/core/entry.h"
#include "wins/core/time.h"
#include "wins/store/store.h"

namespace wins {

/// Gives a new UUIDv7 each time: each entry and each record of the change
/// log has one.
using UidSource = std::function<Uid()>;

/// What happens to a file that other accounts could read.
enum class Modes {
  tighten,  ///< it becomes 0600: the default journal
  leave     ///< it stays: a file that the person named
};

/// The words of a text from which kinds are learned, each once, folded and not
/// empty. The journal keeps counts of them: a function that gives other words
/// for a text comes with a migration, which makes the counts anew.
using TeachingWords =
    std::function<std::vector<std::string>(std::string_view text)>;

/// The file of a journal, and how it is kept. Modes::tighten: the default
/// journal, whose folders are ours; Modes::leave: one that the person named.
struct JournalFile {
  std::filesystem::path path{};
  Modes modes = Modes::leave;
  TeachingWords teaching_words{};  ///< without them no words are counted
};

/// Opens the journal.
///
/// For writing: the folder (0700) and the file (0600) are made when they
/// are missing. An older version of the tables is brought up to this one
/// after a snapshot, always; `now`, of the local clock, stands in its name.
/// Where no snapshot can be made nothing is changed.
/// For reading: a missing journal is an empty one, and nothing is created. An
/// older version is read as it is, also where nothing can be written; only
/// what that version does not keep is missing (Store::learned).
/// A newer or foreign file is refused and left byte-identical.
///
/// Requires: access is not none; the path is absolute and holds no NUL.
/// Throws: StorageError (no permission, not a journal, newer than wins,
/// could not be read ...).
[[nodiscard]] std::unique_ptr<Store> open_journal(const JournalFile& journal,
                                                  Access access,
                                                  UidSource new_uid,
                                                  LocalTime now);

/// A journal in memory, for tests and for reading where there is none yet.
[[nodiscard]] std::unique_ptr<Store> open_in_memory(
    UidSource new_uid, TeachingWords teaching_words = {});

/// True when other accounts may read or write the file; false when it is
/// not there.
[[nodiscard]] bool readable_by_others(const std::filesystem::path& path);

/// The version of the schema that this program writes. Stored in
/// `user_version`.
[[nodiscard]] int schema_version();

}  // namespace wins
