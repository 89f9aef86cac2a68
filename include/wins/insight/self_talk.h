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

// Compares words with lists of English phrases; it understands nothing, and
// is neutral wherever it is not clear who is meant: words that someone else
// said, denied words ("didn't call myself stupid"), how it used to be, other
// languages. Where several tones are found:
//   1. kind words after the last heavy ones, or heavy ones after the last
//      kind ones: what is said last ("i failed, but i'm learning" is kind);
//   2. between dismissing and self-critical ones: self-critical.
// What it says is never stored: it is asked again whenever an entry is read.

/// The tone of a text. Case, the kind of apostrophes or their absence, usual
/// misspellings and ill-formed bytes make no difference. Takes time in
/// proportion to the length of the text.
[[nodiscard]] Wording self_talk_of(std::string_view text);

/// The tone of what the entry says: its text, and nothing beside it.
[[nodiscard]] Wording self_talk_of(const Entry& entry);

}  // namespace wins
