// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "wins/host/fd_text.h"

namespace wins {

/// A file in the making, for this account alone (0600). Until keep() it has
/// no name where the file system can do that, so that nothing of it is left on
/// any way out; elsewhere it has one that begins with a point. A link stays
/// one, and what it leads to is replaced.
class NewFile {
 public:
  /// Requires: the path is absolute. Throws: StorageError, with the reason.
  explicit NewFile(const std::filesystem::path& target);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  /// A write that does not work is told of by keep().
  [[nodiscard]] Output& out() { return *out_; }
  /// Syncs it and puts it in its place, in one rename.
  /// Throws: StorageError, with the reason; what was there is there then.
  void keep();

 private:
  [[noreturn]] void refuse(int reason) const;
  void give_name();

  std::filesystem::path target_;
  std::filesystem::path name_{};  ///< the one before; empty: none
  int file_ = -1;
  std::unique_ptr<FdOutput> out_{};
};

}  // namespace wins
