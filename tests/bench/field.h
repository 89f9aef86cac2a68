// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "process.h"

namespace wins::bench {

/// What is timed most: one entry with one tag, as shell_add() makes it.
[[nodiscard]] inline CommandLine an_add() {
  return {"add", "slept early +tag1"};
}

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
  /// The command line of wins with these words, on that journal.
  [[nodiscard]] CommandLine on(const std::filesystem::path& journal,
                               CommandLine words) const;
  [[nodiscard]] CommandLine our(CommandLine words) const {
    return on(ours(), std::move(words));
  }
  [[nodiscard]] CommandLine our_add() const { return our(an_add()); }

  /// Makes our journal anew: wins itself, so that the tables are those of
  /// wins. Throws: std::runtime_error.
  void make_our_journal(std::int64_t entries) const;
  /// Makes both, equal. Throws: std::runtime_error.
  void make_journals(std::int64_t entries) const;
};

/// In a folder that is made, with nobody's settings, of wins or of the others,
/// and a clock that stands. Throws: std::filesystem::filesystem_error.
[[nodiscard]] Field field_in(const std::filesystem::path& wins,
                             const std::filesystem::path& folder);

}  // namespace wins::bench
