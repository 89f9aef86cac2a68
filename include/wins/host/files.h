// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "wins/core/time.h"

namespace wins {

enum class FileType { missing, file, folder, other };

/// What the system says of a path, its content aside. Of a link: of what it
/// leads to.
struct FileFacts {
  FileType type = FileType::missing;
  bool is_link = false;
  bool is_ours = true;  ///< it belongs to this account
  unsigned mode = 0;    ///< the nine bits of rwxrwxrwx
  std::int64_t bytes = 0;
  Instant changed{};  ///< when it was last written to
};

/// What kind of disk a folder is on.
enum class Disk { local, network };

/// A look at files, for `wins doctor`: nothing is changed by it, and what
/// cannot be seen is as if it were not there.
struct Files {
  std::function<FileFacts(const std::filesystem::path& path)> facts{};
  /// The names in a folder, sorted.
  std::function<std::vector<std::string>(const std::filesystem::path& folder)>
      names{};
  std::function<Disk(const std::filesystem::path& path)> disk{};
  /// The text of a file; of a long one the last `most` bytes.
  std::function<std::optional<std::string>(const std::filesystem::path& path,
                                           std::size_t most)>
      text{};
};

/// The files of this computer.
[[nodiscard]] Files real_files();

}  // namespace wins
