// SPDX-License-Identifier: MIT
// The kernel itself refuses sockets and other programs to a run that has
// opened the journal.
#include <doctest/doctest.h>

#include <fstream>
#include <optional>
#include <string>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

/// How many seccomp filters the process is under; nothing where the kernel
/// does not say.
std::optional<int> filters_of(pid_t pid) {
  std::ifstream status("/proc/" + std::to_string(pid) + "/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("Seccomp_filters:")) {
      return std::stoi(line.substr(line.find(':') + 1));
    }
  }
  return std::nullopt;
}

TEST_CASE("confined: an add that has saved is under one more filter") {
  const Person person;
  Pty terminal(person.at_terminal({"add"}));
  REQUIRE(terminal.see("> "));
  const std::optional<int> before = filters_of(terminal.pid());
  if (!before.has_value()) {
    MESSAGE("skipped here: the kernel counts no filters");
    return;
  }
  terminal.type("asked for help");
  terminal.type(kEnter);
  REQUIRE(terminal.see(kDetailsPrompt));
  CHECK(filters_of(terminal.pid()) == *before + 1);
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
}

}  // namespace
}  // namespace wins::test
