// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/core/entry.h"
#include "wins/report/style.h"

namespace wins {

// An entry's facts in words, one a string, in the one order of every screen.

/// The words, or "here" for an entry without any.
[[nodiscard]] std::string words_of(const Entry& entry);

/// Where it is told that an entry was celebrated.
enum class Celebration { among_facts, in_a_sentence };

/// Kind, measures that are not off, marks, and the tags that do not stand in
/// the words, with commas between them; empty when there are none.
[[nodiscard]] std::string facts_of(const Entry& entry, const Style& style,
                                   Celebration told);

/// How it used to go, kinder words, how it was celebrated: whole sentences.
[[nodiscard]] std::vector<std::string> words_beside(const Entry& entry,
                                                    const Style& style);

/// The same, and the session and the question, for one entry in full.
[[nodiscard]] std::vector<std::string> sentences_about(const Entry& entry,
                                                       const Style& style);

/// When the entry was written and changed.
[[nodiscard]] std::string written_of(const Entry& entry, const Style& style);

}  // namespace wins
