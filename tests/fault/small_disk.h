// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <filesystem>
#include <string>

#include "support/process.h"

namespace wins::test {

/// A disk of one megabyte in memory, mounted in namespaces of its own, so
/// that it can be filled without rights and without harm.
class SmallDisk {
 public:
  /// Mounts it over `folder`, for those that live on it.
  explicit SmallDisk(const std::filesystem::path& folder);
  ~SmallDisk();
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  /// False where the system allows no namespaces.
  [[nodiscard]] bool is_there() const { return is_there_; }

  /// The same launch, for a program that lives on the disk.
  [[nodiscard]] Launch on_it(Launch launch) const;

  /// A path on the disk, as it can be reached from outside.
  [[nodiscard]] std::filesystem::path seen_from_here(
      const std::filesystem::path& path) const;

  /// Takes all the room there is and then gives back `rest` bytes.
  void fill(std::size_t rest) const;
  void make_room() const;

 private:
  std::filesystem::path folder_;
  pid_t keeper_ = -1;
  bool is_there_ = false;
  std::string user_space_{};
  std::string mount_space_{};
  std::string start_{};
};

}  // namespace wins::test
