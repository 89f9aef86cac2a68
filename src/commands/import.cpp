// SPDX-License-Identifier: MIT
// wins import: brings in what was written elsewhere.
#include <fmt/ranges.h>

#include <memory>
#include <system_error>

#include "commands.h"
#include "parts/copies.h"
#include "parts/import_files.h"
#include "wins/core/catalogue/exchange.h"
#include "wins/store/merge.h"
#include "wins/store/restore.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

using messages::exchange;

struct ImportArgs {
  std::vector<std::string> files{};
  bool literal = false;
  std::optional<std::string> format{};
  std::vector<std::string> map{};
  bool raw = false;
  bool dry_run = false;
};

/// What an import did, or would do.
struct Outcome {
  Imported rows{};
  ImportNotes notes{};
  fs::path before{};  ///< the journal as it was; empty: there was none
};

/// The journal as it is before an import, for as long as it may be needed.
class Before {
 public:
  explicit Before(Invocation& invocation) {
    const JournalFile journal = invocation.journal_file();
    std::error_code none;
    const auto bytes = fs::file_size(journal.path, none);
    if (none || bytes == 0) {
      return;
    }
    try {
      copy_ = back_up_to_snapshots(journal, SnapshotKind::before_import,
                                   clock_reading(invocation))
                  .path;
    } catch (const StorageError& refusal) {
      throw StorageError(
          say(exchange["not_kept"], fmt::arg("reason", refusal.what())),
          refusal.hint(), Fate::told, refusal.reason());
    }
  }
  ~Before() {
    std::error_code ignored;
    if (!copy_.empty()) {
      fs::remove(copy_, ignored);
    }
  }
  Before(const Before&) = delete;
  Before& operator=(const Before&) = delete;

  /// It stays.
  [[nodiscard]] fs::path keep() { return std::exchange(copy_, {}); }

 private:
  fs::path copy_{};
};

ImportChoice read_choice(const ImportArgs& args, Invocation& invocation) {
  if (args.files.empty()) {
    throw UsageError(say(exchange["which_file"]),
                     say(exchange["which_file.hint"]));
  }
  const bool from_stream = args.files.front() == "-" && !args.literal;
  if (from_stream && invocation.host().terminal.input) {
    throw UserError(say(exchange["from_terminal"]),
                    say(exchange["from_terminal.hint"]));
  }
  if (from_stream && !args.format.has_value()) {
    throw UsageError(say(exchange["what_is_it"], fmt::arg("name", "stdin")),
                     say(exchange["what_is_it.hint"], fmt::arg("path", "-")));
  }
  ImportChoice choice{.files = args.files, .literal = args.literal};
  choice.format = import_format(args.format, args.files, invocation);
  choice.map = read_csv_map(args.map);
  choice.cells = args.raw ? CsvCells::raw : CsvCells::guarded;
  if ((args.raw || !args.map.empty()) && choice.format != ImportFormat::csv) {
    throw UsageError(say(exchange["only_csv"]));
  }
  return choice;
}

/// A journal of wins is looked through in a copy of its own first.
TakenIn other_journal(const ImportChoice& choice, Invocation& invocation) {
  if (choice.files.size() > 1) {
    throw UsageError(say(exchange["one_journal"]),
                     say(exchange["one_journal.hint"],
                         fmt::arg("path", choice.files.front())));
  }
  const JournalFile journal = invocation.journal_file();
  if (choice.files.front() == "-" && !choice.literal) {
    return take_in_stream(journal, invocation.host().in);
  }
  return take_in_file(
      journal, (invocation.here() / choice.files.front()).lexically_normal());
}

Outcome try_out(const ImportChoice& choice, Invocation& invocation) {
  Outcome outcome;
  invocation.read_only();
  if (choice.format == ImportFormat::wins) {
    TakenIn other = other_journal(choice, invocation);
    outcome.rows = try_merge(invocation.store(), other);
    return outcome;
  }
  outcome.rows = invocation.store().try_import([&](ImportSink& sink) {
    read_import_files(choice, sink, outcome.notes, invocation);
  });
  return outcome;
}

Imported rows_of(const ImportChoice& choice, ImportNotes& notes,
                 Invocation& invocation) {
  return invocation.store().import(
      [&](ImportSink& sink) {
        read_import_files(choice, sink, notes, invocation);
      },
      {.command = "import", .at = invocation.host().now});
}

Outcome bring_in(const ImportChoice& choice, Invocation& invocation) {
  Outcome outcome;
  std::optional<TakenIn> other;
  if (choice.format == ImportFormat::wins) {
    other = other_journal(choice, invocation);
  }
  Before before(invocation);
  outcome.rows = other.has_value()
                     ? merge(invocation.store(), *other,
                             {.command = "merge", .at = invocation.host().now})
                     : rows_of(choice, outcome.notes, invocation);
  if (outcome.rows.changes()) {
    outcome.before = before.keep();
  }
  return outcome;
}

std::string name_of(const ImportArgs& args) {
  if (args.files.size() > 1) {
    return say(exchange["several"], fmt::arg("count", args.files.size()));
  }
  return args.files.front() == "-" && !args.literal ? "stdin"
                                                    : args.files.front();
}

std::string sentence(const ImportArgs& args, const Imported& rows) {
  const std::string name = name_of(args);
  if (!rows.changes()) {
    return say(exchange["imported.nothing"], fmt::arg("name", name));
  }
  return say(args.dry_run ? exchange["would"] : exchange["imported"],
             fmt::arg("entries", counted_entries(rows.entries)),
             fmt::arg("name", name));
}

/// What came beside the entries, and what did not.
std::vector<std::string> further_sentences(const ImportArgs& args,
                                           const Imported& rows) {
  std::vector<std::string> sentences;
  if (rows.sessions + rows.checkins > 0) {
    sentences.push_back(say(
        args.dry_run ? exchange["would.beside"] : exchange["imported.beside"],
        fmt::arg("sessions", rows.sessions),
        fmt::arg("checkins", rows.checkins)));
  }
  if (rows.changed + rows.went_away > 0) {
    sentences.push_back(say(
        args.dry_run ? exchange["would.merge"] : exchange["imported.merged"],
        fmt::arg("changed", rows.changed),
        fmt::arg("went_away", rows.went_away)));
  }
  if (rows.known > 0 && rows.changes()) {
    sentences.push_back(
        say(exchange["imported.known"], fmt::arg("count", rows.known)));
  }
  return sentences;
}

Report report_of(const ImportArgs& args, const Outcome& outcome) {
  const Imported& rows = outcome.rows;
  Report report{.kind = "import"};
  report.blocks.push_back({Note{sentence(args, rows)}, Audience::people});
  for (std::string& further : further_sentences(args, rows)) {
    report.blocks.push_back({Note{std::move(further)}, Audience::people});
  }
  Facts facts{{{.key = "dry_run", .value = args.dry_run},
               {.key = "entries", .value = rows.entries},
               {.key = "sessions", .value = rows.sessions},
               {.key = "checkins", .value = rows.checkins},
               {.key = "changed", .value = rows.changed},
               {.key = "went_away", .value = rows.went_away},
               {.key = "known", .value = rows.known},
               {.key = "removed", .value = rows.removed},
               {.key = "renumbered", .value = rows.renumbered},
               {.key = "repaired", .value = outcome.notes.repaired},
               {.key = "left_out", .value = outcome.notes.left_out},
               {.key = "before", .value = {}}}};
  if (!outcome.before.empty()) {
    facts.facts.back().value = outcome.before.string();
  }
  report.blocks.push_back({std::move(facts), Audience::machines});
  return report;
}

void hint_at_the_rest(const ImportArgs& args, const Outcome& outcome,
                      Invocation& invocation) {
  const auto count = [&](const Message& message, std::int64_t number) {
    if (number > 0) {
      invocation.hint(say(message, fmt::arg("count", number)));
    }
  };
  count(exchange["imported.removed"], outcome.rows.removed);
  count(exchange["imported.numbers"], outcome.rows.renumbered);
  count(exchange["imported.repaired"], outcome.notes.repaired);
  if (!outcome.notes.left_out.empty()) {
    invocation.hint(say(
        exchange["imported.left_out"],
        fmt::arg("columns",
                 fmt::format("{}", fmt::join(outcome.notes.left_out, ", ")))));
  }
  if (!outcome.rows.changes() || args.dry_run) {
    return;
  }
  invocation.hint(outcome.before.empty()
                      ? say(exchange["imported.undo.alone"])
                      : say(exchange["imported.undo"],
                            fmt::arg("path", outcome.before.native())));
}

ExitCode run(const ImportArgs& args, Invocation& invocation) {
  // A settings file that cannot be read ends the run here.
  invocation.settings();
  const ImportChoice choice = read_choice(args, invocation);
  const Outcome outcome =
      args.dry_run ? try_out(choice, invocation) : bring_in(choice, invocation);
  invocation.print(report_of(args, outcome));
  hint_at_the_rest(args, outcome, invocation);
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<ImportArgs>();
  options.words(Value::path, args->files, "The files to read, or - for stdin");
  options.literal_words(args->literal);
  options.value("--format", args->format, Value::import_format,
                "The FORMAT of the files: json, jsonl, csv, lines, jrnl, wins");
  options.each("--map", args->map, Value::text,
               "In csv, columns of other names, TEXT like text=Note,when=Date");
  options.flag("--raw", args->raw,
               "In csv, take every cell as it is, a ' in front as well");
  options.flag("--dry-run", args->dry_run,
               "Say what would come, and write nothing");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"import journal.json", "What wins export wrote."},
    {"import --format jrnl --dry-run ~/journal.txt",
     "Says what a journal of jrnl would bring."},
    {"import --map text=Note,when=Date mood.csv",
     "A table with column names of its own."},
    {"import --format lines notes.txt", "An entry for each line."},
};

}  // namespace

constinit const Command import_command{
    .name = "import",
    .aliases = "",
    .group = "Keeping",
    .summary = "Bring in what was written elsewhere",
    .details =
        "Reads files and keeps what is in them, as one step that "
        "wins-undo(1) takes back. Everything comes, or nothing: where a "
        "line cannot be read it is named, and the journal stays as it is. "
        "The journal before it is kept as a snapshot. With --dry-run it "
        "says what would come, and writes nothing.\n\n"
        "What is here already is left out, so that the same file a second "
        "time adds nothing. What was removed here stays removed. Ids are "
        "kept in a journal that never had an entry; elsewhere what comes "
        "has new ones.\n\n"
        "Without --format the name of the file or its beginning tells what "
        "it is.\n\n"
        "json and jsonl are what wins-export(1) and wins-list(1) write. Of "
        "an entry the text alone is enough. A when without an offset "
        "is a reading of the local clock, and date words are read as "
        "wins-dates(7) says; without it the entry is one of now.\n\n"
        "csv begins with a line of column names, those that wins-export(1) "
        "writes; with --map columns may have others. Between the cells are "
        "commas, semicolons or tabs. Columns that are no field of wins are "
        "left out, and named. A ' before what looks like a formula is taken "
        "off, unless --raw is given.\n\n"
        "lines is an entry of now for each line that is not blank.\n\n"
        "jrnl is a journal file of jrnl, of either style: [2021-03-14 "
        "09:26] Title, or without brackets as jrnl 1 wrote it, with seconds, "
        "AM or PM. Words with @ become tags; the text stays as it was "
        "written. A star at the end of a title becomes the tag starred. A "
        "file without any date is one entry of now, as it is for jrnl.\n\n"
        "wins is another journal of wins, a copy that was changed on another "
        "computer for instance, and is known by its content. Entries, "
        "sessions and answers are known by their uid. Of one that both have "
        "changed the later change stands, a removal as well; one that one "
        "of them has changed is as it is there. It comes to the same in "
        "either order, and a second time to nothing. Ids stay those of the "
        "journal. The change log of the other comes along.\n\n"
        "A file may have 4 GiB and 4 million entries, a text 64 KiB, and "
        "JSON brackets 64 deep.\n\n"
        "With --json it prints one object: kind, dry_run, entries, sessions, "
        "checkins, changed, went_away, known, removed, renumbered, repaired "
        "(places that are not UTF-8), left_out (columns), and before, the "
        "path of the snapshot, or null.",
    .examples = kExamples,
    .access = Access::write,
    .setup = setup,
    .arguments = "FILE ...",
};

}  // namespace wins
