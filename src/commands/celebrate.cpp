// SPDX-License-Identifier: MIT
// wins celebrate: one moment alone on the screen, and the person's own way of
// marking it.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/capture.h"
#include "parts/entry_id.h"
#include "parts/entry_options.h"
#include "parts/lift_choice.h"
#include "parts/moments.h"
#include "parts/prompting.h"
#include "parts/support_line.h"
#include "wins/core/catalogue/asking.h"
#include "wins/core/catalogue/celebrating.h"
#include "wins/core/catalogue/changing.h"
#include "wins/core/catalogue/reading.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::asking;
using messages::celebrating;
using messages::changing;
using messages::reading;

struct CelebrateArgs {
  std::vector<std::string> ids{};
};

bool gentle(Invocation& invocation) {
  return invocation.settings().tone == Tone::gentle;
}

std::optional<EntryId> which(const CelebrateArgs& args,
                             Invocation& invocation) {
  if (args.ids.empty()) {
    return std::nullopt;
  }
  const std::vector<EntryId> ids = read_ids(args.ids, "celebrate", invocation);
  if (ids.size() > 1) {
    throw UsageError(
        say(changing["one_id"]),
        say(changing["which_id.hint"], fmt::arg("command", "celebrate")));
  }
  return ids.front();
}

Block note(const std::string& text) {
  return {Note{text}, Audience::people};
}

Block moment_block(const std::optional<Entry>& moment) {
  return {Entries{.layout = EntryLayout::alone,
                  .each = [moment](const auto& visit) {
                    if (moment.has_value()) {
                      visit(*moment);
                    }
                  }}};
}

std::string told_ways(const std::vector<std::string>& ways,
                      Invocation& invocation) {
  std::string list;
  for (const std::string& way : ways) {
    list += (list.empty() ? "" : "; ") + way;
  }
  return say(
      gentle(invocation) ? celebrating["ways"] : celebrating["ways.facts"],
      fmt::arg("ways", list));
}

/// The moment, and below it the person's ways to mark one.
Report screen(const std::optional<Entry>& moment, Invocation& invocation) {
  const std::vector<std::string>& ways = invocation.settings().celebrate_ways;
  Report report{.kind = "celebrate"};
  report.blocks.push_back(
      {Facts{{{.key = "ways", .value = ways}}}, Audience::machines});
  report.blocks.push_back(moment_block(moment));
  if (!ways.empty() || can_ask_here(invocation)) {
    report.blocks.push_back(note(""));
  }
  if (!ways.empty()) {
    report.blocks.push_back(note(told_ways(ways, invocation)));
  }
  return report;
}

const Message& question(const Entry& moment, const Moments& moments,
                        Invocation& invocation) {
  if (!gentle(invocation)) {
    return celebrating["ask.facts"];
  }
  if (moment.celebrated_how.has_value()) {
    return celebrating["ask.again"];
  }
  return moments.has_another() ? celebrating["ask.more"] : celebrating["ask"];
}

/// Keeps how the moment gets marked. It is read anew: it may have changed
/// elsewhere while the question stood.
void mark(EntryId id, const std::string& how, Invocation& invocation) {
  Entry entry;
  keep_or_rescue({.text = how}, invocation, [&] {
    invocation.change_access(Access::write);
    entry = entry_of(id, invocation);
    entry.celebrated = invocation.host().now;
    entry.celebrated_how = read_text(how, invocation);
    const bool changed = invocation.store().edit(
        entry, {.command = "celebrate", .at = invocation.host().now});
    invocation.note_saved(id);
    return changed;
  });
  invocation.tell(say(promise_lift(entry, invocation)
                          ? celebrating["marked.lift"]
                          : celebrating["marked"]));
  offer_support({how}, invocation);
}

Entry show_another(const Entry& shown, Moments& moments,
                   Invocation& invocation) {
  std::optional<Entry> next = moments.another();
  if (!next.has_value()) {
    say_above_prompt(say(celebrating["no_other"]), invocation);
    return shown;
  }
  invocation.show({.kind = "celebrate",
                   .blocks = {note(""), moment_block(next), note("")}});
  return *std::move(next);
}

/// Asks until there is a word, or the person leaves: then nothing is marked.
void ask_how(Entry moment, Moments& moments, Invocation& invocation) {
  say_above_prompt(say(question(moment, moments, invocation)), invocation);
  for (;;) {
    // Others may write to the journal while the question stands.
    invocation.close_store();
    const auto line = invocation.ask(say(asking["words.prompt"]));
    if (!line.has_value() || is_blank_text(*line)) {
      return;
    }
    if (*line != "s") {
      mark(moment.id, *line, invocation);
      return;
    }
    moment = show_another(moment, moments, invocation);
  }
}

/// No moment may be shown unasked.
void tell_none(Invocation& invocation) {
  if (invocation.format() != Format::human) {
    invocation.print(screen(std::nullopt, invocation));
  } else if (const auto last = invocation.store().last()) {
    invocation.tell(say(
        gentle(invocation) ? celebrating["none"] : celebrating["none.facts"],
        fmt::arg("id", *last)));
  } else if (invocation.host().terminal.output) {
    invocation.hint(say(reading["first_comes"]));
  }
}

ExitCode run(const CelebrateArgs& args, Invocation& invocation) {
  // A settings file that cannot be read ends the run here.
  const std::optional<std::string> closing = invocation.settings().closing;
  Moments moments(which(args, invocation), invocation);
  const std::optional<Entry> moment = moments.first();
  if (!moment.has_value()) {
    tell_none(invocation);
    return ExitCode::ok;
  }
  if (can_ask_here(invocation)) {
    invocation.show(screen(moment, invocation));
    ask_how(*moment, moments, invocation);
  } else {
    invocation.print(screen(moment, invocation));
  }
  if (closing.has_value() && invocation.host().terminal.output) {
    invocation.tell(*closing);
  }
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<CelebrateArgs>();
  options.words(Value::id, args->ids,
                "The id, or last; without one, a moment is chosen");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"celebrate", "The newest moment that is neither hard nor celebrated yet."},
    {"celebrate 41", "Entry 41, whatever it holds."},
};

}  // namespace

constinit const Command celebrate_command{
    .name = "celebrate",
    .aliases = "",
    .group = "Everyday",
    .summary = "Stay with one moment, and mark it your way",
    .details =
        "Shows one moment alone: its day, the words, how it used to go, and "
        "kinder words where there are any. Below it stand your own ways to "
        "mark one, the setting celebrate.ways.\n\n"
        "Without an id it is the newest moment that is neither marked hard "
        "nor celebrated yet. Private entries are left out, and so are the "
        "tags and dates of reflect.skip_tags and reflect.skip_dates, and "
        "entries with words that wins-support(1) tells of. An entry that is "
        "named by its id is shown whatever it holds.\n\n"
        "On a terminal it then asks for a word on how this one gets marked. "
        "The word is kept with the moment, which counts as celebrated from "
        "then on, and stands before the rest on a page of wins-share(1). "
        "wins-undo(1) takes it back. Enter leaves the moment as it was, and "
        "s shows another. The setting closing is printed last. Off a "
        "terminal, and with --no-input, nothing is asked or changed.\n\n"
        "With --json it prints one object: kind, ways (an array of texts), "
        "and the array entries with one entry or none, in the form that "
        "wins-list(1) describes. With --plain the lines begin with ways and "
        "entries.",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .overview = "stay with one, and mark it your way",
    .arguments = "[ID]",
};

}  // namespace wins
