// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "views.h"
#include "wins/cli/invocation.h"
#include "wins/core/filter.h"

namespace wins {

/// What a letter is about.
enum class About { day, week, span };

/// The days that a letter is about, both included.
struct LetterSpan {
  About about = About::day;
  std::optional<Day> first{};  ///< nothing: from the first entry on
  Day last{};
};

/// Gives back the person's words that match and may be quoted unasked, oldest
/// first, each with its day. An empty span prints nothing off a terminal.
void print_letter(const LetterSpan& span, const Filter& filter,
                  const ReflectArgs& args, Invocation& invocation);

}  // namespace wins
