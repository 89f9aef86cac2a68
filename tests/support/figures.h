// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace wins::test {

/// Adds a line to the file that WINS_FAULT_FIGURES names, where there is one:
/// cells parted by tabs, of which the first is a row of the table in
/// fault/rows.h, or the name of a source below tests/.
void add_figures(const std::string& line);

}  // namespace wins::test
