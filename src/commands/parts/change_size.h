// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wins/core/measure.h"
#include "wins/insight/verdict.h"

namespace wins {

/// How far a direction goes, with its interval, in the same words either way:
/// "about a third shorter, somewhere between a tenth shorter and a half
/// shorter". Requires: the measure is not choice.
[[nodiscard]] std::string size_in_words(Measure measure,
                                        const trend::Magnitude& magnitude);

}  // namespace wins
