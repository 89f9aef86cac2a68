// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace wins {

/// From here on a signal that ends the program (Ctrl-C, a closed window,
/// TERM) first removes this file and SQLite's file beside it. Gives back what
/// keep_when_ended takes; -1 when there is no room for one more.
[[nodiscard]] int remove_when_ended(const std::string& path);

/// Ends that.
void keep_when_ended(int slot);

}  // namespace wins
