// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wins/core/time.h"

namespace wins {

// Each throws a UsageError which quotes the words and names what works.

[[noreturn]] void refuse_unknown_date(std::string_view words);
[[noreturn]] void refuse_future(std::string_view words);
[[noreturn]] void refuse_years(std::string_view words);
[[noreturn]] void refuse_without_session(std::string_view words);

/// `nearest` is the form that works, or empty.
[[noreturn]] void refuse_missing_day(std::string_view words,
                                     const std::string& nearest);

/// `day` is the day that the other words name.
[[noreturn]] void refuse_weekday(std::string_view words, Day day);

/// Minutes or months, nine in the morning or in the evening.
[[noreturn]] void refuse_two_readings(std::string_view words,
                                      const std::string& one,
                                      const std::string& other);

/// Requires: one reading or two, in a form that works.
[[noreturn]] void refuse_figures(std::string_view words,
                                 const std::vector<std::string>& readings);

/// The words as a message quotes them: cut when they are very long.
[[nodiscard]] std::string quotable(std::string_view words);

}  // namespace wins
