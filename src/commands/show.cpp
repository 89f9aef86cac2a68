// SPDX-License-Identifier: MIT
// wins show: one entry with everything that it holds.
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/entry_id.h"
#include "parts/saved_sentence.h"
#include "wins/core/catalogue/changing.h"

namespace wins {
namespace {

using messages::changing;

struct ShowArgs {
  std::vector<std::string> ids{};
};

ExitCode run(const ShowArgs& args, Invocation& invocation) {
  const std::vector<EntryId> ids = read_ids(args.ids, "show", invocation);
  if (ids.size() > 1) {
    throw UsageError(say(changing["one_id"]), say(changing["which_id.hint"],
                                                  fmt::arg("command", "show")));
  }
  const Entry entry = entry_of(ids.front(), invocation);
  invocation.print(report_of(entry, "show", EntryLayout::in_full));
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<ShowArgs>();
  options.words(Value::id, args->ids, "The id, or last");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"show 41", "Everything that entry 41 holds."},
    {"show last --json", "The entry added last, for a script."},
};

}  // namespace

constinit const Command show_command{
    .name = "show",
    .aliases = "",
    .group = "Everyday",
    .summary = "Show one entry in full",
    .details =
        "Prints an entry with everything that it holds. With --json "
        "it is one object, in the form that wins-list(1) describes.",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
};

}  // namespace wins
