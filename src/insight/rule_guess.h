// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "rule_table.h"
#include "told_words.h"
#include "wins/insight/kind_guess.h"

namespace wins::rules {

/// What the rules alone say: the kind whose rules together are clear (kEnough)
/// and ahead of every other kind (kLead), unless a rule speaks against it. A
/// rule adds to a kind only where it rests on a word that no stronger rule of
/// the kind rests on.
[[nodiscard]] std::optional<KindGuess> rule_guess(
    std::span<const ToldWord> words, const RuleTable& table, Offer offer);

}  // namespace wins::rules
