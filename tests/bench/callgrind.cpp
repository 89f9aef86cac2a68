// SPDX-License-Identifier: MIT
#include "callgrind.h"

#include <stdexcept>

namespace wins::bench {

bool run_callgrind(const CommandLine& command,
                   const std::vector<std::string>& environment,
                   const std::filesystem::path& notes,
                   const CommandLine& options) {
  CommandLine counted = {"valgrind", "-q", "--tool=callgrind",
                         "--callgrind-out-file=" + notes.string()};
  counted.insert(counted.end(), options.begin(), options.end());
  counted.insert(counted.end(), command.begin(), command.end());
  try {
    // Its time is valgrind's, not the program's.
    static_cast<void>(run(counted, environment));
    return true;
  } catch (const std::runtime_error&) {
    return false;
  }
}

}  // namespace wins::bench
