// SPDX-License-Identifier: MIT
#include "then_measures.h"

#include <algorithm>

#include "after_session.h"
#include "change_closing.h"
#include "change_facts.h"
#include "changes.h"
#include "read_date.h"
#include "wins/core/catalogue/verdicts.h"

namespace wins {

std::vector<std::string> then_measures(const ReflectArgs& args,
                                       Invocation& invocation) {
  if (!invocation.host().terminal.output || args.ago.has_value() ||
      !args.kinds.empty() || !args.tags.empty()) {
    return {};
  }
  const SubjectChanges changes = changes_of_journal(invocation);
  const auto change = std::ranges::find_if(
      changes.rows,
      [](const SubjectChange& one) { return one.trend.facts.has_value(); });
  if (change == changes.rows.end() || states_harder(changes)) {
    return {};
  }
  const Day day = today(invocation);
  std::vector<std::string> lines = {"", subject_label(change->subject)};
  for (const std::string& fact :
       facts_in_words(change->subject, change->trend, day)) {
    lines.push_back("  " + fact);
  }
  if (is_gentle(args, invocation) && invocation.settings().reflect_ask &&
      !was_tough(day, invocation)) {
    lines.push_back(say(messages::verdicts["notice"]));
  }
  return lines;
}

}  // namespace wins
