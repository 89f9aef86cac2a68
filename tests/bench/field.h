// SPDX-License-Identifier: MIT
#pragma once

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
  [[nodiscard]] CommandLine our(CommandLine words) const {
    const CommandLine before = {wins, "--db", ours().string()};
    words.insert(words.begin(), before.begin(), before.end());
    return words;
  }
};

}  // namespace wins::bench
