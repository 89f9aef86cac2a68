// SPDX-License-Identifier: MIT
// wins restore: makes the journal hold what a backup holds.
#include "wins/store/restore.h"

#include <memory>

#include "commands.h"
#include "parts/copies.h"
#include "wins/core/catalogue/copies.h"

namespace wins {
namespace {

using messages::copies;

struct RestoreArgs {
  CopyPath path{};
};

[[noreturn]] void ask_which(Invocation& invocation) {
  const auto snapshots = list_snapshots(invocation.journal_file().path);
  throw UsageError(
      say(copies["which_backup"]),
      snapshots.empty()
          ? say(copies["which_backup.none"])
          : say(copies["which_backup.hint"],
                fmt::arg("path", snapshots.front().path.native())));
}

TakenIn take_in(const RestoreArgs& args, Invocation& invocation) {
  const JournalFile journal = invocation.journal_file();
  if (!args.path.is_stream()) {
    return take_in_file(journal, path_of(args.path, "restore", invocation));
  }
  if (invocation.host().terminal.input) {
    throw UserError(say(copies["from_terminal"]),
                    say(copies["from_terminal.hint"]));
  }
  return take_in_stream(journal, invocation.host().in);
}

std::string how_it_went(Restored::How how) {
  switch (how) {
    case Restored::How::one_step:
      return "one_step";
    case Restored::How::no_journal:
      return "no_journal";
    case Restored::How::instead:
      return "instead";
    case Restored::How::same:
      break;
  }
  return "same";
}

std::string sentence(const Restored& done, const std::string& name) {
  const auto named = fmt::arg("name", name);
  const std::string entries = counted_entries(done.entries);
  switch (done.how) {
    case Restored::How::one_step:
      return say(copies["restored"], named,
                 fmt::arg("came_back", done.came_back),
                 fmt::arg("changed", done.changed),
                 fmt::arg("went_away", done.went_away));
    case Restored::How::no_journal:
      return say(copies["restored.new"], named, fmt::arg("entries", entries));
    case Restored::How::instead:
      return say(copies["restored.instead"], named,
                 fmt::arg("entries", entries));
    case Restored::How::same:
      break;
  }
  return say(copies["restored.same"], named);
}

Report report_of(const Restored& done, const std::string& name) {
  Facts facts{{{.key = "how", .value = how_it_went(done.how)},
               {.key = "entries", .value = done.entries},
               {.key = "came_back", .value = done.came_back},
               {.key = "changed", .value = done.changed},
               {.key = "went_away", .value = done.went_away},
               {.key = "renumbered", .value = done.renumbered},
               {.key = "before", .value = {}}}};
  if (!done.before.empty()) {
    facts.facts.back().value = done.before.string();
  }
  return {.kind = "restore",
          .blocks = {{Note{sentence(done, name)}, Audience::people},
                     {std::move(facts), Audience::machines}}};
}

void hint_at_the_way_back(const Restored& done, Invocation& invocation) {
  const auto path = fmt::arg("path", done.before.native());
  if (done.renumbered > 0) {
    invocation.hint(
        say(copies["restored.numbers"], fmt::arg("count", done.renumbered)));
  }
  if (done.how == Restored::How::one_step) {
    invocation.hint(say(copies["restored.undo"], path));
  }
  if (done.how == Restored::How::instead) {
    invocation.hint(say(copies["restored.aside"], path));
  }
}

ExitCode run(const RestoreArgs& args, Invocation& invocation) {
  // A settings file that cannot be read ends the run here.
  invocation.settings();
  if (args.path.words.empty()) {
    ask_which(invocation);
  }
  Host& host = invocation.host();
  const std::string name = args.path.is_stream() ? say(copies["from_stdin"])
                                                 : args.path.words.front();
  const Restored done = restore(
      invocation.journal_file(), take_in(args, invocation),
      [&host] { return host.new_uid(); },
      {.command = "restore", .at = host.now}, clock_reading(invocation));
  invocation.print(report_of(done, name));
  hint_at_the_way_back(done, invocation);
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<RestoreArgs>();
  options.words(Value::path, args->path.words,
                "The backup or snapshot, or - for stdin");
  options.literal_words(args->path.literal);
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"restore /media/stick/wins.db",
     "The journal holds what that backup holds."},
    {"restore -", "From a pipe, as in age -d wins.age | wins restore -."},
};

}  // namespace

constinit const Command restore_command{
    .name = "restore",
    .aliases = "",
    .group = "Keeping",
    .summary = "Go back to what a backup holds",
    .details =
        "Makes the journal hold what a backup or a snapshot holds. The "
        "backup is looked through first: every page, the index of words, "
        "and the checksum of each entry. One that is not whole is refused, "
        "and nothing is changed.\n\n"
        "Nothing is asked, because wins-undo(1) takes a restore back as one "
        "step, and the journal as it was is kept as a snapshot beside it. "
        "An entry that the backup does not have goes away, one that it has "
        "comes back, and one with another wording gets the wording of the "
        "backup. Ids stay as they are; where an id of the backup belongs to "
        "another entry here, the entry that comes in has a new one. The "
        "change log stays that of the journal.\n\n"
        "Where there is no journal yet, or the one there cannot be read, "
        "the backup becomes the journal, with its own change log. The file "
        "that could not be read is kept beside it under a name that is "
        "told; nothing is thrown away.\n\n"
        "With - the backup is read from standard input, from a program that "
        "decrypts it for instance:\n\n"
        "  age -d wins.age | wins restore -\n\n"
        "It stands in a private file beside the journal while it is looked "
        "through, and never in /tmp.\n\n"
        "An entry that was erased with --for-good after the backup was made "
        "comes back with it.\n\n"
        "With --json it prints one object: kind, how (one_step, no_journal, "
        "instead, or same when nothing differs), entries, came_back, "
        "changed, went_away and renumbered (entries, sessions and answers), "
        "and before, "
        "the path of what is "
        "kept, or null.",
    .examples = kExamples,
    .access = Access::write,
    .setup = setup,
    .arguments = "PATH | -",
};

}  // namespace wins
