// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "then_pairs.h"
#include "wins/cli/invocation.h"

namespace wins {

/// The two lines, each with its date, for people.
[[nodiscard]] std::vector<std::string> lines_of(const Pair& pair, Day today);

/// One sentence that is true of this pair; which of them moves on with each
/// that is told.
[[nodiscard]] std::string sentence_for(const Pair& pair,
                                       Invocation& invocation);

/// "April", and with the year when it is not that of `today`.
[[nodiscard]] std::string month_of(Day day, Day today);

/// "about 6 months", "5 weeks", "2 years".
[[nodiscard]] std::string spoken_span(int days);

}  // namespace wins
