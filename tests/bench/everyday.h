// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "field.h"

namespace wins::bench {

/// The words behind `wins` of the commands that are timed.
[[nodiscard]] std::vector<CommandLine> everyday_commands();

/// Times the commands of every day beside /bin/true and beside the sqlite3
/// shell that reads the newest ten entries. Over journals of growing size it
/// tells how time grows.
class EverydayTimes {
 public:
  /// Prints one line for each command. Requires: both journals hold so many
  /// entries, more than at the call before.
  void measure(const Field& field, std::int64_t entries);

 private:
  std::map<std::string, double> before_{};  ///< milliseconds, by command
  std::int64_t entries_before_ = 0;
};

}  // namespace wins::bench
