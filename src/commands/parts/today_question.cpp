// SPDX-License-Identifier: MIT
// The question of the day: one, about noticing, that can be left.
#include "today_question.h"

#include <algorithm>
#include <string>
#include <vector>

#include "after_session.h"
#include "capture.h"
#include "prompting.h"
#include "set_kind.h"
#include "shown_before.h"
#include "unasked.h"
#include "wins/core/catalogue/asking.h"
#include "wins/core/catalogue/views.h"
#include "wins/insight/support_words.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::asking;
using messages::views;

/// What decides which questions fit.
struct Asked {
  const Entry& entry;
  const Settings& settings;

  /// The person set one of these kinds.
  [[nodiscard]] bool is_set_to(
      std::initializer_list<std::string_view> kinds) const {
    return has_set_kind(entry) && std::ranges::count(kinds, *entry.kind) > 0;
  }
  [[nodiscard]] bool has_no_kind() const { return !has_set_kind(entry); }
  /// The measure is in use, and this entry has none of it.
  [[nodiscard]] bool lacks(Measure measure) const {
    return !has(entry.measures, measure) &&
           std::ranges::count(settings.measures_off, measure) == 0;
  }
  [[nodiscard]] bool is_wordless() const { return entry.text.empty(); }
};

/// The id of the message is the name of the question: stored and public.
struct Question {
  const Message* message;
  bool (*fits)(const Asked& asked);
};

bool always(const Asked& /*asked*/) {
  return true;
}

// What belongs to the kind comes first, what fits anything last. Nothing
// asks why, what happened, or how bad it was.
constexpr Question kQuestions[] = {
    {&views["today.first"],
     [](const Asked& asked) { return asked.entry.first; }},
    {&views["today.stay"],
     [](const Asked& asked) { return asked.is_set_to({"stay"}); }},
    {&views["today.answer"],
     [](const Asked& asked) { return asked.is_set_to({"reach"}); }},
    {&views["today.near"],
     [](const Asked& asked) {
       return asked.is_set_to({"safe", "stay", "reach"});
     }},
    {&views["today.after"],
     [](const Asked& asked) { return asked.is_set_to({"boundary"}); }},
    {&views["today.rest"],
     [](const Asked& asked) { return asked.is_set_to({"rest"}); }},
    {&views["today.kindness"],
     [](const Asked& asked) { return asked.is_set_to({"gentle"}); }},
    {&views["today.door"],
     [](const Asked& asked) { return asked.is_set_to({"show"}); }},
    {&views["today.held"],
     [](const Asked& asked) { return asked.is_set_to({"hold"}); }},
    {&views["today.touch"],
     [](const Asked& asked) {
       return asked.is_set_to({"repair"}) && asked.lacks(Measure::repair);
     }},
    {&views["today.ease"],
     [](const Asked& asked) {
       return asked.is_set_to({"settle", "feel", "notice"}) &&
              asked.lacks(Measure::duration);
     }},
    {&views["today.voice"],
     [](const Asked& asked) {
       return asked.is_set_to({"gentle", "notice", "feel"}) &&
              asked.lacks(Measure::self_talk);
     }},
    {&views["today.noticed"],
     [](const Asked& asked) {
       return asked.has_no_kind() ||
              asked.is_set_to({"notice", "feel", "pause"});
     }},
    {&views["today.gap"],
     [](const Asked& asked) {
       return asked.lacks(Measure::choice) &&
              (asked.has_no_kind() ||
               asked.is_set_to({"pause", "boundary", "stay", "notice"}));
     }},
    {&views["today.before"],
     [](const Asked& asked) { return !asked.entry.used_to.has_value(); }},
    {&views["today.sign"], always},
    {&views["today.beside"], always},
    {&views["today.other"], always},
};

// Said of a hard entry in place of the question: nothing is asked then.
constexpr const Message* kHardSentences[] = {&views["today.hard.wrote"],
                                             &views["today.hard.room"]};

/// The question about this entry, or the sentence in its place.
const Message& next_about(const Asked& asked, Invocation& invocation) {
  std::vector<Telling> fitting;
  const auto add = [&fitting](const Message& message) {
    fitting.push_back({message.id, &message});
  };
  if (asked.entry.hard) {
    add(views["today.hard"]);
    for (const Message* sentence : kHardSentences) {
      add(*sentence);
    }
  } else if (asked.is_wordless()) {
    add(views["today.here"]);
  } else {
    for (const Question& question : kQuestions) {
      if (question.fits(asked)) {
        add(*question.message);
      }
    }
  }
  return next_telling(fitting, invocation);
}

bool is_question(const Message& message) {
  return std::ranges::count(kHardSentences, &message) == 0;
}

/// The newest entry that may be spoken of and was not asked about: neither
/// an answer nor answered.
const Entry* open_entry(const std::vector<Entry>& entries,
                        const Settings& settings) {
  const QuoteRule rule(settings);
  const auto is_answered = [&](const Entry& entry) {
    return std::ranges::any_of(entries, [&](const Entry& other) {
      return other.answers.has_value() && other.answers->entry == entry.id;
    });
  };
  const auto found = std::ranges::find_if(entries, [&](const Entry& entry) {
    return rule.allows(entry) && !entry.answers.has_value() &&
           !is_answered(entry);
  });
  return found == entries.end() ? nullptr : &*found;
}

bool is_asked_today(const ReflectArgs& args, Day day, Invocation& invocation) {
  return can_ask_here(invocation) && !invocation.is_paging() && !args.facts &&
         args.kinds.empty() && args.tags.empty() &&
         invocation.settings().reflect_ask && !was_tough(day, invocation);
}

void tell_which(const Entry& entry, Invocation& invocation) {
  say_above_prompt(entry.text.empty() ? say(views["today.about.here"])
                                      : say(views["today.about"],
                                            fmt::arg("text", entry.text)),
                   invocation);
}

void keep_answer(const std::string& line, std::string_view question, EntryId id,
                 Invocation& invocation) {
  invocation.change_access(Access::write);
  Entry answer = new_entry({}, invocation);
  answer.answers = {.question = std::string(question), .entry = id};
  capture(answer, "reflect", {.text = line, .origin = Origin::prompt},
          invocation);
}

void ask(const Entry& entry, const Message& question, Invocation& invocation) {
  say_above_prompt(say(question), invocation);
  // Others may write to the journal while the question stands.
  invocation.close_store();
  const auto line = invocation.ask(say(asking["words.prompt"]));
  if (line.has_value() && !is_blank_text(*line)) {
    keep_answer(*line, question.id, entry.id, invocation);
  }
}

}  // namespace

void ask_about_today(const ReflectArgs& args, Day day, Invocation& invocation) {
  if (!is_asked_today(args, day, invocation)) {
    return;
  }
  const std::vector<Entry> entries =
      invocation.store().find({.ranges = {{.first = day, .last = day}}});
  const Settings& settings = invocation.settings();
  const Entry* const entry = open_entry(entries, settings);
  const bool speaks = std::ranges::any_of(
      entries, [](const Entry& one) { return speaks_of_self_harm(one); });
  // With facts alone there is nothing to say beside a hard entry.
  if (entry == nullptr || speaks ||
      (entry->hard && !is_gentle(args, invocation))) {
    return;
  }
  const Message& next = next_about({*entry, settings}, invocation);
  say_above_prompt("", invocation);
  if (entries.size() > 1) {
    tell_which(*entry, invocation);
  }
  if (is_question(next)) {
    ask(*entry, next, invocation);
  } else {
    invocation.tell(say(next));
  }
}

}  // namespace wins
