// SPDX-License-Identifier: MIT
// wins reflect kinder: the same moment in kinder words, and the kinder words
// that there are.
#include <string>
#include <vector>

#include "capture.h"
#include "entry_id.h"
#include "entry_options.h"
#include "kinder_words.h"
#include "prompting.h"
#include "read_date.h"
#include "shown_before.h"
#include "support_line.h"
#include "views.h"
#include "wins/core/catalogue/asking.h"
#include "wins/core/catalogue/changing.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/catalogue/views.h"
#include "wins/insight/support_words.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::asking;
using messages::changing;
using messages::reading;
using messages::views;

/// Few enough to be read one by one.
constexpr std::size_t kSentences = 3;

Report report_of(const std::vector<Entry>& entries, Audience audience) {
  Report report{.kind = "reflect"};
  report.blocks.push_back(
      {Facts{{{.key = "view", .value = std::string("kinder")}}},
       Audience::machines});
  report.blocks.push_back({Entries{.layout = EntryLayout::alone,
                                   .each =
                                       [entries](const auto& visit) {
                                         for (const Entry& entry : entries) {
                                           visit(entry);
                                         }
                                       }},
                           audience});
  return report;
}

/// Words that `wins support` tells of get nothing warm beside them.
const Message& kept_sentence(const std::string& words, const ReflectArgs& args,
                             Invocation& invocation) {
  if (!is_gentle(args, invocation) || speaks_of_self_harm(words)) {
    return views["kinder.kept"];
  }
  return next_telling({{"kinder.kept.both", &views["kinder.kept.both"]},
                       {"kinder.kept.wrote", &views["kinder.kept.wrote"]},
                       {"kinder.kept.enough", &views["kinder.kept.enough"]}},
                      invocation);
}

/// Puts the words beside the entry, which is read anew: it may have changed
/// elsewhere while the question stood.
bool keep_kinder(EntryId id, const std::string& words, Invocation& invocation) {
  return keep_or_rescue({.text = words}, invocation, [&] {
    invocation.change_access(Access::write);
    Entry entry = entry_of(id, invocation);
    entry.kinder = read_text(words, invocation);
    const bool changed = invocation.store().edit(
        entry, {.command = "kinder", .at = invocation.host().now});
    invocation.note_saved(id);
    return changed;
  });
}

void ask_for_kinder(EntryId id, const ReflectArgs& args,
                    Invocation& invocation) {
  say_above_prompt(say(is_gentle(args, invocation) ? views["kinder.ask"]
                                                   : views["kinder.ask.facts"]),
                   invocation);
  // Others may write to the journal while the question stands.
  invocation.close_store();
  const auto line = invocation.ask(say(asking["words.prompt"]));
  if (!line.has_value() || is_blank_text(*line)) {
    return;
  }
  const bool changed = keep_kinder(id, *line, invocation);
  invocation.tell(say(changed ? kept_sentence(*line, args, invocation)
                              : changing["edited.same"],
                      fmt::arg("id", id)));
  offer_support({*line}, invocation);
}

/// It was asked for: it is shown whatever it holds.
void show_one(const std::string& typed, const ReflectArgs& args,
              Invocation& invocation) {
  const Entry entry = entry_of(read_id(typed, invocation), invocation);
  Report report = report_of({entry}, Audience::everyone);
  if (args.facts || !can_ask_here(invocation)) {
    invocation.print(report);
    return;
  }
  report.blocks.push_back({Note{""}, Audience::people});
  invocation.show(report);
  ask_for_kinder(entry.id, args, invocation);
}

/// "On Tue 27 Oct, in kinder words: it was a lot, and i went".
std::string line_of(const Entry& entry, Day today) {
  const std::string day = short_day(entry.when.day, today);
  return entry.kinder.has_value()
             ? say(views["kinder.words"], fmt::arg("day", day),
                   fmt::arg("text", *entry.kinder))
             : say(views["kinder.text"], fmt::arg("day", day),
                   fmt::arg("text", entry.text));
}

const Message& sentence_below(Invocation& invocation) {
  return next_telling({{"kinder.wrote", &views["kinder.wrote"]},
                       {"kinder.yours", &views["kinder.yours"]},
                       {"kinder.left", &views["kinder.left"]},
                       {"kinder.room", &views["kinder.room"]}},
                      invocation);
}

void tell_none(const ReflectArgs& args, Invocation& invocation) {
  if (!invocation.host().terminal.output) {
    return;
  }
  if (const auto last = invocation.store().last()) {
    invocation.tell(say(is_gentle(args, invocation)
                            ? views["kinder.none"]
                            : views["kinder.none.facts"],
                        fmt::arg("id", *last)));
  } else {
    invocation.hint(say(reading["first_comes"]));
  }
}

void show_some(const ReflectArgs& args, Invocation& invocation) {
  const std::vector<Entry> entries =
      kinder_words(kSentences, filter_for(args, invocation), invocation);
  if (entries.empty() && invocation.format() == Format::human) {
    tell_none(args, invocation);
    return;
  }
  Report report = report_of(entries, Audience::machines);
  const Day day = today(invocation);
  for (const Entry& entry : entries) {
    report.blocks.push_back({Note{line_of(entry, day)}, Audience::people});
  }
  if (is_gentle(args, invocation) && invocation.format() == Format::human) {
    report.blocks.push_back({Note{""}, Audience::people});
    report.blocks.push_back(
        {Note{say(sentence_below(invocation))}, Audience::people});
  }
  invocation.print(report);
}

void show(const ReflectArgs& args, Invocation& invocation) {
  // Read first: a settings file that cannot be read asks for nothing.
  const auto closing = closing_line(args, invocation);
  if (args.words.size() > 1) {
    throw UsageError(say(changing["one_id"]), say(views["kinder.one_id.hint"]));
  }
  if (args.words.empty()) {
    show_some(args, invocation);
  } else {
    show_one(args.words.front(), args, invocation);
  }
  if (closing.has_value()) {
    invocation.tell(*closing);
  }
}

}  // namespace

constinit const ReflectView kinder_view{
    .name = "kinder", .takes = {.choice = true, .id = true}, .show = show};

}  // namespace wins
