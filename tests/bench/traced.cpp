// SPDX-License-Identifier: MIT
#include "traced.h"

#include <fstream>
#include <stdexcept>
#include <string>

namespace wins::bench {

std::optional<Traced> trace(const CommandLine& command,
                            const std::vector<std::string>& environment,
                            const std::filesystem::path& notes) {
  CommandLine traced = {"strace", "-f", "-qq", "-o", notes.string()};
  traced.insert(traced.end(), command.begin(), command.end());
  try {
    // Its time is strace's, not the program's.
    static_cast<void>(run(traced, environment));
  } catch (const std::runtime_error&) {
    return std::nullopt;
  }
  Traced counted;
  std::ifstream lines(notes);
  for (std::string line; std::getline(lines, line);) {
    ++counted.calls;
    if (line.find(" fsync(") != line.npos ||
        line.find(" fdatasync(") != line.npos) {
      ++counted.syncs;
    }
  }
  return counted;
}

}  // namespace wins::bench
