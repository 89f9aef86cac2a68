// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// What a letter is about: a day, seven of them, or another span.
enum class View { today, week, span };

/// The days that a letter is about, both included.
struct LetterSpan {
  View view = View::today;
  std::optional<Day> first{};  ///< nothing: from the first entry on
  Day last{};
};

/// Whether a sentence may follow the facts.
enum class LetterTone { gentle, facts };

/// Gives the person's words back, oldest first, each with its day. An empty
/// span prints nothing off a terminal.
void print_letter(const LetterSpan& span, const std::vector<Entry>& entries,
                  LetterTone tone, Invocation& invocation);

}  // namespace wins
