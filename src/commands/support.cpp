// SPDX-License-Identifier: MIT
// wins support: the person's own people, and how to find someone.
#include <string>
#include <vector>

#include "commands.h"
#include "wins/cli/invocation.h"
#include "wins/core/catalogue/support.h"

namespace wins {
namespace {

using messages::support;

Block line(const std::string& text) {
  return {Note{text}, Audience::people};
}

Report places_and(const std::vector<std::string>& contacts) {
  Report report{.kind = "support"};
  if (!contacts.empty()) {
    report.blocks.push_back(line(say(support["yours"])));
    for (const std::string& contact : contacts) {
      report.blocks.push_back(line("  " + contact));
    }
    report.blocks.push_back(line(""));
  }
  report.blocks.push_back(line(say(support["near"])));
  for (const Message* place :
       {&support["emergency"], &support["directory"], &support["search"]}) {
    report.blocks.push_back(line("  " + say(*place)));
  }
  report.blocks.push_back(line(say(support["frightening"])));
  report.blocks.push_back(
      {Facts{{{.key = "contacts", .value = contacts},
              {.key = "directory", .value = std::string("findahelpline.com")}}},
       Audience::machines});
  return report;
}

/// Nothing may stand in the way of this one: not what the settings hold, and
/// no pager.
ExitCode run(Invocation& invocation) {
  invocation.show(
      places_and(invocation.settings_or_defaults().support_contacts));
  return ExitCode::ok;
}

Action setup(Options&) {
  return run;
}

constexpr Example kExamples[] = {
    {"support", "Your people, and how to find someone."},
    {"support --json", "The same for a script."},
};

}  // namespace

constinit const Command support_command{
    .name = "support",
    .aliases = "",
    .group = "Everyday",
    .summary = "Your people, and how to find someone",
    .details =
        "Prints the people you named in support.contacts, then ways to find "
        "someone wherever you are. No number is built in: numbers differ "
        "from place to place and go out of date. It works without a "
        "journal, settings, network or terminal.\n\n"
        "After an entry is saved, wins compares its words with a short list of "
        "phrases about self-harm. Where one of them stands, a line names this "
        "command, no other reply stands beside it, and reflect and celebrate "
        "do not quote the entry unless it is named by its id. Nothing about "
        "that is stored.\n\n"
        "wins does not watch over anyone and does not notice risk. The list "
        "misses most ways people say this, and every language other than "
        "English; some of what it answers means something else. The setting "
        "support.hint = \"always\" shows the line after every entry, and "
        "\"never\" leaves it out; so do -q, --json and --plain.\n\n"
        "With --json it prints one object: kind, contacts (an array of texts) "
        "and directory. With --plain these are two lines.",
    .examples = kExamples,
    .access = Access::none,
    .setup = setup,
    .overview = "your people, and how to find someone",
};

}  // namespace wins
