// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "fault/home.h"

namespace wins::test {

/// What stands in a folder, by paths relative to it.
struct Tree {
  std::set<std::filesystem::path> folders{};
  std::map<std::filesystem::path, std::string> files{};

  friend bool operator==(const Tree&, const Tree&) = default;
};

[[nodiscard]] Tree read_tree(const std::filesystem::path& folder);

/// Makes the folder hold this and nothing else.
void write_tree(const Tree& tree, const std::filesystem::path& folder);

/// One thing that a program did to the disk.
struct DiskStep {
  enum class What {
    make_file,
    make_folder,
    write,
    resize,
    sync_file,
    sync_folder,
    remove,
    rename,
    speak,  ///< the first words on stdout: they acknowledge
  };

  What what{};
  /// The name that is made, removed, renamed or, of a folder, synced.
  std::filesystem::path path{};
  /// What a rename makes of it.
  std::filesystem::path target{};
  /// The file that is made, written, resized or synced: a number that is its
  /// own whatever its name becomes. Those of the tree that was there before
  /// come first, in the order of their paths.
  int file = -1;
  /// Where a write begins; the size that a resize leaves.
  std::uint64_t at = 0;
  std::string bytes{};
};

/// What one run did, in the order in which it did it.
struct DiskRecord {
  Ending ending{};
  std::vector<DiskStep> steps{};
};

/// Runs a launch of this home under strace and tells what it did below the
/// home. Throws: std::runtime_error at a line that it cannot read.
[[nodiscard]] DiskRecord record_steps(const Home& home, const Launch& launch);

}  // namespace wins::test
