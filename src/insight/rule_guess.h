// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "rule_table.h"
#include "told_words.h"
#include "wins/insight/kind_guess.h"

namespace wins::rules {

/// What the rules of a kind say together.
struct RuleSum {
  int sum = 0;
  bool forbidden = false;            ///< a rule speaks against the kind
  std::vector<std::size_t> words{};  ///< that the strongest rule names
};

/// One for each of table.kinds. A rule adds to a kind only where it rests on
/// a word that no stronger rule of the kind rests on.
[[nodiscard]] std::vector<RuleSum> rule_sums(std::span<const ToldWord> words,
                                             const RuleTable& table,
                                             Offer offer);

/// The place of the kind whose rules together are clear (kEnough) and ahead of
/// every other kind (kLead), unless a rule speaks against it.
[[nodiscard]] std::optional<std::size_t> clear_kind(
    std::span<const RuleSum> sums);

/// What the rules alone say.
[[nodiscard]] std::optional<KindGuess> rule_guess(
    std::span<const ToldWord> words, const RuleTable& table, Offer offer);

}  // namespace wins::rules
