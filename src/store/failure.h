// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Exception.h>

#include <string>

#include "wins/core/error.h"

struct sqlite3;

namespace wins {

/// Why the disk, the file or SQLite refused, in words. Requires: `code` is
/// an extended result code of SQLite, `system_errno` the system's reason
/// behind it or 0.
[[nodiscard]] std::string reason_of(int code, int system_errno);

/// True when the code means that the file holds something else than a journal
/// has. Requires: asking again did not help.
[[nodiscard]] bool says_unusable(int code);

/// The reason that the system gave for the last refusal; 0 when none.
[[nodiscard]] int system_errno_of(sqlite3* database);

/// Where a reason in words lies, for whoever passes the sentence on.
[[nodiscard]] Lies lies_of(const std::string& reason);

/// Why the system refused to open or make a file.
[[nodiscard]] std::string reason_of_errno(int system_errno);

/// True when asking again may help: now and then a single failed read comes
/// back as if the file were damaged.
[[nodiscard]] bool worth_another_try(const SQLite::Exception& refusal);

/// "the journal could not be read: ..."
[[nodiscard]] StorageError unreadable();
[[nodiscard]] StorageError unreadable(const std::string& reason);
/// "nothing was saved: ..."
[[nodiscard]] StorageError not_saved(const std::string& reason);
/// "it is not certain that this was saved: ..."
[[nodiscard]] StorageError perhaps_saved(const std::string& reason);

}  // namespace wins
