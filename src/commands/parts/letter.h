// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// The days that a letter is about, both included.
struct LetterSpan {
  std::optional<Day> first{};  ///< nothing: from the first entry on
  Day last{};
  bool is_week = false;
};

/// Whether a sentence may follow the facts.
enum class LetterTone { gentle, facts };

/// Gives the person's words back, oldest first, each with its day. An empty
/// span prints nothing off a terminal.
void print_letter(const std::string& view, const LetterSpan& span,
                  const std::vector<Entry>& entries, LetterTone tone,
                  Invocation& invocation);

}  // namespace wins
