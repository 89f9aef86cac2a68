// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/cli/invocation.h"

namespace wins {

/// One thing that `wins doctor` saw.
struct Finding {
  std::string name{};      ///< public: "journal-mode"
  bool attention = false;  ///< something would be well to do about it
  std::string sentence{};
  std::string line{};  ///< what mends it when pasted; empty: nothing does
};

using Findings = std::vector<Finding>;

/// Of the journal itself: what was found in the file.
[[nodiscard]] Findings look_at_journal(const Checkup& checkup,
                                       Invocation& invocation);

/// Of the files: modes, owners, links, where they are, what lies beside them.
[[nodiscard]] Findings look_at_files(Invocation& invocation);

/// Of the shell: what its history keeps.
[[nodiscard]] Findings look_at_shell(Invocation& invocation);

/// Of the clock, the settings and the snapshots.
[[nodiscard]] Findings look_around(const Checkup& checkup,
                                   Invocation& invocation);

/// "wins doctor --salvage", with the --db of this run.
[[nodiscard]] std::string own_line(std::string_view words,
                                   const Invocation& invocation);

/// Brings back what the journal still holds, and says what came of it.
ExitCode salvage(Invocation& invocation);

}  // namespace wins
