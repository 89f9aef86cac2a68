// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "process.h"

// An import as the sqlite3 shell does one: tables of CSV into an empty journal
// with all its indices, the index of words, the counts and the change log, in
// one transaction. On the shell's side nothing is left to be read out of words
// or counted: moments are numbers, and digests, counts and links stand in the
// CSV. Of uids and digests, sixteen bytes each, sixteen signs stand in it,
// because the shell makes no bytes of signs.
namespace wins::bench {

/// Writes the rows of the journal as CSV into the folder.
[[nodiscard]] CommandLine shell_rows_out(const std::filesystem::path& journal,
                                         const std::filesystem::path& folder);

/// Brings them into the journal. Requires: it has the tables and no row.
[[nodiscard]] CommandLine shell_rows_in(const std::filesystem::path& journal,
                                        const std::filesystem::path& folder);

}  // namespace wins::bench
