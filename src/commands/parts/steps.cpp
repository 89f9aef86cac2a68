// SPDX-License-Identifier: MIT
#include "steps.h"

#include <algorithm>
#include <charconv>

#include "entry_id.h"
#include "wins/core/catalogue/changing.h"
#include "wins/core/catalogue/copies.h"
#include "wins/core/catalogue/exchange.h"

namespace wins {
namespace {

using messages::changing;
using messages::copies;
using messages::exchange;

std::string effect_name(Effect effect) {
  switch (effect) {
    case Effect::came_back:
      return "came_back";
    case Effect::went_away:
      return "went_away";
    case Effect::changed:
      break;
  }
  return "changed";
}

const Message& of_effect(const EffectSentences& sentences, Effect effect) {
  switch (effect) {
    case Effect::came_back:
      return sentences.came_back;
    case Effect::went_away:
      return sentences.went_away;
    case Effect::changed:
      break;
  }
  return sentences.changed;
}

/// A step is about entries, or about one session, or about the answers that
/// were given at a time; a restore or an import is told as one thing, whatever
/// it did to how many rows.
std::string sentence(const std::string& kind, const Step& step,
                     const StepSentences& sentences) {
  const bool undone = kind == "undo";
  if (step.command == "restore") {
    return undone ? say(copies["undone"]) : say(copies["redone"]);
  }
  if (step.command == "import" || step.command == "merge") {
    return undone ? say(exchange["undone"]) : say(exchange["redone"]);
  }
  const Touched& first = step.touched.front();
  if (first.subject == Subject::session) {
    return say(of_effect(sentences.sessions, first.effect),
               fmt::arg("id", first.id));
  }
  if (first.subject == Subject::checkin) {
    return step.touched.size() == 1
               ? say(of_effect(sentences.checkins, first.effect))
               : say(of_effect(sentences.more_checkins, first.effect),
                     fmt::arg("count", step.touched.size()));
  }
  std::vector<EntryId> ids;
  for (const Touched& row : step.touched) {
    ids.push_back(row.id);
  }
  std::ranges::sort(ids);
  return say(of_effect(sentences.entries, first.effect),
             fmt::arg("ids", spoken(ids)));
}

Table rows_of(const std::vector<Step>& steps) {
  Table table;
  table.key = "steps";
  table.columns = {{.key = "command"},
                   {.key = "entry"},
                   {.key = "effect"},
                   {.key = "session"},
                   {.key = "checkin"}};
  table.each_row = [steps](const auto& visit) {
    for (const Step& step : steps) {
      for (const Touched& row : step.touched) {
        const auto id_of = [&row](Subject subject) {
          return row.subject == subject ? Cell(row.id) : Cell();
        };
        visit({step.command, id_of(Subject::entry), effect_name(row.effect),
               id_of(Subject::session), id_of(Subject::checkin)});
      }
    }
  };
  return table;
}

}  // namespace

int read_steps(const std::vector<std::string>& typed,
               const std::string& command) {
  if (typed.empty()) {
    return 1;
  }
  int steps = 0;
  const std::string& word = typed.front();
  const char* const end = word.data() + word.size();
  const auto [stopped, problem] = std::from_chars(word.data(), end, steps);
  if (typed.size() > 1 || problem != std::errc() || stopped != end ||
      steps < 1) {
    throw UsageError(
        say(changing["wrong_steps"], fmt::arg("typed", word)),
        say(changing["wrong_steps.hint"], fmt::arg("command", command)));
  }
  return steps;
}

void tell_steps(const std::string& kind, const std::vector<Step>& steps,
                const StepSentences& sentences, Invocation& invocation) {
  Report report{.kind = kind};
  for (const Step& step : steps) {
    report.blocks.push_back(
        {Note{sentence(kind, step, sentences)}, Audience::people});
  }
  report.blocks.push_back({rows_of(steps), Audience::machines});
  invocation.print(report);
  if (steps.empty()) {
    invocation.hint(say(sentences.none));
  }
}

}  // namespace wins
