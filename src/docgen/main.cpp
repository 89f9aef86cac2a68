// SPDX-License-Identifier: MIT
// wins-docgen: writes the manual pages and the completions, or with --check
// compares them, and the table of the README, with what is committed.
#include <fmt/core.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "wins/cli/docs.h"
#include "wins/commands/registry.h"

namespace {

using std::filesystem::path;

/// Every file that is made, by its place below the output folder.
std::map<std::string, std::string> all_files() {
  const wins::Commands commands = wins::all_commands();
  std::map<std::string, std::string> files;
  files["man/wins.1"] = wins::program_manual(commands);
  for (const wins::Command* command : commands) {
    if (!command->hidden) {
      files[fmt::format("man/wins-{}.1", command->name)] =
          wins::command_manual(*command, commands);
    }
  }
  for (const wins::Topic& topic : wins::topics()) {
    files[fmt::format("man/wins-{}.{}", topic.name, topic.manual_section)] =
        wins::topic_manual(topic, commands);
  }
  files["completions/wins.bash"] = wins::bash_completion(commands);
  files["completions/_wins"] = wins::zsh_completion(commands);
  files["completions/wins.fish"] = wins::fish_completion(commands);
  return files;
}

/// The whole file; empty when it cannot be read.
std::string text_of(const path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return in.good() ? text.str() : std::string();
}

/// Rows of the README's table of commands that are missing there.
std::vector<std::string> missing_rows(const path& readme) {
  const std::string text = text_of(readme);
  std::vector<std::string> missing;
  for (const wins::Command* command : wins::all_commands()) {
    const std::string row =
        fmt::format("\n| `wins {}` | {} |\n", command->name, command->summary);
    if (!command->hidden && text.find(row) == std::string::npos) {
      missing.push_back(row.substr(1, row.size() - 2));
    }
  }
  return missing;
}

/// Files in the two folders that nothing makes any more.
std::vector<std::string> left_over(
    const path& root, const std::map<std::string, std::string>& files) {
  std::vector<std::string> result;
  for (const char* folder : {"man", "completions"}) {
    for (const auto& entry :
         std::filesystem::directory_iterator(root / folder)) {
      const std::string name =
          std::filesystem::path(folder) / entry.path().filename();
      if (!files.contains(name)) {
        result.push_back(name);
      }
    }
  }
  return result;
}

int check(const path& root) {
  const auto files = all_files();
  std::vector<std::string> stale = left_over(root, files);
  for (const auto& [name, text] : files) {
    if (text_of(root / name) != text) {
      stale.push_back(name);
    }
  }
  for (const std::string& name : stale) {
    std::cerr << name << " is not what the commands say\n";
  }
  if (!stale.empty()) {
    std::cerr << "This writes them: cmake --build build/release --target docs\n"
                 "A file that no command makes is to be removed by hand.\n";
  }
  const std::vector<std::string> missing = missing_rows(root / "README.md");
  for (const std::string& row : missing) {
    std::cerr << "README.md lacks the row: " << row << '\n';
  }
  return stale.empty() && missing.empty() ? 0 : 1;
}

int write_all(const path& root) {
  for (const auto& [name, text] : all_files()) {
    const path file = root / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out << text;
    out.close();
    if (!out) {
      std::cerr << file.string() << " could not be written\n";
      return 1;
    }
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  if (words.size() == 1) {
    return write_all(words[0]);
  }
  if (words.size() == 2 && words[0] == "--check") {
    return check(words[1]);
  }
  std::cerr << "usage: wins-docgen [--check] FOLDER\n";
  return 2;
}
