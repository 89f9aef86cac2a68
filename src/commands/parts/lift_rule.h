// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "tough_days.h"
#include "unasked.h"
#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// The words are neutral or kind towards whoever wrote them: neither dismissing
/// nor self-critical.
[[nodiscard]] bool is_soft(std::string_view words);

/// The same of every text that stands with the entry.
[[nodiscard]] bool is_soft(const Entry& entry);

/// What may stand alone before somebody who came for something light: what
/// QuoteRule allows, soft and without heavy words (the tone of words is read by
/// weights that may be wrong; a list of words cannot be), not hard, and not of
/// the day of a tough session or the day after it.
class LiftRule {
 public:
  explicit LiftRule(Invocation& invocation)
      : quotes_(invocation.settings()), tough_(invocation) {}

  [[nodiscard]] bool allows(const Entry& entry);
  /// The same for a sentence that was heard on that day.
  [[nodiscard]] bool allows(const std::string& heard, Day day);

 private:
  QuoteRule quotes_;
  ToughDays tough_;
};

}  // namespace wins
