// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "wins/host/host.h"

namespace wins {

/// Asks for one line on a terminal that reads from `input` and shows on
/// `output`. The line comes back byte for byte, whatever the locale and
/// however long; line breaks inside a paste belong to it. Backspace takes a
/// character, Ctrl-W a word, Ctrl-U everything, Ctrl-D on an empty line
/// leaves (nothing is returned). When the terminal goes away what was typed
/// by then is returned. The terminal is as it was on every way out, signals
/// included; after Ctrl-Z and `fg` the line stands there again.
///
/// `terminal.columns` is the width that lines are folded at; a dumb terminal
/// gets plain text and is never told to move its cursor.
///
/// Requires: `input` is a terminal.
[[nodiscard]] std::optional<std::string> read_line(int input, int output,
                                                   const Terminal& terminal,
                                                   const std::string& prompt);

}  // namespace wins
