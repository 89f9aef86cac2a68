// SPDX-License-Identifier: MIT
// wins add: writes a moment down.
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/capture.h"
#include "parts/detail_loop.h"
#include "parts/entry_options.h"
#include "parts/words_source.h"
#include "wins/core/catalogue/saving.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::saving;

struct AddArgs {
  Typed typed{};
  EntryOptions entry{};
  bool edit = false;
};

/// An editor left with the same words, or none, keeps nothing.
bool left_unwritten(const Words& words, const AddArgs& args) {
  return words.origin == Origin::editor &&
         (is_blank_text(words.text) || words.text == joined(args.typed.words));
}

ExitCode run(const AddArgs& args, Invocation& invocation) {
  const Entry entry = new_entry(args.entry, invocation);
  const auto words =
      find_words(args.typed, args.edit ? Compose::in_editor : Compose::as_given,
                 invocation);
  if (!words.has_value()) {
    return ExitCode::ok;
  }
  if (left_unwritten(*words, args)) {
    invocation.host().discard(words->draft);
    invocation.hint(say(saving["unchanged"]));
    return ExitCode::ok;
  }
  if (is_blank_text(words->text)) {
    throw UserError(say(saving["blank"]), say(saving["blank.hint"]));
  }
  const Entry kept =
      capture(entry, "add", *words, invocation, guess_beside(args.entry));
  offer_details(words->origin, kept, invocation);
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<AddArgs>();
  options.words(Value::text, args->typed.words,
                "The words to keep; - reads them from stdin");
  options.literal_words(args->typed.literal);
  declare(options, args->entry);
  options.flag("-e,--edit", args->edit, "Write it in the editor");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"add", "Asks for a line; any character may be typed."},
    {"add said no to extra work +work -k boundary",
     "Keeps the words, a tag and a kind."},
    {"add -w 'last night' --duration 20m came back down after the call",
     "A moment of last night that took twenty minutes to ease."},
    {"add - -k rest", "Reads the words from stdin."},
};

}  // namespace

constinit const Command add_command{
    .name = "add",
    .aliases = "",
    .group = "Everyday",
    .summary = "Write a moment down",
    .details =
        "Keeps a moment, word for word. Without words it asks for a line on "
        "the terminal. That form takes any character, and it stays out of "
        "shell history and process lists, so it is the one to get used to.\n\n"
        "Plain words need no quotes. An apostrophe and ! ? * & ; ( # $ belong "
        "to the shell; at the prompt they are text. What follows -- is kept "
        "as it stands.\n\n"
        "The words come from the arguments, from stdin (a pipe, or - as the "
        "one word), from the editor (--edit), or from the prompt. They are "
        "joined by one blank, one final line break is taken off, and nothing "
        "else is altered. One entry holds up to 64 KiB.\n\n"
        "A tag is + at the start of a word and a letter after it: +family. "
        "Tags stay in the words. At the prompt, on stdin and in the editor "
        "#family is a tag as well.\n\n"
        "A TIME is 90s, 20m, 2h, 1h30m, 3d or 2w; 1d+ means a day or more.\n\n"
        "With --json the entry is printed as one object, in the form that "
        "wins-list(1) describes.",
    .examples = kExamples,
    .access = Access::write,
    .setup = setup,
    .may_edit = true,
    .overview = "write one down: asks for a line, no quotes needed",
};

}  // namespace wins
