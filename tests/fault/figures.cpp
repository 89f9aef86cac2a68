// SPDX-License-Identifier: MIT
#include "fault/figures.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace wins::test {

void tell(const Figures& figures) {
  std::ostringstream line;
  line << figures.row << '\t' << figures.what << '\t' << figures.points << '\t'
       << figures.acknowledged << '\t' << figures.lost << '\t' << figures.more
       << '\n';
  MESSAGE(figures.row << ", " << figures.what << ": " << figures.points
                      << " points, " << figures.acknowledged
                      << " acknowledged, " << figures.lost << " lost; "
                      << figures.more);
  if (const char* const file = std::getenv("WINS_FAULT_FIGURES")) {
    // One write at the end of the file: tests run side by side.
    std::ofstream(file, std::ios::app) << line.str() << std::flush;
  }
}

}  // namespace wins::test
