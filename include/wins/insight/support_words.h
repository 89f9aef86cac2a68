// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "wins/core/entry.h"

namespace wins {

// The support rule: compares words with a short list of explicit phrases in
// the first person. It notices no risk. It misses most ways that people say
// this, every language but English, and it answers to some that mean
// something else; most of what it finds is past or negated. What it says is
// never stored: it is asked again whenever an entry is read.

/// Whether one of the phrases stands in the text. Case, typographic quotes
/// and apostrophes, and how words are spaced make no difference; ill-formed
/// bytes are no words. Takes time in proportion to the length of the text.
[[nodiscard]] bool speaks_of_self_harm(std::string_view text);

/// The same for whatever the person wrote about one moment: the text, how it
/// used to go, the kinder words, how it was marked.
[[nodiscard]] bool speaks_of_self_harm(const Entry& entry);

}  // namespace wins
