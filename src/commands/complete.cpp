// SPDX-License-Identifier: MIT
// wins __complete: names for the shell's completion, one a line.
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/config_words.h"
#include "wins/cli/invocation.h"
#include "wins/core/kind.h"

namespace wins {
namespace {

constexpr std::int64_t kIds = 20;

struct CompleteArgs {
  std::vector<std::string> what{};
};

void print_tags(Invocation& invocation) {
  if (!invocation.settings_or_defaults().completion_tags) {
    return;
  }
  for (const TagCount& count : invocation.store().tag_counts({})) {
    invocation.host().out << count.tag.shown << '\n';
  }
}

void print_kinds(Invocation& invocation) {
  for (const Kind& kind : all_kinds()) {
    invocation.host().out << kind.name << '\n';
  }
  for (const std::string& own : invocation.settings_or_defaults().kinds_extra) {
    invocation.host().out << own << '\n';
  }
}

void print_ids(Invocation& invocation) {
  invocation.host().out << "last\n";
  invocation.store().for_each({.limit = kIds}, [&](const Entry& entry) {
    invocation.host().out << std::to_string(entry.id) << '\n';
    return Visit::go_on;
  });
}

void print_settings(std::span<const std::string> words,
                    Invocation& invocation) {
  if (words.size() > 1 && words[0] == "set" &&
      words[1] == "reflect.skip_tags") {
    print_tags(invocation);
    return;
  }
  for (const std::string_view word : config_words(words)) {
    invocation.host().out << word << '\n';
  }
}

ExitCode run(const CompleteArgs& args, Invocation& invocation) {
  const std::string what = args.what.empty() ? "" : args.what.front();
  if (what == "tags") {
    print_tags(invocation);
  } else if (what == "kinds") {
    print_kinds(invocation);
  } else if (what == "ids") {
    print_ids(invocation);
  } else if (what == "config") {
    print_settings(std::span(args.what).subspan(1), invocation);
  }
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<CompleteArgs>();
  options.words(Value::text, args->what,
                "tags, kinds, ids, or config and its words so far");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"__complete tags", "The tags in use."},
    {"__complete ids", "The newest ids."},
    {"__complete config set tone", "The values of a setting."},
};

}  // namespace

constinit const Command complete_command{
    .name = "__complete",
    .aliases = "",
    .group = "About wins",
    .summary = "Names for the completion of a shell",
    .details =
        "Prints names, one a line, for the completion scripts. No "
        "words of an entry are among them.",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .hidden = true,
};

}  // namespace wins
