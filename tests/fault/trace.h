// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "fault/home.h"

namespace wins::test {

inline constexpr const char* kStrace = "/usr/bin/strace";

/// What one run of `wins` asked of the system.
struct Trace {
  Ending ending{};
  /// The calls that concern the network, as strace writes them.
  std::vector<std::string> network{};
  /// The paths that it opened to write, made, renamed or removed.
  std::vector<std::filesystem::path> written{};
  /// How many calls were looked at.
  std::size_t calls = 0;
};

/// False where there is no strace, or where it may not watch.
[[nodiscard]] bool can_trace(const Home& home);

/// Runs a launch of this home under strace, its children too.
[[nodiscard]] Trace trace(const Home& home, const Launch& launch);

/// Runs `wins` and kills it on entering its `number`th call of that name; the
/// code is 128 and SIGKILL when it came to that.
[[nodiscard]] Ending end_at_call(const std::string& name, int number,
                                 const Home& home,
                                 std::vector<std::string> arguments);

/// A call that does nothing and comes back with an error.
struct Refusal {
  std::string call{};   ///< its name
  std::string error{};  ///< ENOSPC, EIO
  bool on = false;      ///< all after it as well
  int number = 1;       ///< which of these calls, from 1
};

struct Refused {
  Ending ending{};
  bool happened = false;
};

/// Runs `wins`, which is refused the call.
[[nodiscard]] Refused refuse_call(const Refusal& refusal, const Home& home,
                                  std::vector<std::string> arguments);

}  // namespace wins::test
