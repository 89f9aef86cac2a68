// SPDX-License-Identifier: MIT
#include "lift_rule.h"

#include "wins/insight/heavy_words.h"
#include "wins/insight/self_talk.h"

namespace wins {
namespace {

bool is_heavy_if_any(const std::optional<std::string>& words) {
  return words.has_value() && has_heavy_words(*words);
}

bool has_heavy_words(const Entry& entry) {
  return wins::has_heavy_words(entry.text) || is_heavy_if_any(entry.used_to) ||
         is_heavy_if_any(entry.kinder) || is_heavy_if_any(entry.celebrated_how);
}

bool is_soft_if_any(const std::optional<std::string>& words) {
  return !words.has_value() || is_soft(std::string_view(*words));
}

}  // namespace

bool is_soft(std::string_view words) {
  const Wording wording = self_talk_of(words);
  return wording == Wording::neutral || wording == Wording::kind;
}

bool is_soft(const Entry& entry) {
  return is_soft(std::string_view(entry.text)) &&
         is_soft_if_any(entry.used_to) && is_soft_if_any(entry.kinder) &&
         is_soft_if_any(entry.celebrated_how);
}

bool LiftRule::allows(const Entry& entry) {
  return !entry.hard && quotes_.allows(entry) && is_soft(entry) &&
         !has_heavy_words(entry) && !tough_.is_near(entry.when.day);
}

bool LiftRule::allows(const std::string& heard, Day day) {
  Entry sentence{.text = heard};
  sentence.when.day = day;
  return allows(sentence);
}

}  // namespace wins
