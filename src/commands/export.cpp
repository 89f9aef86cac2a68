// SPDX-License-Identifier: MIT
// wins export: writes the journal out, for other programs and for keeps.
#include "wins/exchange/export.h"

#include <memory>

#include "commands.h"
#include "parts/copies.h"
#include "parts/filter_options.h"
#include "parts/progress.h"
#include "wins/core/catalogue/exchange.h"
#include "wins/core/catalogue/usage.h"
#include "wins/host/new_file.h"
#include "wins/text/search_terms.h"

namespace wins {
namespace {

using messages::exchange;
using messages::usage;

/// How many entries pass before a terminal hears of them.
constexpr std::int64_t kStride = 20'000;

struct ExportArgs {
  std::vector<std::string> search{};
  FilterOptions filter{};
  std::optional<std::string> format{};
  std::optional<std::string> output{};
  bool raw = false;
};

/// What is exported when nothing chooses among the entries.
bool is_everything(const Filter& filter) {
  return filter.ranges.empty() && filter.kinds.empty() && filter.tags.empty() &&
         filter.not_tags.empty() && filter.marks.empty() &&
         filter.has.empty() && filter.search.empty() &&
         !filter.day_of_month.has_value();
}

Filter chosen(const ExportArgs& args, Invocation& invocation) {
  Filter filter = read_filter(args.filter, invocation);
  filter.search = search_terms(args.search);
  filter.order = Order::oldest_first;
  return filter;
}

// clang 14 looks up no message inside a generic lambda.
void tell_of(std::int64_t count, Progress& progress) {
  progress.tell(say(exchange["progress.written"],
                    fmt::arg("entries", counted_entries(count))));
}

/// Sessions and answers are no entries, so a choice of entries leaves them
/// out.
Exported rows_of(Store& store, const Filter& filter, Progress& progress,
                 std::int64_t& count) {
  Exported rows;
  rows.entries = [&store, &progress, &count, filter](const auto& visit) {
    store.for_each(filter, [&](const Entry& entry) {
      visit(entry);
      if (++count % kStride == 0) {
        tell_of(count, progress);
      }
      return Visit::go_on;
    });
  };
  const bool whole = is_everything(filter);
  rows.sessions = [&store, whole](const auto& visit) {
    if (whole) {
      store.for_each_session({}, [&](const Session& session) {
        visit(session);
        return Visit::go_on;
      });
    }
  };
  rows.checkins = [&store, whole](const auto& visit) {
    if (whole) {
      store.for_each_checkin({}, [&](const Checkin& checkin) {
        visit(checkin);
        return Visit::go_on;
      });
    }
  };
  return rows;
}

using Writer = std::function<void(const Exported&, Output&)>;

Writer csv_writer(const ExportArgs& args, Invocation& invocation) {
  const bool on_screen =
      !args.output.has_value() && invocation.host().terminal.output;
  const CsvCells cells = on_screen  ? CsvCells::visible
                         : args.raw ? CsvCells::raw
                                    : CsvCells::guarded;
  return [cells](const Exported& rows, Output& out) {
    export_csv(rows, cells, out);
  };
}

/// Throws: UsageError when there is no such format.
Writer writer_for(const ExportArgs& args, Invocation& invocation) {
  const std::string format = args.format.value_or("json");
  if (args.raw && format != "csv") {
    throw UsageError(say(exchange["only_csv"]));
  }
  if (format == "csv") {
    return csv_writer(args, invocation);
  }
  if (format == "json") {
    return export_json;
  }
  if (format == "jsonl") {
    return export_jsonl;
  }
  if (format == "markdown") {
    return export_markdown;
  }
  throw UsageError(say(exchange["which_format"], fmt::arg("typed", format)),
                   say(exchange["which_format.export"]));
}

void write_to_file(const std::filesystem::path& path, const Writer& write,
                   const Exported& rows) {
  NewFile file(path);
  write(rows, file.out());
  file.keep();
}

ExitCode run(const ExportArgs& args, Invocation& invocation) {
  if (invocation.format() != Format::human) {
    throw UsageError(say(exchange["no_global"]),
                     say(exchange["no_global.hint"]));
  }
  if (args.output == "") {
    throw UsageError(say(usage["path_empty"], fmt::arg("where", "--output")),
                     say(exchange["no_global.hint"]));
  }
  const Writer write = writer_for(args, invocation);
  const Filter filter = chosen(args, invocation);
  std::int64_t count = 0;
  std::optional<Progress> progress(std::in_place, invocation);
  const Exported rows = rows_of(invocation.store(), filter, *progress, count);
  if (!args.output.has_value()) {
    write(rows, invocation.host().out);
    return ExitCode::ok;
  }
  const std::filesystem::path path =
      (invocation.here() / *args.output).lexically_normal();
  write_to_file(path, write, rows);
  progress.reset();
  invocation.hint(say(exchange["exported"],
                      fmt::arg("entries", counted_entries(count)),
                      fmt::arg("path", path.native())));
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<ExportArgs>();
  options.words(Value::text, args->search,
                "Entries with these words; several count where all are there");
  options.value("--format", args->format, Value::export_format,
                "The FORMAT to write: json, jsonl, csv or markdown");
  options.value("-o,--output", args->output, Value::path,
                "Write to the file PATH, for this account alone");
  options.flag("--raw", args->raw,
               "In csv, leave the guard against formulas out");
  declare(options, args->filter);
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"export -o journal.json",
     "The whole journal, in a form that loses nothing."},
    {"export --format csv --since 2026-01-01", "Entries for a spreadsheet."},
    {"export --format markdown -t family -o family.md", "To be read."},
};

}  // namespace

constinit const Command export_command{
    .name = "export",
    .aliases = "",
    .group = "Keeping",
    .summary = "Write the journal out for other programs",
    .details =
        "Writes entries to standard output, or with -o to a file that your "
        "account alone can read: whole and in one rename, in place of what "
        "is there. Private entries are among them, because an export is for "
        "yourself.\n\n"
        "The options of wins-list(1) choose entries; without any of them "
        "everything is written. Entries come oldest first.\n\n"
        "json is one object, {\"format\":\"wins\",\"version\":1,\"entries\":"
        "[...],\"sessions\":[...],\"checkins\":[...]}, with a row a line. "
        "Entries have the members that wins-list(1) gives them. A session "
        "has id, uid, when, day, precision, tough, note, heard, created and "
        "changed; an answer to the questions of wins-reflect(1) has id, uid, "
        "when, day, question, answer, entry and created. Where entries are "
        "chosen, sessions and answers are left out. Nothing is lost: "
        "wins-import(1) makes the same journal of it, ids included, where "
        "there is none yet. The change log is not among it; wins-backup(1) "
        "keeps that too.\n\n"
        "jsonl is the entries alone, an object a line.\n\n"
        "csv is the entries alone, as in RFC 4180, with a line of column "
        "names first. Tags are joined by blanks. A text that begins with = + "
        "- @ | or the like, blanks before it or not, gets a ' in front, "
        "because spreadsheets would take it for a formula; wins-import(1) "
        "takes it off again, and --raw leaves it out. On a terminal what "
        "could move the cursor is made visible.\n\n"
        "markdown is the entries alone, to be read: a heading a day, and the "
        "words, in which nothing counts as Markdown or HTML.",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .arguments = "[WORD ...]",
};

}  // namespace wins
