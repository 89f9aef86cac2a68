// SPDX-License-Identifier: MIT
#include "support/figures.h"

#include <cstdlib>
#include <fstream>

namespace wins::test {

void add_figures(const std::string& line) {
  if (const char* const file = std::getenv("WINS_FAULT_FIGURES")) {
    // One write at the end of the file: tests run side by side.
    std::ofstream(file, std::ios::app) << line + '\n' << std::flush;
  }
}

}  // namespace wins::test
