// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "changes.h"

namespace wins {

/// The measures that wait, those of one state in one line, of the subjects in
/// `shown`; and where the words may say it sooner.
[[nodiscard]] std::vector<std::string> waiting_lines(
    const SubjectChanges& changes, const std::vector<MeasureOrAll>& shown,
    bool is_gentle);

/// Where a row in `shown` states a direction: one closing for all of them, the
/// switch that leaves the row out, and something of the person's own to end
/// on. As many lines either way; harder is told where both ways are stated.
/// Nothing where none is.
[[nodiscard]] std::vector<std::string> closing_lines(
    const SubjectChanges& changes, const std::vector<MeasureOrAll>& shown,
    bool is_gentle, Invocation& invocation);

/// One of the measures, or all of them, states harder.
[[nodiscard]] bool states_harder(const SubjectChanges& changes);

}  // namespace wins
