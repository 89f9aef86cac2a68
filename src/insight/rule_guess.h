// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "rule_table.h"
#include "told_words.h"
#include "wins/insight/kind_guess.h"

namespace wins::rules {

/// What the rules alone say: the kind with the strongest evidence, when one
/// rule is clear about it, or two that are likely agree, and no rule speaks
/// against it. Of kinds with the same evidence the earlier in the order of
/// the file. Nothing where three or more kinds are clear: such a text tells
/// of more than one moment.
[[nodiscard]] std::optional<KindGuess> rule_guess(
    std::span<const ToldWord> words, const RuleTable& table, Offer offer);

}  // namespace wins::rules
