// SPDX-License-Identifier: MIT
#pragma once

#include <sys/stat.h>

#include <optional>
#include <string>

#include "wins/core/message.h"

namespace wins {

/// What a settings file holds, and what it is.
struct SettingsFile {
  std::string text{};
  struct stat facts {};
};

/// Reads the file; nothing when there is none.
/// Throws: SettingsError when it is no regular file of ours or root's, is
/// larger than 64 KiB or cannot be read.
[[nodiscard]] std::optional<SettingsFile> read_settings_file(
    const std::string& path);

}  // namespace wins
