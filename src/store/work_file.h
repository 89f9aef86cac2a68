// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "wins/core/descriptor.h"

namespace wins {

/// What others may do in a folder meanwhile.
enum class Others {
  work_too,
  wait_outside,  ///< they wait for the end, or see that someone is at work
  take_turns     ///< the same, and this waits for the end of their work
};

/// Announces work in a folder while it lives. Whoever comes alone takes away
/// what a crash left behind; where the file system knows no such locks
/// nothing is taken away.
class FolderWork {
 public:
  FolderWork(const std::filesystem::path& folder, Others others);

  /// No other wins was at work in the folder when this began.
  [[nodiscard]] bool was_alone() const { return alone_; }

 private:
  Descriptor folder_;
  bool alone_ = false;
};

/// A file in the making: private (0600), under a name of its own, gone on
/// every way out until it is put in its place, Ctrl-C included.
class WorkFile {
 public:
  /// Makes it, empty, in a folder that is there. Requires: `work` is in that
  /// folder and lives longer. Throws: Refusal.
  WorkFile(const std::filesystem::path& folder, const FolderWork& work);
  ~WorkFile();
  WorkFile(const WorkFile&) = delete;
  WorkFile& operator=(const WorkFile&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// Syncs it. Requires: nobody has it open. Throws: Refusal.
  void sync() const;
  /// Puts the file at `target`, in the same file system, in place of what is
  /// there. Throws: Refusal.
  void replace(const std::filesystem::path& target);
  /// The same where nothing is yet; false when something is.
  [[nodiscard]] bool settle(const std::filesystem::path& target);

 private:
  void leave();

  std::filesystem::path path_;
  int slot_ = -1;
};

/// True for the name of a file in the making.
[[nodiscard]] bool is_work_file(const std::filesystem::path& file);

/// Syncs a folder, where its file system can.
void sync_folder(const std::filesystem::path& folder);

}  // namespace wins
