// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "wins/cli/invocation.h"
#include "wins/core/entry.h"
#include "wins/core/message.h"

namespace wins {

/// What `add` and `here` answer.
struct Reply {
  const Message* sentence = nullptr;
  std::int64_t others = 0;       ///< entries beside this one with its tag
  bool asks_no_details = false;  ///< the first moment of a therapist's own
};

/// Chooses the sentence: by the marks, then by how the person speaks of
/// themselves (once a day), then by where the entry stands among the others.
/// Plain words are the rule, and all there is with `tone = "facts"` or when
/// the entry speaks of self-harm. Remembers what was told.
[[nodiscard]] Reply reply_to(const Entry& kept, Invocation& invocation);

}  // namespace wins
