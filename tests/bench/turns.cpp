// SPDX-License-Identifier: MIT
#include "turns.h"

namespace wins::bench {

Pairs take_turns(const Field& field, const CommandLine& ours,
                 const CommandLine& theirs, int pairs) {
  // The first run of either reads the program and the file from the disk.
  static_cast<void>(run(ours, field.environment));
  static_cast<void>(run(theirs, field.environment));
  Pairs turns;
  for (int i = 0; i < pairs; ++i) {
    turns.ours.push_back(run(ours, field.environment));
    turns.theirs.push_back(run(theirs, field.environment));
  }
  return turns;
}

}  // namespace wins::bench
