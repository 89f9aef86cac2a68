// SPDX-License-Identifier: MIT
// wins session: an hour with a therapist, and what stays of it.
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/after_session.h"
#include "parts/ask_rituals.h"
#include "parts/capture.h"
#include "parts/read_date.h"
#include "parts/session_options.h"
#include "parts/session_report.h"
#include "wins/core/catalogue/sessions.h"
#include "wins/text/near.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::sessions;

constexpr std::int64_t kShownToPeople = 10;
constexpr std::array<std::string_view, 3> kVerbs = {"list", "edit", "remove"};

struct SessionArgs {
  std::vector<std::string> words{};
  SessionOptions given{};
  std::vector<std::string> clear{};
  bool another = false;
  bool all = false;
};

Stamp stamp_of(Invocation& invocation) {
  return {.command = "session", .at = invocation.host().now};
}

/// The session that something more is said of: the latest one of that day.
std::optional<Session> session_of(Day day, Invocation& invocation) {
  const std::vector<Session> of_day =
      invocation.store().sessions({.first = day, .last = day});
  return of_day.empty() ? std::nullopt : std::optional(of_day.front());
}

/// Its words must not be lost with a failure.
Words words_of(const Session& session) {
  std::string text = session.note.value_or("");
  if (session.heard.has_value()) {
    text += (text.empty() ? "" : "\n") + *session.heard;
  }
  return {.text = std::move(text)};
}

Session new_session(const SessionOptions& given, Invocation& invocation) {
  Session session;
  session.when = moment_now(calendar_for("", invocation));
  apply(given, invocation, session);
  session.uid = invocation.host().new_uid();
  session.created = invocation.host().now;
  session.changed = session.created;
  return session;
}

/// "Session 3 saved, today 14:00", and what is said of a tough one.
std::string sentence_of(const Message& fact, const Session& session, bool tough,
                        Invocation& invocation) {
  const std::string saved =
      say(fact, fmt::arg("id", session.id),
          fmt::arg("when", describe(session.when, today(invocation))));
  return tough ? tough_sentence(saved, session, invocation)
               : say(sessions["saved"], fmt::arg("saved", saved));
}

ExitCode add_new(const Session& draft, Invocation& invocation) {
  Session kept;
  keep_or_rescue(words_of(draft), invocation, [&] {
    kept = invocation.store().add_session(draft, stamp_of(invocation));
    invocation.note_saved(kept.id);
    return true;
  });
  print_session(
      kept, SessionEffect::added,
      sentence_of(sessions["fact.saved"], kept, kept.tough, invocation),
      invocation);
  if (kept.tough) {
    show_rituals(invocation);
  }
  return ExitCode::ok;
}

/// A second one of a day says what else it could have meant.
void hint_at_another(const SessionArgs& args, const Session& given,
                     const Session& kept, Invocation& invocation) {
  const bool other_time = args.given.when.has_value() &&
                          has_time_of_day(given.when) &&
                          given.when != kept.when;
  invocation.hint(other_time
                      ? say(sessions["keeps_time"], fmt::arg("id", kept.id))
                      : say(sessions["another"]));
}

ExitCode add_to_present(const SessionArgs& args, const Session& given,
                        Session present, Invocation& invocation) {
  bool changed = false;
  keep_or_rescue(words_of(given), invocation, [&] {
    add_to(present, given, invocation);
    changed = invocation.store().edit_session(present, stamp_of(invocation));
    invocation.note_saved(present.id);
    return changed;
  });
  const Message& fact = changed ? sessions["fact.added"] : sessions["same"];
  const std::string sentence =
      changed
          ? sentence_of(fact, present, given.tough, invocation)
          : say(fact, fmt::arg("id", present.id),
                fmt::arg("when", describe(present.when, today(invocation))));
  print_session(present,
                changed ? SessionEffect::extended : SessionEffect::none,
                sentence, invocation);
  if (given.tough) {
    show_rituals(invocation);
  } else {
    hint_at_another(args, given, present, invocation);
  }
  return ExitCode::ok;
}

ExitCode keep(const SessionArgs& args, Invocation& invocation) {
  if (args.all) {
    throw UsageError(say(sessions["all_alone"]),
                     say(sessions["list_alone.hint"]));
  }
  if (!args.clear.empty()) {
    throw UsageError(say(sessions["clear_alone"]),
                     say(sessions["edit_what.hint"]));
  }
  const Session given = new_session(args.given, invocation);
  const auto present =
      args.another ? std::nullopt : session_of(given.when.day, invocation);
  if (present.has_value()) {
    return add_to_present(args, given, *present, invocation);
  }
  const ExitCode code = add_new(given, invocation);
  if (!given.tough) {
    ask_for_rituals(invocation);
  }
  return code;
}

ExitCode list(const SessionArgs& args, Invocation& invocation) {
  if (args.words.size() > 1 || !args.given.empty() || args.another ||
      !args.clear.empty()) {
    throw UsageError(say(sessions["list_alone"]),
                     say(sessions["list_alone.hint"]));
  }
  const bool for_people = invocation.format() == Format::human;
  const std::int64_t shown = print_sessions(
      for_people && !args.all ? std::optional(kShownToPeople) : std::nullopt,
      invocation);
  const std::int64_t all = invocation.store().overview().sessions;
  if (all > shown) {
    invocation.hint(say(sessions["list.more"], fmt::arg("shown", shown),
                        fmt::arg("all", all)));
  } else if (all == 0 && invocation.host().terminal.output) {
    invocation.hint(say(sessions["list.none"]));
  }
  return ExitCode::ok;
}

/// The session that edit or remove is about.
Session which(const SessionArgs& args, const std::string& verb,
              Invocation& invocation) {
  if (args.words.size() != 2) {
    throw UsageError(say(sessions["which"], fmt::arg("verb", verb)),
                     say(sessions["which.hint"], fmt::arg("verb", verb)));
  }
  return read_session(args.words.back(), verb, invocation);
}

ExitCode edit(const SessionArgs& args, Invocation& invocation) {
  if (args.another) {
    throw UsageError(say(sessions["another_edit"]),
                     say(sessions["edit_what.hint"]));
  }
  if (args.all || (args.given.empty() && args.clear.empty())) {
    throw UsageError(say(sessions["edit_what"]),
                     say(sessions["edit_what.hint"]));
  }
  Session session = which(args, "edit", invocation);
  for (const std::string& field : args.clear) {
    clear_session_field(field, session);
  }
  apply(args.given, invocation, session);
  const bool changed = keep_or_rescue(words_of(session), invocation, [&] {
    return invocation.store().edit_session(session, stamp_of(invocation));
  });
  // As it stands now, with the time of the change.
  session = invocation.store().session(session.id).value_or(session);
  print_session(session, changed ? SessionEffect::changed : SessionEffect::none,
                say(changed ? sessions["edited"] : sessions["edited.same"],
                    fmt::arg("id", session.id)),
                invocation);
  return ExitCode::ok;
}

ExitCode remove(const SessionArgs& args, Invocation& invocation) {
  if (!args.given.empty() || args.another || args.all || !args.clear.empty()) {
    throw UsageError(say(sessions["remove_alone"]),
                     say(sessions["which.hint"], fmt::arg("verb", "remove")));
  }
  const Session session = which(args, "remove", invocation);
  invocation.store().remove_session(session.id, stamp_of(invocation));
  print_session(session, SessionEffect::removed,
                say(sessions["removed"], fmt::arg("id", session.id)),
                invocation);
  return ExitCode::ok;
}

[[noreturn]] void refuse_word(const std::string& typed) {
  const auto close = nearest(typed, kVerbs);
  const std::string hint =
      close.has_value()
          ? say(sessions["words.close"],
                fmt::arg("verb", *close == "list"
                                     ? std::string(*close)
                                     : std::string(*close) + " last"))
          : say(sessions["words.hint"]);
  throw UsageError(say(sessions["words"], fmt::arg("typed", typed)), hint);
}

ExitCode run(const SessionArgs& args, Invocation& invocation) {
  const std::string verb = args.words.empty() ? "" : args.words.front();
  if (verb == "list" || verb == "ls") {
    // Looking at sessions makes no journal.
    invocation.read_only();
  }
  // A settings file that cannot be read ends the run here.
  invocation.settings();
  if (verb.empty()) {
    return keep(args, invocation);
  }
  if (verb == "list" || verb == "ls") {
    return list(args, invocation);
  }
  if (verb == "edit") {
    return edit(args, invocation);
  }
  if (verb == "remove" || verb == "rm") {
    return remove(args, invocation);
  }
  refuse_word(verb);
}

Action setup(Options& options) {
  const auto args = std::make_shared<SessionArgs>();
  options.words(Value::session_form, args->words,
                "list; or edit or remove and the number of a session, or last");
  declare(options, args->given);
  options.flag("--another", args->another,
               "A session of its own, beside one of the same day");
  options.each("--clear", args->clear, Value::session_field,
               "With edit: empty this FIELD");
  options.flag("--all", args->all, "With list: show all of them");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"session", "There was a session, and it began now."},
    {"session --when 'tue 14:00' --heard 'you did not leave yourself'",
     "One of Tuesday, with a sentence from it."},
    {"session --tough", "A tough one; your own list is shown."},
    {"session edit last --when 14:00", "Puts its beginning right."},
    {"session list", "The newest ten."},
};

}  // namespace

constinit const Command session_command{
    .name = "session",
    .aliases = "",
    .group = "Everyday",
    .summary = "Keep that there was a session, and what was heard",
    .details =
        "Keeps that there was a session. It belongs to a day: a second wins "
        "session of that day adds to the one that is there, unless --another "
        "asks for a second. Sessions have small numbers of their own.\n\n"
        "Entries of the same day that came after its beginning are linked to "
        "it, whichever of the two was written first; of two sessions a day it "
        "is the later one that had begun. A part of a day counts as its "
        "usual middle. Where an entry or a session is known to the day "
        "alone, nothing is linked, because nothing says what came "
        "first.\n\n"
        "After a session with --tough your own list is shown, "
        "session.rituals of wins-config(5). It is asked for once, after a "
        "session that was not tough; Enter leaves it. On the day of a tough "
        "session reflect asks nothing, and leaves out what came after "
        "earlier ones.\n\n"
        "list shows sessions, newest first; edit changes one, and --note and "
        "--heard replace what stands there; remove takes one out. FIELD is "
        "one of: tough, note, heard. wins-undo(1) takes back each of "
        "these.\n\n"
        "With --json it prints one object: kind, effect (added, extended, "
        "changed, removed or none), id, uid, when, day, precision, tough, "
        "note, heard (an array of sentences), created and changed. list "
        "prints one object with kind and the array sessions, whose objects "
        "have the same keys from id on. With --plain they are in the same "
        "order.",
    .examples = kExamples,
    .access = Access::write,
    .setup = setup,
    .arguments = "[list | edit N | remove N]",
};

}  // namespace wins
