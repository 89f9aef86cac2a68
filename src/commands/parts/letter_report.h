// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "letter_facts.h"
#include "wins/report/report.h"

namespace wins {

// The parts of a letter that machines read, and its rows.

/// `view`, `from` and `to`. Public.
[[nodiscard]] Block span_block(const LetterSpan& span);

/// The lines themselves, read as they are written. Requires: `entries`
/// outlives the block.
[[nodiscard]] Block lines_block(const Quotable& entries, EntryLayout layout);

/// Each fact with its ids, under `facts`: fact, name, value, n, entries,
/// sessions. Measures that are off have none. Public.
[[nodiscard]] Block facts_block(const LetterFacts& facts,
                                const std::vector<Measure>& off);

/// For people: a row for each measure that was noted and is not off.
[[nodiscard]] Block measures_block(const LetterFacts& facts,
                                   const std::vector<Measure>& off);

}  // namespace wins
