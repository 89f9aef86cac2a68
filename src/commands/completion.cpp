// SPDX-License-Identifier: MIT
// wins completion: the completions for a shell.
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "wins/cli/docs.h"
#include "wins/cli/invocation.h"
#include "wins/core/catalogue/reading.h"

namespace wins {
namespace {

struct CompletionArgs {
  std::vector<std::string> shells{};
};

ExitCode run(const CompletionArgs& args, Invocation& invocation) {
  const std::string shell = args.shells.size() == 1 ? args.shells[0] : "";
  const Commands commands = invocation.commands();
  Output& out = invocation.host().out;
  if (shell == "bash") {
    out << bash_completion(commands);
  } else if (shell == "zsh") {
    out << zsh_completion(commands);
  } else if (shell == "fish") {
    out << fish_completion(commands);
  } else {
    throw UsageError(say(messages::reading["no_shell"]),
                     say(messages::reading["no_shell.hint"]));
  }
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<CompletionArgs>();
  options.words(Value::shell, args->shells, "bash, zsh or fish");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"completion bash", "Prints the completions for bash."},
    {"completion fish", "And those for fish."},
};

}  // namespace

constinit const Command completion_command{
    .name = "completion",
    .aliases = "",
    .group = "About wins",
    .summary = "Print the completions for a shell",
    .details =
        "Prints a completion script. An installed wins brings them along; "
        "this is for a wins that runs from somewhere else:\n\n"
        "  source <(wins completion bash)\n\n"
        "They complete commands, options, kinds, tags, ids and settings, "
        "never the words of an entry. completion.tags = false in the "
        "settings leaves tags out.",
    .examples = kExamples,
    .access = Access::none,
    .setup = setup,
};

}  // namespace wins
