// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "wins/core/entry.h"
#include "wins/report/page.h"

namespace wins {

/// Adds a row for each measure that was noted three times or more in these
/// entries and is not off, and one chart: of the measure that was noted most.
/// Nothing where none was. Requires: oldest first.
void add_measures(const std::vector<Entry>& entries,
                  const std::vector<Measure>& off, Day today, PageFormat format,
                  SharePage& page);

}  // namespace wins
