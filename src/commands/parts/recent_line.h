// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "signs.h"
#include "wins/cli/invocation.h"

namespace wins {

/// A line of the person's own that goes with a question.
struct OwnLine {
  EntryId entry = 0;
  std::string said{};  ///< "On Tue 27 Oct: saw it before the call ended"
};

/// The newest of the last 30 days: kinds that the person set come before
/// guesses. What may not be quoted unasked stays out, and so do hard
/// entries, dismissing or self-critical words, and what came after a tough
/// session.
[[nodiscard]] std::optional<OwnLine> recent_line(const SignQuestion& question,
                                                 Invocation& invocation);

}  // namespace wins
