// SPDX-License-Identifier: MIT
#include "traced.h"

#include <fstream>
#include <string>

namespace wins::bench {

std::optional<Traced> trace(const CommandLine& command,
                            const std::vector<std::string>& environment,
                            const std::filesystem::path& notes) {
  if (!run_under({"strace", "-f", "-qq", "-o", notes.string()}, command,
                 environment)) {
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
