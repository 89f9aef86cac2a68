// SPDX-License-Identifier: MIT
// What is evaluated: a row a task.
#include "eval/tasks.h"

#include <algorithm>

#include "text_features.h"
#include "told_words.h"
#include "tone_features.h"
#include "wins/insight/kind_guess.h"
#include "wins/insight/self_talk.h"
#include "wins/insight/support_words.h"
#include "wins/text/utf8.h"

namespace wins::eval {
namespace {

std::string kind_of(std::string_view text) {
  const auto guess = guess_kind(text, {}, Offer::therapist);
  return guess ? guess->kind : "none";
}

std::string support_of(std::string_view text) {
  return speaks_of_self_harm(text) ? "hint" : "none";
}

std::string self_talk_label(std::string_view text) {
  switch (self_talk_of(text)) {
    case Wording::neutral:
      return "neutral";
    case Wording::dismissing:
      return "dismissing";
    case Wording::self_critical:
      return "self-critical";
    case Wording::kind:
      return "kind";
  }
  return "neutral";
}

std::vector<std::string> names_of(const std::vector<rules::Feature>& features) {
  std::vector<std::string> names;
  names.reserve(features.size());
  for (const rules::Feature& feature : features) {
    names.push_back(feature.name);
  }
  return names;
}

std::vector<std::string> features_of_kinds(std::string_view text) {
  const std::string folded = fold_case(text);
  const rules::RuleTable& table = rules::kind_rule_table();
  return names_of(
      rules::kind_features(rules::told_words(folded, table), table));
}

std::vector<std::string> features_of_tones(std::string_view text) {
  return names_of(tone_features(text));
}

constexpr Task kTasks[] = {
    {.name = "kinds",
     .abstains = "none",
     .answer = kind_of,
     .features = features_of_kinds,
     .precision = 0.92,
     .most_false = 0.1,
     .settings = {.penalty = 0.0003,
                  .step = 0.7,
                  .most_features = 12000,
                  .least_weight = 0.1}},
    {.name = "selftalk",
     .abstains = "neutral",
     .answer = self_talk_label,
     .features = features_of_tones,
     .precision = 0.92,
     .most_false = 0.05,
     .settings = {.penalty = 0.0005,
                  .step = 0.5,
                  .most_features = 5000,
                  .least_weight = 0.1}},
    {.name = "support", .abstains = "none", .answer = support_of},
};

}  // namespace

std::span<const Task> all_tasks() {
  return kTasks;
}

const Task* find_task(std::string_view name) {
  const auto* const found = std::ranges::find(kTasks, name, &Task::name);
  return found == std::end(kTasks) ? nullptr : found;
}

}  // namespace wins::eval
