// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>

#include "wins/cli/command.h"

namespace wins {

// So that a failed check shows the exit code as the shell sees it.
inline std::ostream& operator<<(std::ostream& out, ExitCode code) {
  return out << static_cast<int>(code);
}

namespace test {

inline constexpr ExitCode kOk = ExitCode::ok;
inline constexpr ExitCode kCouldNot = ExitCode::could_not;
inline constexpr ExitCode kUsage = ExitCode::usage;

[[nodiscard]] inline bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace test
}  // namespace wins
