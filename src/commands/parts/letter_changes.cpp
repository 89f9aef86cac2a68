// SPDX-License-Identifier: MIT
#include "letter_changes.h"

#include "change_closing.h"
#include "change_rows.h"
#include "read_date.h"
#include "wins/core/catalogue/reading.h"

namespace wins {
namespace {

bool may_speak(const LetterSpan& span, const ReflectArgs& args,
               Invocation& invocation) {
  return args.with_measures && span.about == About::week &&
         span.last == today(invocation) && args.kinds.empty() &&
         args.tags.empty() && invocation.format() == Format::human &&
         invocation.host().terminal.output;
}

bool is_directed(const SubjectChanges& changes, const SubjectChange& change) {
  return has_word(changes, change) &&
         (change.trend.verdict == trend::Verdict::gentler ||
          change.trend.verdict == trend::Verdict::harder);
}

}  // namespace

LetterChanges letter_changes(const LetterSpan& span, const ReflectArgs& args,
                             Invocation& invocation) {
  LetterChanges letter;
  if (!may_speak(span, args, invocation)) {
    return letter;
  }
  const SubjectChanges changes = changes_of_journal(invocation);
  std::vector<MeasureRow> rows;
  std::vector<MeasureOrAll> shown;
  for (const SubjectChange& change : changes.rows) {
    if (is_directed(changes, change)) {
      rows.push_back(
          {.subject = change.subject,
           .lines = change_lines(changes, change, invocation.style())});
      shown.push_back(change.subject);
    }
  }
  if (!rows.empty()) {
    letter.rows.push_back({Note{}, Audience::people});
    letter.rows.push_back(measure_block(
        "changes", say(messages::reading["stats.then_now"]), rows));
  }
  letter.closing =
      closing_lines(changes, shown, is_gentle(args, invocation), invocation);
  letter.harder = states_harder(changes);
  return letter;
}

}  // namespace wins
