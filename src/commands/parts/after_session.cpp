// SPDX-License-Identifier: MIT
#include "after_session.h"

#include <algorithm>
#include <vector>

#include "read_date.h"
#include "wins/core/catalogue/sessions.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::sessions;
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

/// The sentences that are true of it; which one is told moves on with each
/// session.
const Message& warm_sentence(const Session& session, Invocation& invocation) {
  std::vector<const Message*> messages = {&sessions["tough.went"],
                                          &sessions["tough.place"]};
  if (session.when.day == today(invocation)) {
    messages.push_back(is_evening(invocation) ? &sessions["tough.evening"]
                                              : &sessions["tough.soft"]);
  }
  return *messages[static_cast<std::size_t>(session.id) % messages.size()];
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

ToughEvenings::ToughEvenings(Invocation& invocation) {
  const Day day = today(invocation);
  if (!was_tough(day, invocation)) {
    return;
  }
  invocation.store().for_each_session({.last = day - std::chrono::days(1)},
                                      [&](const Session& session) {
                                        if (session.tough) {
                                          tough_.push_back(session.id);
                                        }
                                        return Visit::go_on;
                                      });
}

bool ToughEvenings::leave_out(const Entry& entry) const {
  return entry.session.has_value() &&
         std::ranges::find(tough_, *entry.session) != tough_.end();
}

void leave_out_tough_evenings(std::vector<Entry>& entries,
                              Invocation& invocation) {
  const ToughEvenings evenings(invocation);
  std::erase_if(entries,
                [&](const Entry& entry) { return evenings.leave_out(entry); });
}

}  // namespace wins
