// SPDX-License-Identifier: MIT
#include "read_date.h"

#include "wins/cli/run.h"
#include "wins/core/catalogue/sessions.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::sessions;

void expect_fine(const Moment& when, Precision coarsest,
                 const std::string& words) {
  if (when.precision > coarsest) {
    throw UsageError(say(sessions["longer_than_day"], fmt::arg("typed", words)),
                     say(sessions["longer_than_day.hint"]));
  }
}

}  // namespace

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
                                  Invocation& invocation, Precision coarsest) {
  for (;;) {
    try {
      const Moment when = parse_when(words, calendar_for(words, invocation));
      expect_fine(when, coarsest, words);
      return when;
    } catch (const UsageError& unread) {
      if (!invocation.may_ask()) {
        throw;
      }
      print_failure(unread, invocation.host().err);
    }
    const auto again = invocation.ask(say(question));
    if (!again.has_value() || is_blank_text(*again)) {
      return std::nullopt;
    }
    words = *again;
  }
}

}  // namespace wins
