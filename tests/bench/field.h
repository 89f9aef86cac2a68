// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "process.h"

namespace wins::bench {

/// Two equal journals, one for either program.
struct Field {
  std::string wins{};
  std::filesystem::path folder{};
  std::vector<std::string> environment{};

  [[nodiscard]] std::filesystem::path ours() const {
    return folder / "ours.db";
  }
  [[nodiscard]] std::filesystem::path theirs() const {
    return folder / "theirs.db";
  }
  /// The command line of wins with these words, on our journal.
  [[nodiscard]] CommandLine our(CommandLine words) const;
  /// What is timed most: one entry with one tag, as shell_add() makes it.
  [[nodiscard]] CommandLine our_add() const {
    return our({"add", "slept early +tag1"});
  }

  /// Makes both journals anew. wins makes the first, so that the tables are
  /// those of wins. Throws: std::runtime_error.
  void make_journals(std::int64_t entries) const;
};

}  // namespace wins::bench
