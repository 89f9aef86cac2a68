// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "wins/host/signals.h"

namespace wins {

/// A pager that shows what is written to it. While it runs Ctrl-C belongs to
/// it, and less keeps no history and runs no commands.
class Pager {
 public:
  /// Throws: UserError when it cannot be started.
  explicit Pager(const std::vector<std::string>& command);
  /// Waits for the pager.
  ~Pager();
  Pager(const Pager&) = delete;
  Pager& operator=(const Pager&) = delete;

  /// Where to write for it.
  [[nodiscard]] int fd() const { return fd_; }

 private:
  int fd_ = -1;
  pid_t pid_ = -1;
  KeyboardIgnored ignored_;
};

}  // namespace wins
