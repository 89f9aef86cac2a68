// SPDX-License-Identifier: MIT
// Looks for heavy words.
#include "wins/insight/heavy_words.h"

#include <algorithm>
#include <cstddef>

#include "told_words.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

constexpr std::string_view kHeavy = "heavy";

bool is_heavy(rules::WordId word, const rules::RuleTable& table) {
  if (word == rules::kNoWord) {
    return false;
  }
  return std::ranges::any_of(
      table.groups_with(word),
      [&table](std::uint16_t group) { return table.groups[group] == kHeavy; });
}

}  // namespace

bool has_heavy_words(std::string_view text) {
  const std::string folded = fold_case(text);
  const rules::RuleTable& table = rules::kind_rule_table();
  return std::ranges::any_of(
      rules::told_words(folded, table), [&table](const rules::ToldWord& word) {
        return is_heavy(word.id, table) || is_heavy(word.unit, table);
      });
}

}  // namespace wins
