// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "fault/home.h"

namespace wins::test {

/// A home in memory, for the many runs that need not outlive a power cut.
class QuickHome : public Home {
 public:
  QuickHome() : Home(Account::ours, memory_disk()) {}
};

/// A run in which something failed.
struct FailedRun {
  Ending ending{};
  /// The name of the call that failed first, or "memory"; empty when the
  /// program did not come that far.
  std::string failed{};
};

/// False where the program cannot be run with the shim, which is then told.
[[nodiscard]] bool can_fail_calls();
/// The same for memory, which a sanitizer hands out itself.
[[nodiscard]] bool can_fail_memory();

/// Runs `wins` with a plan for the shim, such as "refused 12 once": shim/plan.h
/// tells the words.
[[nodiscard]] FailedRun run_failing(const Home& home, const std::string& plan,
                                    std::vector<std::string> arguments);

}  // namespace wins::test
