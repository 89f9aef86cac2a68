// SPDX-License-Identifier: MIT
// wins backup: copies the journal, and looks the copy through.
#include <memory>

#include "commands.h"
#include "parts/copies.h"
#include "wins/core/catalogue/copies.h"

namespace wins {
namespace {

using messages::copies;

struct BackupArgs {
  CopyPath path{};
  bool replace = false;
};

/// Rows that were damaged in the journal are in the copy as they are.
ExitCode tell_altered(const Copied& copied, Invocation& invocation) {
  if (copied.altered == 0) {
    return ExitCode::ok;
  }
  invocation.warn(say(copies["altered"], fmt::arg("count", copied.altered)));
  return ExitCode::could_not;
}

Report report_of(const Copied& copied) {
  return {.kind = "backup",
          .blocks = {{Facts{{{.key = "path", .value = copied.path.string()},
                             {.key = "bytes", .value = copied.bytes},
                             {.key = "entries", .value = copied.entries},
                             {.key = "altered", .value = copied.altered}}},
                      Audience::machines}}};
}

ExitCode tell(const Copied& copied, Invocation& invocation) {
  if (invocation.format() != Format::human) {
    invocation.print(report_of(copied));
  } else if (!invocation.globals().quiet) {
    invocation.tell(say(copies["made"],
                        fmt::arg("entries", counted_entries(copied.entries)),
                        fmt::arg("path", copied.path.native()),
                        fmt::arg("size", spoken_size(copied.bytes))));
  }
  if (readable_by_others(copied.path)) {
    invocation.hint(
        say(copies["others_can_read"], fmt::arg("path", copied.path.native())));
  }
  return tell_altered(copied, invocation);
}

OutputState write_out(Host& host, const JournalFile& journal, Copied& copied) {
  try {
    copied = back_up_to_stream(journal, host.out);
  } catch (const OutputLost&) {
    // The state tells of it.
  }
  return host.finish_output();
}

ExitCode to_stream(Invocation& invocation) {
  Host& host = invocation.host();
  if (host.terminal.output) {
    throw UserError(say(copies["to_terminal"]),
                    say(copies["to_terminal.hint"]));
  }
  Copied copied;
  // Half a backup that nobody hears of would be worse than none.
  if (write_out(host, invocation.journal_file(), copied) != OutputState::fine) {
    throw StorageError(say(copies["cut_off"]), say(copies["cut_off.hint"]));
  }
  invocation.hint(say(copies["streamed"],
                      fmt::arg("entries", counted_entries(copied.entries)),
                      fmt::arg("size", spoken_size(copied.bytes))));
  return tell_altered(copied, invocation);
}

ExitCode run(const BackupArgs& args, Invocation& invocation) {
  // A settings file that cannot be read ends the run here.
  invocation.settings();
  if (args.path.is_stream()) {
    return to_stream(invocation);
  }
  const JournalFile journal = invocation.journal_file();
  const LocalTime now = clock_reading(invocation);
  if (args.path.words.empty()) {
    return tell(back_up_to_snapshots(journal, SnapshotKind::backup, now),
                invocation);
  }
  return tell(
      back_up_to_file(journal, path_of(args.path, "backup", invocation), now,
                      args.replace ? Existing::replace : Existing::refuse),
      invocation);
}

Action setup(Options& options) {
  const auto args = std::make_shared<BackupArgs>();
  options.words(Value::path, args->path.words,
                "The file to make, a folder for it, or - for stdout");
  options.literal_words(args->path.literal);
  options.flag("--replace", args->replace,
               "Put it in place of a file that is there");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"backup", "Makes a copy in the folder snapshots beside the journal."},
    {"backup /media/stick/wins.db", "Makes one elsewhere."},
    {"backup --replace /media/stick/wins.db",
     "The same again, for cron or a timer."},
    {"backup -", "Writes one to a pipe, as in wins backup - | age -p."},
};

}  // namespace

constinit const Command backup_command{
    .name = "backup",
    .aliases = "",
    .group = "Keeping",
    .summary = "Copy the journal, and check the copy",
    .details =
        "Copies the whole journal, change log included, to one file. The "
        "copy is made beside its place under another name. Every page, the "
        "index of words and the checksum of each entry are looked at, and "
        "then it gets its name: there is a whole backup, or none. It can be "
        "read by your account alone.\n\n"
        "Without PATH it goes to the folder snapshots beside the journal, "
        "where it stays until you delete it. A PATH that is a folder gets a "
        "file in it, named for the day and the time. A file that is there "
        "is left as it is, unless --replace is given: then the new one "
        "takes its place once it is whole.\n\n"
        "With - the backup is written to standard output, so that it can be "
        "encrypted before it reaches a disk:\n\n"
        "  wins backup - | age -p -o wins.age\n\n"
        "While wins is in use it keeps a snapshot of each day by itself, in "
        "the same folder: after the first change of a day, while the "
        "journal is under 64 MiB. Those of the last seven days that had one "
        "stay, and the last one of each of four weeks before them; all "
        "together stay under 512 MiB. One that holds more entries than "
        "those after it stays too. The setting backup.daily turns this off. "
        "Beside a journal that --db or WINS_DB names, a folder called "
        "snapshots is used only when wins made it, or it is empty and "
        "closed to others.\n\n"
        "With --json it prints one object: kind, path, bytes, entries, and "
        "altered, the number of entries that the journal itself no longer "
        "has as they were written. With - it prints nothing beside the "
        "backup.",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .arguments = "[PATH | -]",
};

}  // namespace wins
