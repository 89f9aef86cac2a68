// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "changes.h"
#include "wins/report/report.h"

namespace wins {

/// Adds, for each of the subjects, why its word is used or not: in plain words
/// and then in numbers; for machines the array evidence, a row a look.
void add_explanation(const SubjectChanges& changes,
                     const std::vector<MeasureOrAll>& shown, Day today,
                     Report& report);

}  // namespace wins
