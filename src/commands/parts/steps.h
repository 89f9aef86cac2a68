// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/message.h"
#include "wins/store/change.h"

namespace wins {

/// What is said of a step, by what it did to its rows.
struct EffectSentences {
  const Message& went_away;
  const Message& came_back;
  const Message& changed;
};

/// The same, by what the rows are rows of.
struct StepSentences {
  EffectSentences entries;
  EffectSentences sessions;
  EffectSentences checkins;  ///< nothing changes one, so `changed` is unsaid
  EffectSentences more_checkins;
  const Message& none;
};

/// How many steps are meant: one, or the number given.
/// Throws: UsageError; `command` stands in its hint.
[[nodiscard]] int read_steps(const std::vector<std::string>& typed,
                             const std::string& command);

/// Tells the steps, one line each; to machines as rows.
void tell_steps(const std::string& kind, const std::vector<Step>& steps,
                const StepSentences& sentences, Invocation& invocation);

}  // namespace wins
