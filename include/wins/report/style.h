// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wins/core/measure.h"
#include "wins/core/time.h"

namespace wins {

/// How a report looks to people. Known before anything is written; the
/// writers never ask the terminal.
struct Style {
  /// Lines are broken at this width; nothing: never broken (a pipe).
  std::optional<int> columns{};
  bool color = false;  ///< bold and dim alone; no colour carries meaning
  bool ascii = false;  ///< the terminal cannot show UTF-8
  Day today{};
  std::vector<Measure> measures_off{};  ///< never shown
};

/// The text as this style shows it: safe for a terminal, in ASCII where
/// asked, line breaks kept.
[[nodiscard]] std::string shown(std::string_view text, const Style& style);

/// The same on one line: line breaks and tabs are made visible.
[[nodiscard]] std::string shown_in_line(std::string_view text,
                                        const Style& style);

/// Bold and dim, when the style has colour.
[[nodiscard]] std::string bold(std::string_view text, const Style& style);
[[nodiscard]] std::string dim(std::string_view text, const Style& style);

}  // namespace wins
