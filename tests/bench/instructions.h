// SPDX-License-Identifier: MIT
#pragma once

#include "field.h"

namespace wins::bench {

/// Makes journals and prints how many instructions the commands take that must
/// not drift, and how many the sqlite3 shell takes for the same work: counted
/// by callgrind from the start of the program to its end. The counts hardly
/// move between runs, so that a drift shows which times would hide. Without
/// valgrind it says so.
/// Throws: std::runtime_error when a command does not end well.
void measure_instructions(const Field& field);

}  // namespace wins::bench
