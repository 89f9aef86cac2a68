// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "changes.h"
#include "wins/report/report.h"

namespace wins {

/// A row of what people see: its label, then its lines.
struct MeasureRow {
  MeasureOrAll subject{};
  std::vector<std::string> lines{};
};

/// The lines of change of one row: facts and then the word, where there is
/// one, on a line of its own; in one line on pages of 100 columns and more.
[[nodiscard]] std::vector<std::string> change_lines(
    const SubjectChanges& changes, const SubjectChange& change,
    const Style& style);

/// Columns that are left for the lines beside the labels; nothing where lines
/// are never broken.
[[nodiscard]] std::optional<int> room_for_lines(const Style& style);

/// Rows under a title, the label beside the first line of each.
[[nodiscard]] Block measure_block(const std::string& key,
                                  const std::string& title,
                                  const std::vector<MeasureRow>& rows);

/// The facts and the name of the verdict of each subject that is not hidden,
/// for machines; the verdict is null where words may not be used.
[[nodiscard]] Block changes_block(const SubjectChanges& changes,
                                  const std::vector<MeasureOrAll>& hidden);

}  // namespace wins
