// SPDX-License-Identifier: MIT
#include "callgrind.h"

#include <utility>

namespace wins::bench {

bool run_callgrind(const CommandLine& command,
                   const std::vector<std::string>& environment,
                   const std::filesystem::path& notes,
                   const CommandLine& options) {
  CommandLine counted = {"valgrind", "-q", "--tool=callgrind",
                         "--callgrind-out-file=" + notes.string()};
  counted.insert(counted.end(), options.begin(), options.end());
  return run_under(std::move(counted), command, environment);
}

}  // namespace wins::bench
