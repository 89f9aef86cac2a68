// SPDX-License-Identifier: MIT
// Weighs the rules that hold for a text.
#include "rule_guess.h"

#include <algorithm>
#include <set>
#include <vector>

#include "rule_match.h"

namespace wins::rules {
namespace {

struct Evidence {
  int sum = 0;
  const Fired* strongest = nullptr;
  bool forbidden = false;
  std::set<std::size_t> heard{};  ///< words that count already
};

/// Strongest first: a rule adds only what no word before it has said.
std::vector<Evidence> weighed(std::vector<Fired>& fired, const RuleTable& table,
                              Offer offer) {
  std::ranges::stable_sort(fired, [](const Fired& one, const Fired& other) {
    return one.rule->strength > other.rule->strength;
  });
  std::vector<Evidence> kinds(table.kinds.size());
  for (const Fired& held : fired) {
    Evidence& kind = kinds[held.rule->kind];
    if (held.rule->strength == kForbids ||
        (offer == Offer::person && table.kinds[held.rule->kind] == "hold")) {
      kind.forbidden = true;
      continue;
    }
    if (std::ranges::all_of(held.words, [&kind](std::size_t word) {
          return kind.heard.contains(word);
        })) {
      continue;
    }
    kind.heard.insert(held.words.begin(), held.words.end());
    kind.sum += held.rule->strength;
    if (kind.strongest == nullptr) {
      kind.strongest = &held;
    }
  }
  return kinds;
}

}  // namespace

std::optional<KindGuess> rule_guess(std::span<const ToldWord> words,
                                    const RuleTable& table, Offer offer) {
  if (words.size() == 1 && words.front().form == Form::base) {
    return std::nullopt;  // a noun on its own tells nothing
  }
  std::vector<Fired> fired = fired_rules(words, table);
  const Evidence* best = nullptr;
  const Evidence* second = nullptr;
  const std::vector<Evidence> kinds = weighed(fired, table, offer);
  for (const Evidence& kind : kinds) {
    if (kind.forbidden) {
      continue;
    }
    if (best == nullptr || kind.sum > best->sum) {
      second = best;
      best = &kind;
    } else if (second == nullptr || kind.sum > second->sum) {
      second = &kind;
    }
  }
  if (best == nullptr || best->sum < kEnough ||
      (second != nullptr && best->sum - second->sum < kLead)) {
    return std::nullopt;
  }
  return KindGuess{
      .kind = std::string(table.kinds[best->strongest->rule->kind]),
      .because = written_words(words, best->strongest->words)};
}

}  // namespace wins::rules
