// SPDX-License-Identifier: MIT
#include "fault/figures.h"

#include <doctest/doctest.h>

#include <sstream>

#include "support/figures.h"

namespace wins::test {

void tell(const Figures& figures) {
  std::ostringstream line;
  line << figures.row << '\t' << figures.what << '\t' << figures.points << '\t'
       << figures.acknowledged << '\t' << figures.lost << '\t' << figures.more;
  MESSAGE(figures.row << ", " << figures.what << ": " << figures.points
                      << " points, " << figures.acknowledged
                      << " acknowledged, " << figures.lost << " lost; "
                      << figures.more);
  add_figures(line.str());
}

}  // namespace wins::test
