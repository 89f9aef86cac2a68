// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "support/places.h"

namespace wins::test {

/// A source or header of the program, as lines.
struct SourceFile {
  std::string path{};   ///< below the top folder: "src/cli/run.cpp"
  std::string layer{};  ///< "cli"; "main" for what composes the layers
  std::vector<std::string> lines{};
};

inline std::vector<std::string> lines_of(const std::filesystem::path& file) {
  std::vector<std::string> lines;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
  }
  return lines;
}

/// "cli" for src/cli/run.cpp and include/wins/cli/run.h.
inline std::string layer_of(const std::filesystem::path& below_top) {
  auto part = below_top.begin();
  const bool header = *part == "include";
  std::advance(part, header ? 2 : 1);
  const bool in_folder = std::next(part) != below_top.end();
  return in_folder && *part != "docgen" ? part->string() : "main";
}

/// All of them, in order.
inline std::vector<SourceFile> all_sources() {
  const std::filesystem::path top(test::source_dir());
  std::vector<SourceFile> files;
  for (const char* folder : {"src", "include"}) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(top / folder)) {
      const std::filesystem::path& path = entry.path();
      if (path.extension() == ".cpp" || path.extension() == ".h") {
        const auto below = path.lexically_relative(top);
        files.push_back({below.string(), layer_of(below), lines_of(path)});
      }
    }
  }
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

/// The line without its `//` comment.
inline std::string without_comment(const std::string& line) {
  return line.substr(0, line.find("//"));
}

}  // namespace wins::test
