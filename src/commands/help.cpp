// SPDX-License-Identifier: MIT
// wins help: the commands, one of them, or a topic.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "wins/cli/docs.h"
#include "wins/cli/invocation.h"
#include "wins/core/catalogue/reading.h"
#include "wins/text/near.h"

namespace wins {
namespace {

using messages::reading;

/// Longer lines are hard to read, however wide the window.
constexpr int kWidest = 80;

struct HelpArgs {
  std::vector<std::string> names{};
};

const Topic* find_topic(const std::string& name) {
  const std::vector<Topic>& all = topics();
  const auto found = std::ranges::find(all, name, &Topic::name);
  return found == all.end() ? nullptr : &*found;
}

[[noreturn]] void refuse(const std::string& typed, Commands commands) {
  std::vector<std::string_view> names;
  for (const Command* command : commands) {
    if (!command->hidden) {
      names.push_back(command->name);
    }
  }
  for (const Topic& topic : topics()) {
    names.push_back(topic.name);
  }
  const auto close = nearest(typed, names);
  throw UsageError(say(reading["no_topic"], fmt::arg("typed", typed)),
                   close.has_value() ? say(reading["no_topic.close"],
                                           fmt::arg("name", *close))
                                     : say(reading["no_topic.hint"]));
}

ExitCode run(const HelpArgs& args, Invocation& invocation) {
  Output& out = invocation.host().out;
  const int columns = std::min(
      invocation.style_without_settings().columns.value_or(kWidest), kWidest);
  if (args.names.empty()) {
    out << help_text(invocation.commands());
    return ExitCode::ok;
  }
  const std::string& name = args.names.front();
  if (const Command* command = find_command(invocation.commands(), name)) {
    out << command_help(*command, columns);
  } else if (const Topic* topic = find_topic(name)) {
    out << topic_text(*topic, columns);
  } else {
    refuse(name, invocation.commands());
  }
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<HelpArgs>();
  options.words(Value::command, args->names, "A command or a topic");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"help add", "What add takes."},
    {"help privacy", "What is protected, and what is not."},
};

}  // namespace

constinit const Command help_command{
    .name = "help",
    .aliases = "",
    .group = "About wins",
    .summary = "Show the commands, one of them, or a topic",
    .details =
        "Shows every command, what one of them takes, or a topic: "
        "privacy, dates or config.",
    .examples = kExamples,
    .access = Access::none,
    .setup = setup,
};

}  // namespace wins
