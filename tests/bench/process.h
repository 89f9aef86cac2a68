// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace wins::bench {

using CommandLine = std::vector<std::string>;

/// What one run of a program took.
struct Run {
  /// From before it is started until it has been waited for.
  double milliseconds = 0;
  /// The most memory it held at once.
  long peak_kib = 0;
};

/// Runs a program to its end, with `environment` ("NAME=value") alone and
/// with /dev/null for input, output and errors.
/// Throws: std::runtime_error when it cannot be started or does not end well.
[[nodiscard]] Run run(const CommandLine& command,
                      const std::vector<std::string>& environment);

/// Runs the command under a program that watches it. False when that one is not
/// there, may not look, or the command does not end well.
[[nodiscard]] bool run_under(CommandLine watcher, const CommandLine& command,
                             const std::vector<std::string>& environment);

/// Keeps this process, and all that it starts, on one processor: moving from
/// one to another costs milliseconds, now and then.
void stay_on_one_processor();

/// Does some work in a process of its own. What it needs in memory would
/// otherwise be counted for every program that is started after it.
/// Throws: std::runtime_error when the work throws.
void in_own_process(const std::function<void()>& work);

}  // namespace wins::bench
