// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "changes.h"
#include "wins/report/report.h"

namespace wins {

/// The numbers behind a row, for people: both looks, and the bounds.
[[nodiscard]] std::vector<std::string> numbers_in_words(
    const SubjectChange& change, Day today);

/// The same for machines: the array evidence, a row a subject and look.
[[nodiscard]] Block evidence_block(
    const std::vector<const SubjectChange*>& changes);

}  // namespace wins
