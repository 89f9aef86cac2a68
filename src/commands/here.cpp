// SPDX-License-Identifier: MIT
// wins here: keeps a day without words.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "commands.h"
#include "parts/capture.h"
#include "parts/entry_options.h"
#include "parts/words_source.h"

namespace wins {
namespace {

struct HereArgs {
  std::vector<std::string> words{};
  EntryOptions entry{};
};

ExitCode run(const HereArgs& args, Invocation& invocation) {
  Entry entry = new_entry(args.entry, invocation);
  entry.here = true;
  capture(std::move(entry), "here", {.text = joined(args.words)}, invocation,
          guess_beside(args.entry));
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<HereArgs>();
  options.words(Value::text, args->words, "Words, where there are any");
  declare(options, args->entry);
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"here", "A line in the journal, without words."},
    {"here --when yesterday", "The same for yesterday."},
};

}  // namespace

constinit const Command here_command{
    .name = "here",
    .aliases = "",
    .group = "Everyday",
    .summary = "Keep a day without words",
    .details =
        "Keeps an entry that needs no words. It takes the options of "
        "wins-add(1); words are welcome, and stdin is never read.",
    .examples = kExamples,
    .access = Access::write,
    .setup = setup,
    .may_edit = true,
    .overview = "no words today",
};

}  // namespace wins
