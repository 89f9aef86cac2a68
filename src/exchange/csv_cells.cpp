// SPDX-License-Identifier: MIT
#include "csv_cells.h"

#include <algorithm>
#include <array>

#include "wins/text/sanitize.h"

namespace wins {
namespace {

/// Full-width forms count: spreadsheets fold them.
constexpr std::array<std::string_view, 13> kSigns = {
    "=", "+", "-", "@", "|", "\t", "\r", "\n", "｜", "＝", "＋", "－", "＠"};

bool begins_like_a_formula(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return std::ranges::any_of(
      kSigns, [text](std::string_view sign) { return text.starts_with(sign); });
}

/// True for any number of `'` before what begins like a formula.
bool needs_guard(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
  return begins_like_a_formula(text);
}

}  // namespace

std::string guarded(std::string_view text, CsvCells cells) {
  const bool guard = cells != CsvCells::raw && needs_guard(text);
  const std::string shown = cells == CsvCells::visible
                                ? make_safe(text, Breaks::kept)
                                : std::string(text);
  return (guard ? "'" : "") + shown;
}

std::string_view unguarded(std::string_view cell, CsvCells cells) {
  const bool guard =
      cells != CsvCells::raw && cell.starts_with('\'') && needs_guard(cell);
  return guard ? cell.substr(1) : cell;
}

}  // namespace wins
