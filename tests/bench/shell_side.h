// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

#include "process.h"

// What wins does, as command lines of the sqlite3 shell. Equal on both sides:
// the file (one is a copy of the other), the library, the pragmas, the rows
// written and read, the order of the rows, /dev/null for output. Left out
// here: all that wins does to be careful and to be kind, which is what the
// ratios measure (its checks of the file and of the schema, its settings, the
// sentence that it prints).
namespace wins::bench {

/// What wins sets for its connection.
[[nodiscard]] std::string_view shell_pragmas();

/// One entry with one tag: row, tag, index of words, sums, log, in one
/// transaction.
[[nodiscard]] CommandLine shell_add(const std::filesystem::path& journal);

/// The newest ten, and how many there are.
[[nodiscard]] CommandLine shell_list(const std::filesystem::path& journal);

/// The newest ten with the sought word, and how many have it.
[[nodiscard]] CommandLine shell_search(const std::filesystem::path& journal);

/// How many there are of each kind, from the rows.
[[nodiscard]] CommandLine shell_kinds(const std::filesystem::path& journal);

/// Every entry as JSON.
[[nodiscard]] CommandLine shell_json(const std::filesystem::path& journal);

/// Every entry with the common word as JSON.
[[nodiscard]] CommandLine shell_search_json(
    const std::filesystem::path& journal);

}  // namespace wins::bench
