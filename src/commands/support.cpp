// SPDX-License-Identifier: MIT
// wins support: the person's own people, and how to find someone.
#include <string>
#include <vector>

#include "commands.h"
#include "wins/cli/invocation.h"
#include "wins/core/catalogue/reading.h"

namespace wins {
namespace {

using messages::reading;

Block line(const std::string& text) {
  return {Note{text}, Audience::people};
}

ExitCode run(Invocation& invocation) {
  const std::vector<std::string>& contacts =
      invocation.settings_or_defaults().support_contacts;
  Report report{.kind = "support"};
  if (!contacts.empty()) {
    report.blocks.push_back(line(say(reading["support.yours"])));
    for (const std::string& contact : contacts) {
      report.blocks.push_back(line("  " + contact));
    }
    report.blocks.push_back(line(""));
  }
  report.blocks.push_back(line(say(reading["support.near"])));
  for (const Message* place :
       {&reading["support.emergency"], &reading["support.directory"],
        &reading["support.search"]}) {
    report.blocks.push_back(line("  " + say(*place)));
  }
  report.blocks.push_back(line(say(reading["support.frightening"])));
  report.blocks.push_back(
      {Facts{{{.key = "contacts", .value = contacts},
              {.key = "directory", .value = std::string("findahelpline.com")}}},
       Audience::machines});
  invocation.print(report);
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
        "wins does not watch over anyone and does not notice risk.\n\n"
        "With --json it prints one object: contacts (an array of texts) and "
        "directory.",
    .examples = kExamples,
    .access = Access::none,
    .setup = setup,
    .overview = "your people, and how to find someone",
};

}  // namespace wins
