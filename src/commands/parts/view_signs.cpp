// SPDX-License-Identifier: MIT
// wins reflect signs: three questions, in half a minute, for whoever asks
// for them.
#include <algorithm>
#include <string>
#include <vector>

#include "after_session.h"
#include "prompting.h"
#include "read_date.h"
#include "recent_line.h"
#include "shown_before.h"
#include "signs.h"
#include "views.h"
#include "wins/core/catalogue/views.h"
#include "wins/text/utf8.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::views;
using std::chrono::days;

/// Two answers to one question are told together from this distance on.
constexpr days kApart{30};

// Public: the keys of the answers.
const std::vector<Column> kColumns = {
    {.key = "id", .audience = Audience::machines},
    {.key = "day", .width = 14},
    {.key = "question", .audience = Audience::machines},
    {.key = "named", .width = 24, .audience = Audience::people},
    {.key = "answer"},
    {.key = "entry", .audience = Audience::machines},
};

const SignQuestion* question_of(const Checkin& checkin) {
  const auto* const found =
      std::ranges::find(kSignQuestions, checkin.question, &SignQuestion::id);
  return found == kSignQuestions.end() ? nullptr : found;
}

std::vector<Cell> row_of(const Checkin& checkin) {
  const SignQuestion* const question = question_of(checkin);
  Cell entry;
  if (checkin.entry.has_value()) {
    entry = *checkin.entry;
  }
  return {checkin.id,
          checkin.when.day,
          checkin.question,
          question == nullptr ? checkin.question : say(*question->name),
          std::string(answer_name(checkin.answer)),
          entry};
}

bool has_answers(Invocation& invocation) {
  bool any = false;
  invocation.store().for_each_checkin({}, [&](const Checkin&) {
    any = true;
    return Visit::stop;
  });
  return any;
}

void print_answers(Invocation& invocation) {
  if (invocation.format() == Format::human && !has_answers(invocation)) {
    if (invocation.host().terminal.output) {
      invocation.hint(say(views["signs.none"]));
    }
    return;
  }
  Report report{.kind = "reflect"};
  report.blocks.push_back(
      {Facts{{{.key = "view", .value = std::string("signs")}}},
       Audience::machines});
  report.blocks.push_back({Table{.key = "answers",
                                 .columns = kColumns,
                                 .each_row = [&invocation](const auto& visit) {
                                   invocation.store().for_each_checkin(
                                       {}, [&](const Checkin& checkin) {
                                         visit(row_of(checkin));
                                         return Visit::go_on;
                                       });
                                 }}});
  invocation.print(report);
}

/// What came of one question.
struct Reply {
  bool left = false;  ///< Ctrl-D: no other question follows
  std::optional<CheckinAnswer> answer{};
};

/// Enter leaves the question open. What cannot be read is asked for once
/// more.
Reply ask_answer(bool is_gentle, Invocation& invocation) {
  for (int round = 0; round < 2; ++round) {
    const auto line = invocation.ask(say(views["signs.prompt"]));
    if (!line.has_value()) {
      return {.left = true};
    }
    if (is_blank_text(*line)) {
      return {};
    }
    if (const auto answer = parse_answer(*line)) {
      return {.answer = answer};
    }
    if (round == 0) {
      say_above_prompt(
          say(is_gentle ? views["signs.again"] : views["signs.again.facts"]),
          invocation);
    }
  }
  return {};
}

/// Each answer is kept at once: none is lost when the person leaves. All of
/// them are one step, because one command gave them.
Checkin keep(const SignQuestion& question, CheckinAnswer answer,
             std::optional<EntryId> entry, bool is_first,
             Invocation& invocation) {
  invocation.change_access(Access::write);
  Checkin checkin{.uid = invocation.host().new_uid(),
                  .when = moment_now(calendar_for("", invocation)),
                  .question = std::string(question.id),
                  .answer = answer,
                  .entry = entry,
                  .created = invocation.host().now};
  return invocation.store().add_checkin(
      checkin,
      {.command = "signs", .at = invocation.host().now, .goes_on = !is_first});
}

/// "October 2026".
std::string month_of(Day day, Day today) {
  return describe({.day = day, .precision = Precision::month}, today);
}

/// The latest answer to the same question that is a month old, if both say
/// something.
std::optional<Checkin> earlier(const Checkin& now, Invocation& invocation) {
  std::optional<Checkin> found;
  invocation.store().for_each_checkin(
      {.last = now.when.day - kApart}, [&](const Checkin& checkin) {
        if (checkin.question == now.question &&
            checkin.answer != CheckinAnswer::pass) {
          found = checkin;
        }
        return found.has_value() ? Visit::stop : Visit::go_on;
      });
  return now.answer == CheckinAnswer::pass ? std::nullopt : found;
}

void tell_then_and_now(const Checkin& now, bool is_gentle,
                       Invocation& invocation) {
  const auto before = earlier(now, invocation);
  if (before.has_value()) {
    invocation.tell(
        say(is_gentle ? views["signs.then"] : views["signs.then.facts"],
            fmt::arg("month", month_of(before->when.day, now.when.day)),
            fmt::arg("question", say(*question_of(now)->name)),
            fmt::arg("before", answer_name(before->answer)),
            fmt::arg("now", answer_name(now.answer))));
  }
}

const Message& kept_sentence(bool is_gentle, Invocation& invocation) {
  return is_gentle
             ? next_telling({{"signs.kept", &views["signs.kept"]},
                             {"signs.kept.slowly", &views["signs.kept.slowly"]},
                             {"signs.kept.room", &views["signs.kept.room"]},
                             {"signs.kept.asked", &views["signs.kept.asked"]}},
                            invocation)
             : views["signs.kept.facts"];
}

/// The questions one after the other; what was answered.
std::vector<Checkin> ask_all(bool is_gentle, Invocation& invocation) {
  std::vector<Checkin> answers;
  for (const SignQuestion& question : kSignQuestions) {
    const auto own = recent_line(question, invocation);
    if (own.has_value()) {
      invocation.tell(own->said);
    }
    say_above_prompt(say(*question.question), invocation);
    // Others may write to the journal while the question stands.
    invocation.close_store();
    const Reply reply = ask_answer(is_gentle, invocation);
    if (reply.left) {
      break;
    }
    if (reply.answer.has_value()) {
      const auto entry =
          own.has_value() ? std::optional(own->entry) : std::nullopt;
      answers.push_back(
          keep(question, *reply.answer, entry, answers.empty(), invocation));
    }
    say_above_prompt("", invocation);
  }
  return answers;
}

void ask_signs(bool is_gentle, Invocation& invocation) {
  const std::vector<Checkin> answers = ask_all(is_gentle, invocation);
  for (const Checkin& answer : answers) {
    tell_then_and_now(answer, is_gentle, invocation);
  }
  if (!answers.empty()) {
    invocation.tell(say(kept_sentence(is_gentle, invocation)));
  }
}

void show(const ReflectArgs& args, Invocation& invocation) {
  const bool gentle = is_gentle(args, invocation);
  if (args.facts || !can_ask_here(invocation)) {
    print_answers(invocation);
  } else if (was_tough(today(invocation), invocation)) {
    invocation.tell(
        say(gentle ? views["signs.tough"] : views["signs.tough.facts"]));
  } else {
    ask_signs(gentle, invocation);
  }
}

}  // namespace

constinit const ReflectView signs_view{
    .name = "signs", .takes = {}, .show = show};

}  // namespace wins
