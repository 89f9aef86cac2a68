// SPDX-License-Identifier: MIT
// From a path to settings.
#include <filesystem>

#include "settings_file.h"
#include "wins/config/settings.h"

namespace wins {
namespace {

/// Others may write to the folder, and so put another file in place of ours.
bool is_open_folder(const std::filesystem::path& folder) {
  struct stat facts {};
  return stat(folder.empty() ? "." : folder.c_str(), &facts) == 0 &&
         (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0 &&
         (facts.st_mode & S_ISVTX) == 0;
}

}  // namespace

LoadedSettings load_settings(const std::string& path) {
  const auto file = read_settings_file(path);
  if (!file.has_value()) {
    return {};
  }
  LoadedSettings loaded = parse_settings(file->text, path);
  loaded.writable_by_others =
      (file->facts.st_mode & (S_IWGRP | S_IWOTH)) != 0 ||
      is_open_folder(std::filesystem::path(path).parent_path());
  return loaded;
}

}  // namespace wins
