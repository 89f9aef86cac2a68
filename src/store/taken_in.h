// SPDX-License-Identifier: MIT
#pragma once

#include "soundness.h"
#include "wins/core/error.h"
#include "wins/store/restore.h"
#include "work_file.h"

namespace wins {

/// "nothing was restored: ..."
[[nodiscard]] StorageError not_restored(const std::string& reason);

/// The private file of a backup, and what was found in it.
class TakenIn::Parts {
 public:
  explicit Parts(const std::filesystem::path& folder)
      : work_(folder, Others::work_too), file_(folder, work_) {}

  [[nodiscard]] WorkFile& file() { return file_; }
  [[nodiscard]] std::int64_t entries() const { return entries_; }
  void note(std::int64_t entries) { entries_ = entries; }

 private:
  FolderWork work_;
  WorkFile file_;
  std::int64_t entries_ = 0;
};

}  // namespace wins
