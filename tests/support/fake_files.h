// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>

#include "wins/host/files.h"

namespace wins::test {

/// A disk of the mind: paths, what the system says of them, and texts.
struct FakeFiles {
  std::map<std::filesystem::path, FileFacts> facts{};
  std::map<std::filesystem::path, std::string> texts{};
  std::set<std::filesystem::path> networks{};

  void folder(const std::filesystem::path& path, unsigned mode = 0700) {
    facts[path] = {.type = FileType::folder, .mode = mode};
  }
  FileFacts& file(const std::filesystem::path& path, unsigned mode = 0600,
                  const std::string& text = "") {
    texts[path] = text;
    facts[path] = {.type = FileType::file,
                   .mode = mode,
                   .bytes = static_cast<std::int64_t>(text.size())};
    return facts[path];
  }

  /// Requires: this lives as long as what it gives.
  [[nodiscard]] Files view() const {
    return {.facts =
                [this](const std::filesystem::path& path) {
                  const auto found = facts.find(path);
                  return found == facts.end() ? FileFacts{} : found->second;
                },
            .names =
                [this](const std::filesystem::path& folder) {
                  std::vector<std::string> names;
                  for (const auto& [path, seen] : facts) {
                    if (path.parent_path() == folder) {
                      names.push_back(path.filename().string());
                    }
                  }
                  return names;
                },
            .disk =
                [this](const std::filesystem::path& path) {
                  return networks.contains(path) ? Disk::network : Disk::local;
                },
            .text = [this](const std::filesystem::path& path,
                           std::size_t most) -> std::optional<std::string> {
              const auto found = texts.find(path);
              return found == texts.end()
                         ? std::nullopt
                         : std::optional(found->second.substr(0, most));
            }};
  }
};

}  // namespace wins::test
