// SPDX-License-Identifier: MIT
#include "after_session.h"

#include <algorithm>

#include "read_date.h"
#include "shown_before.h"
#include "wins/core/catalogue/sessions.h"
#include "wins/core/catalogue/tough.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::sessions;
using messages::tough;
using std::chrono::hours;

bool is_gentle(Invocation& invocation) {
  return invocation.settings().tone == Tone::gentle;
}

bool is_evening(Invocation& invocation) {
  const LocalTime reading =
      to_local(invocation.host().now, invocation.host().zone);
  const auto clock = reading - std::chrono::floor<std::chrono::days>(reading);
  return clock >= hours(17);
}

/// The sentences that are true of it.
const Message& warm_sentence(const Session& session, Invocation& invocation) {
  const Tellings any_day = tellings(tough, "tough.");
  if (session.when.day != today(invocation)) {
    return next_telling(any_day, invocation);
  }
  const Tellings of_day = tellings(
      tough, is_evening(invocation) ? "tough_evening." : "tough_today.");
  return next_telling(joined(of_day, any_day), invocation);
}

}  // namespace

std::string tough_sentence(const std::string& saved, const Session& session,
                           Invocation& invocation) {
  // With a list of their own, that is what is warm.
  const bool plain =
      !is_gentle(invocation) || !invocation.settings().session_rituals.empty();
  return say(plain ? sessions["tough"] : warm_sentence(session, invocation),
             fmt::arg("saved", saved));
}

std::string rituals_sentence(Invocation& invocation) {
  std::string rituals;
  for (const std::string& one : invocation.settings().session_rituals) {
    rituals += (rituals.empty() ? "" : "; ") + one;
  }
  if (rituals.empty()) {
    return {};
  }
  return say(is_gentle(invocation) ? sessions["tough.list"]
                                   : sessions["tough.list.facts"],
             fmt::arg("rituals", rituals));
}

bool was_tough(Day day, Invocation& invocation) {
  const auto sessions_of_day =
      invocation.store().sessions({.first = day, .last = day});
  return std::ranges::any_of(sessions_of_day, &Session::tough);
}

}  // namespace wins
