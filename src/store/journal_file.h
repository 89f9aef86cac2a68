// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

#include "wins/store/open.h"

namespace wins {

/// Why a file is not opened, in words; whoever knows what it was opened for
/// makes a sentence of it.
class Refusal : public std::runtime_error {
 public:
  enum class Cause {
    refused,  ///< the machine refuses, or the file is not for us to read
    unusable  ///< what is in the file is no journal, or not one any more
  };

  explicit Refusal(const std::string& reason, Cause cause = Cause::refused)
      : std::runtime_error(reason), cause_(cause) {}

  [[nodiscard]] Cause cause() const { return cause_; }

 private:
  Cause cause_;
};

/// What stands at the path of a journal.
enum class FileState {
  missing,
  empty,   ///< a file without a byte: a journal before its first entry
  written  ///< begins the way a database begins
};

/// Looks at the file before SQLite does, because SQLite would follow a link
/// to nothing and would wait at a FIFO. Closes what it opens: a second close
/// while SQLite has the file open would drop its locks. With Modes::tighten
/// a file that others can read is closed to them.
/// Throws: Refusal when it is no regular file of this account, holds
/// something else, or was cut off within a page.
[[nodiscard]] FileState look_at(const std::filesystem::path& path, Modes modes);

/// Makes the missing folders (0700), and syncs what they stand in.
/// Throws: Refusal.
void make_folder(const std::filesystem::path& folder);

/// Makes the missing folders (0700) and an empty file (0600), and syncs the
/// folders it made. A file that someone else makes meanwhile is as good.
/// Throws: Refusal.
void make_file(const std::filesystem::path& path);

}  // namespace wins
