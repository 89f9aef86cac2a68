// SPDX-License-Identifier: MIT
#include "support_line.h"

#include <algorithm>
#include <string_view>

#include "wins/core/catalogue/support.h"
#include "wins/insight/support_words.h"

namespace wins {
namespace {

using messages::support;

bool one_speaks(const std::vector<std::string>& texts) {
  return std::ranges::any_of(
      texts, [](std::string_view text) { return speaks_of_self_harm(text); });
}

std::vector<std::string> new_words(const Entry& before, const Entry& after) {
  std::vector<std::string> words;
  const auto add = [&words](const std::string& old, const std::string& now) {
    if (now != old && !now.empty()) {
      words.push_back(now);
    }
  };
  add(before.text, after.text);
  add(before.used_to.value_or(""), after.used_to.value_or(""));
  add(before.kinder.value_or(""), after.kinder.value_or(""));
  return words;
}

void say_line(Invocation& invocation) {
  const bool named =
      !invocation.settings_or_defaults().support_contacts.empty();
  invocation.hint(
      say(named ? support["hint.yours"] : support["hint.none_named"]));
}

}  // namespace

void offer_support(const std::vector<std::string>& saved,
                   Invocation& invocation) {
  const SupportHint when = invocation.settings_or_defaults().support_hint;
  if (when == SupportHint::always ||
      (when == SupportHint::matched && one_speaks(saved))) {
    say_line(invocation);
  }
}

void offer_support_for_new_words(const Entry& before, const Entry& after,
                                 Invocation& invocation) {
  const std::vector<std::string> words = new_words(before, after);
  if (!words.empty()) {
    offer_support(words, invocation);
  }
}

void offer_support_for_more(const Entry& before, const Entry& after,
                            Invocation& invocation) {
  if (invocation.settings_or_defaults().support_hint == SupportHint::matched &&
      !speaks_of_self_harm(before) && speaks_of_self_harm(after)) {
    say_line(invocation);
  }
}

}  // namespace wins
