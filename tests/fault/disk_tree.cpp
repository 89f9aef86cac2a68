// SPDX-License-Identifier: MIT
#include <fstream>

#include "fault/disk_steps.h"

namespace wins::test {

namespace fs = std::filesystem;

Tree read_tree(const fs::path& folder) {
  Tree tree;
  for (const auto& item : fs::recursive_directory_iterator(folder)) {
    const fs::path path = item.path().lexically_relative(folder);
    if (item.is_directory()) {
      tree.folders.insert(path);
    } else if (item.is_regular_file()) {
      tree.files[path] = read_file(item.path());
    }
  }
  return tree;
}

void write_tree(const Tree& tree, const fs::path& folder) {
  for (const auto& item : fs::directory_iterator(folder)) {
    fs::remove_all(item.path());
  }
  for (const fs::path& path : tree.folders) {
    fs::create_directory(folder / path);
    fs::permissions(folder / path, fs::perms::owner_all);
  }
  for (const auto& [path, bytes] : tree.files) {
    std::ofstream(folder / path, std::ios::binary) << bytes;
    fs::permissions(folder / path,
                    fs::perms::owner_read | fs::perms::owner_write);
  }
}

}  // namespace wins::test
