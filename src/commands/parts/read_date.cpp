// SPDX-License-Identifier: MIT
#include "read_date.h"

#include "wins/cli/run.h"
#include "wins/text/utf8.h"

namespace wins {

Calendar calendar_for(std::string_view words, Invocation& invocation) {
  const Settings& settings = invocation.settings_or_defaults();
  Calendar calendar{.now = invocation.host().now,
                    .zone = invocation.host().zone,
                    .day_starts = settings.day_starts,
                    .week_starts = settings.week_starts};
  // Only these words open the journal: most dates are read without it.
  if (words.find("ession") != std::string_view::npos ||
      words.find("ESSION") != std::string_view::npos) {
    calendar.last_session = invocation.store().last_session();
  }
  return calendar;
}

Day today(Invocation& invocation) {
  return calendar_for("", invocation).today();
}

std::optional<Moment> read_moment(std::string words, const Message& question,
                                  Invocation& invocation) {
  for (;;) {
    try {
      return parse_when(words, calendar_for(words, invocation));
    } catch (const UsageError& unread) {
      if (!invocation.may_ask()) {
        throw;
      }
      print_failure(unread, invocation.host().err,
                    glyphs_of(invocation.host()));
    }
    const auto again = invocation.ask(say(question));
    if (!again.has_value() || is_blank_text(*again)) {
      return std::nullopt;
    }
    words = *again;
  }
}

}  // namespace wins
