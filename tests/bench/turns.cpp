// SPDX-License-Identifier: MIT
#include "turns.h"

#include <cstddef>
#include <utility>

namespace wins::bench {

std::vector<std::vector<Run>> take_turns(
    const Field& field, const std::vector<CommandLine>& commands, int rounds) {
  // The first run of each reads the program and the file from the disk.
  for (const CommandLine& command : commands) {
    static_cast<void>(run(command, field.environment));
  }
  std::vector<std::vector<Run>> runs(commands.size());
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < commands.size(); ++i) {
      runs[i].push_back(run(commands[i], field.environment));
    }
  }
  return runs;
}

Pairs take_turns(const Field& field, const CommandLine& ours,
                 const CommandLine& theirs, int pairs) {
  auto runs = take_turns(field, {ours, theirs}, pairs);
  return {.ours = std::move(runs[0]), .theirs = std::move(runs[1])};
}

}  // namespace wins::bench
