// SPDX-License-Identifier: MIT
#pragma once

#include "changes.h"
#include "wins/report/report.h"

namespace wins {

/// Adds one measure over time: every moment that notes it from `first` on, the
/// two windows with their middle values, and the key; the same facts in words
/// come after it, from the caller. For machines the array plot.
void add_plot(const SubjectChange& change, Day first, const Style& style,
              Report& report);

}  // namespace wins
