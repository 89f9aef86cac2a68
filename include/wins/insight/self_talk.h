// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "wins/core/entry.h"

namespace wins {

/// How the wording of an entry treats the moment or its writer.
enum class Wording {
  neutral,
  dismissing,     ///< makes the moment small: "doesn't count", "big whoop"
  self_critical,  ///< blames the writer: "i failed again"
  kind            ///< speaks kindly to the writer: "i'm allowed to rest"
};

// Compares words with lists of English phrases, and weighs what it finds with
// the other words (tone_weights.txt, counted from labelled lines); it
// understands nothing, and is neutral wherever that is not clear. The phrases
// alone decide in a text of more than 60 words, where several tones are found,
// and where it is not clear who is meant: words that someone else said, denied
// words ("didn't call myself stupid"), how it used to be. Where several tones
// are found:
//   1. Between kind and heavy words, what is said last: "i failed, but i'm
//      learning" is kind. Heavy words that a kind clause is about are not
//      counted ("gentle with myself about being a mess"), and dismissing
//      words with kind ones behind them are neutral.
//   2. Between self-critical and dismissing words: self-critical.
//   3. Kind words beside a joke ("well done me, what a hero") are neutral.
// What it says is never stored: it is asked again whenever an entry is read.

/// The tone of a text. Case, the kind of apostrophes or their absence, usual
/// misspellings and ill-formed bytes make no difference. Takes time in
/// proportion to the length of the text.
[[nodiscard]] Wording self_talk_of(std::string_view text);

/// The tone of what the entry says: its text, and nothing beside it.
[[nodiscard]] Wording self_talk_of(const Entry& entry);

}  // namespace wins
