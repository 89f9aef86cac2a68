// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "wins/exchange/export.h"

namespace wins {

// A spreadsheet takes a cell that begins with one of a few signs for a
// formula, blanks before it or not. Such a cell gets a `'` in front, and so
// does one that has one already, so that taking one off gives the text back.

/// The text as it stands in a cell.
[[nodiscard]] std::string guarded(std::string_view text, CsvCells cells);
/// And back.
[[nodiscard]] std::string_view unguarded(std::string_view cell, CsvCells cells);

}  // namespace wins
