// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "support/process.h"
#include "support/pty.h"
#include "support/temp_folder.h"

namespace wins::test {

/// Someone with an account of their own, who runs the real program. Nothing
/// of the machine's clock, zone, locale or home is left to it. It is Wed 4
/// Nov 2026, 15:20 in UTC until `env` says otherwise.
class Person {
 public:
  Person();

  /// Runs `wins` off a terminal, with `input` on stdin.
  [[nodiscard]] Ending wins(const std::vector<std::string>& arguments,
                            const std::string& input = "") const;
  /// The same with --json; null when stdout holds no JSON.
  [[nodiscard]] nlohmann::json json(std::vector<std::string> arguments,
                                    const std::string& input = "") const;
  /// Runs a line of /bin/sh in which `wins` is the program.
  [[nodiscard]] Ending shell(const std::string& line,
                             const std::string& input = "") const;
  /// Sits down before a terminal to run it.
  [[nodiscard]] Pty::Setup at_terminal(
      const std::vector<std::string>& arguments) const;
  /// What a terminal shows of a run in which nothing is typed.
  [[nodiscard]] std::string seen(
      const std::vector<std::string>& arguments) const;

  /// The words of the newest entry, byte for byte.
  [[nodiscard]] std::string last_text() const;
  /// The words of every entry, oldest first.
  [[nodiscard]] std::vector<std::string> texts() const;
  /// Writes the settings file.
  void settings(std::string_view toml) const;
  /// Writes a shell script and gives its path.
  [[nodiscard]] std::string script(std::string_view name,
                                   const std::string& lines) const;

  [[nodiscard]] const TempFolder& home() const { return home_; }
  [[nodiscard]] std::filesystem::path data() const;
  [[nodiscard]] std::filesystem::path journal() const;
  /// The drafts that were kept, as paths.
  [[nodiscard]] std::vector<std::filesystem::path> drafts() const;

  /// The whole environment of the program.
  std::map<std::string, std::string> env{};

 private:
  [[nodiscard]] std::vector<std::string> environment() const;

  TempFolder home_{};
};

}  // namespace wins::test
