// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <span>
#include <string>
#include <vector>

namespace wins {

/// Starts a program with our environment and with `more` ("NAME=value") in
/// it, found along PATH, without a shell and with every signal as it is by
/// default. `input` becomes its stdin when it is not -1.
/// Requires: command is not empty. Throws: std::system_error.
[[nodiscard]] pid_t start_child(const std::vector<std::string>& command,
                                std::span<const std::string> more = {},
                                int input = -1);

/// Waits for the program; the status is waitpid's.
int wait_for_child(pid_t child);

}  // namespace wins
