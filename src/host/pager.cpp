// SPDX-License-Identifier: MIT
#include "wins/host/pager.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

#include "child.h"
#include "wins/core/catalogue/machine.h"
#include "wins/core/error.h"
#include "wins/text/sanitize.h"

namespace wins {
namespace {

// A history would keep what was searched for, and `!` and `v` would start
// programs.
const std::array<std::string, 2>& less_variables() {
  static const std::array<std::string, 2> kVariables = {"LESSHISTFILE=-",
                                                        "LESSSECURE=1"};
  return kVariables;
}

}  // namespace

Pager::Pager(const std::vector<std::string>& command) {
  std::array<int, 2> ends{-1, -1};
  int problem = pipe2(ends.data(), O_CLOEXEC) == 0 ? 0 : errno;
  if (problem == 0) {
    try {
      pid_ = start_child(command, less_variables(), ends[0]);
    } catch (const std::system_error& failure) {
      problem = failure.code().value();
      close(ends[1]);
    }
    close(ends[0]);
  }
  if (problem != 0) {
    throw UserError(
        say(messages::machine["pager-not-started"],
            fmt::arg("command", make_safe(command.front(), Breaks::shown)),
            fmt::arg("reason", std::generic_category().message(problem))),
        say(messages::machine["pager-not-started-hint"]));
  }
  fd_ = ends[1];
}

Pager::~Pager() {
  close(fd_);
  try {
    wait_for_child(pid_);
  } catch (const std::system_error&) {
    // Someone else has waited for it: it has ended, and that is the point.
  }
}

}  // namespace wins
