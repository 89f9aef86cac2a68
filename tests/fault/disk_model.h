// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "fault/disk_steps.h"

namespace wins::test {

/// When a name that was made, removed or changed is on the disk: a file
/// system is free to do the one or the other.
enum class Names { at_once, with_the_sync_of_their_folder };

/// What became of the writes that no sync had followed.
struct Cut {
  enum class Unsynced { dropped, kept, torn };
  Unsynced unsynced = Unsynced::dropped;
  /// The seed of what is torn: each block of 512 bytes is there or not.
  unsigned seed = 0;
};

/// A disk that remembers what of it would outlive a power cut.
class DiskModel {
 public:
  DiskModel(const Tree& before, Names names);

  void apply(const DiskStep& step);

  /// What is found after the power went now.
  [[nodiscard]] Tree after(const Cut& cut) const;

 private:
  struct File {
    std::string durable{};
    /// Writes and resizes that wait for a sync, in their order.
    std::vector<DiskStep> waiting{};
  };
  static constexpr int kFolder = -1;

  void change_names(const DiskStep& step);
  void settle(const DiskStep& step);
  [[nodiscard]] bool is_reachable(const std::filesystem::path& path) const;

  Names model_;
  std::map<int, File> files_{};
  /// What the folders on the disk name: files by their numbers, and folders.
  std::map<std::filesystem::path, int> names_{};
  /// Changes of names that wait for the sync of their folder.
  std::vector<DiskStep> waiting_{};
};

}  // namespace wins::test
