// SPDX-License-Identifier: MIT
// Weighs the rules that hold for a text.
#include "rule_guess.h"

#include <algorithm>
#include <set>

#include "rule_match.h"

namespace wins::rules {

std::vector<RuleSum> rule_sums(std::span<const ToldWord> words,
                               const RuleTable& table, Offer offer) {
  std::vector<RuleSum> kinds(table.kinds.size());
  if (words.size() == 1 && words.front().form == Form::base) {
    return kinds;  // a noun on its own tells nothing
  }
  std::vector<Fired> fired = fired_rules(words, table);
  std::ranges::stable_sort(fired, [](const Fired& one, const Fired& other) {
    return one.rule->strength > other.rule->strength;
  });
  std::vector<std::set<std::size_t>> heard(kinds.size());
  for (Fired& held : fired) {
    RuleSum& kind = kinds[held.rule->kind];
    if (held.rule->strength == kForbids ||
        (offer == Offer::person && table.kinds[held.rule->kind] == "hold")) {
      kind.forbidden = true;
      continue;
    }
    std::set<std::size_t>& counted = heard[held.rule->kind];
    const std::size_t before = counted.size();
    counted.insert(held.words.begin(), held.words.end());
    if (counted.size() == before) {
      continue;
    }
    kind.sum += held.rule->strength;
    if (kind.words.empty()) {
      kind.words = std::move(held.words);
    }
  }
  return kinds;
}

std::optional<std::size_t> clear_kind(std::span<const RuleSum> sums) {
  std::optional<std::size_t> best;
  int first = 0;
  int second = 0;
  for (std::size_t kind = 0; kind < sums.size(); ++kind) {
    if (sums[kind].forbidden) {
      continue;
    }
    if (!best || sums[kind].sum > first) {
      second = best ? first : 0;
      first = sums[kind].sum;
      best = kind;
    } else {
      second = std::max(second, sums[kind].sum);
    }
  }
  return first >= kEnough && first - second >= kLead ? best : std::nullopt;
}

std::optional<KindGuess> rule_guess(std::span<const ToldWord> words,
                                    const RuleTable& table, Offer offer) {
  const std::vector<RuleSum> sums = rule_sums(words, table, offer);
  const std::optional<std::size_t> kind = clear_kind(sums);
  if (!kind) {
    return std::nullopt;
  }
  return KindGuess{.kind = std::string(table.kinds[*kind]),
                   .because = written_words(words, sums[*kind].words)};
}

}  // namespace wins::rules
