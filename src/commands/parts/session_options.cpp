// SPDX-License-Identifier: MIT
#include "session_options.h"

#include <charconv>

#include "entry_options.h"
#include "read_date.h"
#include "wins/core/catalogue/sessions.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::sessions;

/// The lines that are not blank, one below the other; nothing when there is
/// none.
std::optional<std::string> lines_of(const std::vector<std::string>& texts,
                                    Invocation& invocation) {
  std::string lines;
  for (const std::string& text : texts) {
    if (!is_blank_text(text)) {
      lines += (lines.empty() ? "" : "\n") + text;
    }
  }
  return lines.empty() ? std::nullopt
                       : std::optional(read_text(lines, invocation));
}

void add_lines(std::optional<std::string>& to,
               const std::optional<std::string>& more, Invocation& invocation) {
  if (more.has_value()) {
    to = lines_of({to.value_or(""), *more}, invocation);
  }
}

Session latest_session(Invocation& invocation) {
  std::optional<Session> latest;
  invocation.store().for_each_session({}, [&](const Session& session) {
    latest = session;
    return Visit::stop;
  });
  if (!latest.has_value()) {
    throw UserError(say(sessions["no_last"]), say(sessions["no_last.hint"]));
  }
  return *std::move(latest);
}

SessionId read_number(const std::string& typed, const std::string& verb) {
  SessionId id = 0;
  const char* const end = typed.data() + typed.size();
  const auto [stopped, problem] = std::from_chars(typed.data(), end, id);
  if (problem != std::errc() || stopped != end || id < 1) {
    throw UsageError(say(sessions["wrong_number"], fmt::arg("typed", typed)),
                     say(sessions["which.hint"], fmt::arg("verb", verb)));
  }
  return id;
}

}  // namespace

void declare(Options& options, SessionOptions& into) {
  options.value("-w,--when", into.when, Value::when,
                "When it began; WHEN is a day or finer, and now is the "
                "default");
  options.flag("--tough", into.tough, "It was a tough one");
  options.value("--note", into.note, Value::text, "TEXT is a note about it");
  options.each("--heard", into.heard, Value::text,
               "TEXT is a sentence heard there, kept word for word");
}

void apply(const SessionOptions& given, Invocation& invocation,
           Session& session) {
  if (given.when.has_value()) {
    const Message& again =
        session.id == 0 ? sessions["when_again"] : sessions["when_again.edit"];
    session.when = read_moment(*given.when, again, invocation, Precision::day)
                       .value_or(session.when);
  }
  session.tough = session.tough || given.tough;
  if (given.note.has_value()) {
    session.note = lines_of({*given.note}, invocation);
  }
  if (!given.heard.empty()) {
    session.heard = lines_of(given.heard, invocation);
  }
}

void add_to(Session& session, const Session& more, Invocation& invocation) {
  session.tough = session.tough || more.tough;
  add_lines(session.note, more.note, invocation);
  add_lines(session.heard, more.heard, invocation);
}

void clear_session_field(const std::string& name, Session& session) {
  if (name == "tough") {
    session.tough = false;
  } else if (name == "note") {
    session.note.reset();
  } else if (name == "heard") {
    session.heard.reset();
  } else {
    throw UsageError(say(sessions["wrong_field"], fmt::arg("typed", name)),
                     say(sessions["wrong_field.hint"]));
  }
}

Session read_session(const std::string& typed, const std::string& verb,
                     Invocation& invocation) {
  if (typed == "last") {
    return latest_session(invocation);
  }
  const SessionId id = read_number(typed, verb);
  std::optional<Session> session = invocation.store().session(id);
  if (!session.has_value()) {
    throw UserError(say(sessions["none_of_id"], fmt::arg("id", id)),
                    say(sessions["none_of_id.hint"]));
  }
  return *std::move(session);
}

}  // namespace wins
