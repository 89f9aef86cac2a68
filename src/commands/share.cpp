// SPDX-License-Identifier: MIT
// wins share: a page to bring to therapy.
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/entry_id.h"
#include "parts/read_date.h"
#include "parts/share_args.h"
#include "parts/share_entries.h"
#include "parts/share_page.h"
#include "parts/share_preview.h"
#include "wins/core/catalogue/letter.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/catalogue/sharing.h"
#include "wins/host/new_file.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using messages::sharing;
using Ids = std::vector<EntryId>;

/// Lines of this width fit a sheet of A4 or Letter.
constexpr int kSheetColumns = 72;

void refuse_machines(Invocation& invocation) {
  const Globals& globals = invocation.globals();
  if (globals.json || globals.plain) {
    throw UsageError(
        say(sharing["no_json"],
            fmt::arg("option", globals.json ? "--json" : "--plain")),
        say(sharing["no_json.hint"]));
  }
}

/// What is shown is seen, a line can be typed, and no other program has the
/// page already.
bool can_settle(const std::optional<fs::path>& file, Invocation& invocation) {
  return invocation.may_ask() &&
         (file.has_value() || invocation.host().terminal.output);
}

Ids ids_of(const ShareItems& found, Standing standing) {
  Ids ids;
  for (const ShareItem& item : found.items) {
    if (item.standing == standing) {
      ids.push_back(item.entry.id);
    }
  }
  return ids;
}

/// What nobody could be asked about: scripts and people both have to know.
void tell_unsettled(const ShareItems& found, const ShareArgs& args,
                    Invocation& invocation) {
  const Ids waiting = ids_of(found, Standing::waiting);
  if (!waiting.empty()) {
    Ids all = found.ids_on_page();
    all.insert(all.end(), waiting.begin(), waiting.end());
    invocation.warn(
        say(waiting.size() == 1 ? sharing["waiting"] : sharing["waiting.many"],
            fmt::arg("count", waiting.size()),
            fmt::arg("line", share_line(args, all, invocation))));
  }
  Ids named;
  for (const ShareItem& item : found.items) {
    if (item.entry.is_private) {
      named.push_back(item.entry.id);
    }
  }
  if (!named.empty()) {
    invocation.warn(
        say(named.size() == 1 ? sharing["private"] : sharing["private.many"],
            fmt::arg("ids", spoken(named))));
  }
}

void tell_nothing(const ShareItems& found, const ShareArgs& args,
                  Invocation& invocation) {
  if (invocation.host().terminal.output && invocation.store().count({}) == 0) {
    invocation.hint(say(messages::reading["first_comes"]));
    return;
  }
  invocation.hint(say(sharing["nothing"]));
  tell_unsettled(found, args, invocation);
}

/// How a page on stdout looks: on a terminal as everything there, elsewhere
/// as on a sheet of paper.
Style style_on_stdout(Invocation& invocation) {
  Style style = invocation.style();
  if (!invocation.host().terminal.output) {
    style.columns = kSheetColumns;
    style.ascii = invocation.globals().ascii;
  }
  return style;
}

void write_out(const SharePage& page, PageFormat format,
               std::optional<NewFile>& file, Invocation& invocation) {
  if (!file.has_value()) {
    write_page(page, format, style_on_stdout(invocation),
               invocation.host().out);
    // A page that nobody took has not left.
    invocation.host().out.flush();
    return;
  }
  write_page(page, format, {.columns = kSheetColumns}, file->out());
  file->keep();
}

/// Keeps what left for --new. The page is whole whatever comes of it.
void remember(const Ids& ids, Invocation& invocation) {
  try {
    invocation.change_access(Access::write);
    invocation.store().note_page(ids, invocation.host().now);
  } catch (const Failure& refused) {
    invocation.change_access(Access::read);
    invocation.warn(
        say(sharing["not_remembered"], fmt::arg("reason", refused.what())));
  }
}

void tell_written(const ShareArgs& args, const Ids& ids,
                  Invocation& invocation) {
  if (!invocation.globals().quiet) {
    invocation.tell(
        say(ids.size() == 1 ? sharing["written"] : sharing["written.many"],
            fmt::arg("count", ids.size()), fmt::arg("path", *args.output)));
  }
}

ExitCode run(const ShareArgs& args, Invocation& invocation) {
  refuse_machines(invocation);
  // A settings file that cannot be read ends the run here.
  invocation.settings();
  const std::optional<fs::path> file = page_file(args, invocation);
  const PageFormat format = page_format(args);
  // Made before anyone is asked about a page that could go nowhere.
  std::optional<NewFile> made;
  if (file.has_value()) {
    made.emplace(*file);
  }
  ShareItems found = gather_items(args, invocation);
  if (!found.beginning.empty()) {
    invocation.hint(found.beginning);
  }
  const bool can_ask = can_settle(file, invocation);
  const bool has_lines = found.has(Standing::on_page);
  if (!has_lines && !(can_ask && found.has(Standing::waiting))) {
    tell_nothing(found, args, invocation);
    return ExitCode::ok;
  }
  if (!can_ask) {
    tell_unsettled(found, args, invocation);
  } else if (!settle_items(file, invocation, found)) {
    invocation.hint(say(sharing["left"]));
    return ExitCode::ok;
  }
  const Ids ids = found.ids_on_page();
  const SharePage page = page_of(found, args, invocation);
  if (args.with_measures && page.rows.empty()) {
    invocation.hint(say(messages::letter["measures.few"]));
  }
  write_out(page, format, made, invocation);
  remember(ids, invocation);
  if (file.has_value()) {
    tell_written(args, ids, invocation);
  }
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<ShareArgs>();
  options.words(Value::id, args->ids,
                "Entries by their ids, whatever they hold");
  declare(options, args->filter);
  options.flag("--new", args->only_new,
               "What was written down since the last page");
  options.value("--format", args->format, Value::page_format,
                "Make the page in this FORMAT: text, markdown or html");
  options.value("-o,--output", args->output, Value::path,
                "Write the page to PATH instead of stdout");
  options.flag("--with-measures", args->with_measures,
               "Add short rows of measures and a small chart");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"share", "What came since the last session; a look at it first."},
    {"share -o page.html", "The same as a file to print."},
    {"share --new -t family", "Of the tag, what is new since the last page."},
    {"share 40 41", "These two alone."},
};

}  // namespace

constinit const Command share_command{
    .name = "share",
    .aliases = "",
    .group = "Everyday",
    .summary = "Make a page to bring to therapy",
    .details =
        "Makes one page of your own words: first what was marked --bring, "
        "then what was celebrated, then the rest, each oldest first. A line "
        "has its day and the words, and below them how it used to go, kinder "
        "words and how it was marked, where you wrote them. There is no "
        "name, no id, no kind and no measure on it; tags stand where they "
        "stand in the words. One small line says that it was written by the "
        "person, and is not a clinical measure.\n\n"
        "Without options it begins with the last session that began more "
        "than six hours ago, else fourteen days back, and says which. "
        "--since, --on and --this-day say where it begins; --new takes what "
        "was written down since the last page. The other filters narrow it "
        "further.\n\n"
        "Private entries stay out, and so do the tags and dates of "
        "reflect.skip_tags and reflect.skip_dates. Entries with words that "
        "wins-support(1) tells of wait for your word: on a terminal by their "
        "number in the preview, elsewhere a line on stderr says how many "
        "there are and how they come along.\n\n"
        "An ID puts its entry on the page whatever it holds, a private one "
        "too: it was named. The preview marks it as private, and off a "
        "terminal a line on stderr says so. The page itself does not. IDs "
        "alone mean these entries alone; beside a filter, a beginning or "
        "--new they are added.\n\n"
        "On a terminal the lines are shown with numbers before anything is "
        "written. A number takes its line off the page or puts it back; "
        "several can be given, as in 2 5 or 2-5. Enter makes the page, and q "
        "leaves without one. Into a pipe, and with --no-input, nothing is "
        "asked.\n\n"
        "The page goes to standard output, or with -o to a file that your "
        "account alone can read; a file of that name is replaced once the "
        "page is whole. Without --format the ending of the name decides: "
        ".html or .md, else text. The HTML is one file without a script, "
        "and nothing in it is fetched from elsewhere; a browser prints it "
        "on A4 or Letter. What is removed from the journal later stays on a "
        "page that was made before.\n\n"
        "With --with-measures there are short rows below: the middle value "
        "of each measure that was noted three times or more, and one small "
        "chart of the one that was noted most. Those of measures.off stay "
        "out.\n\n"
        "When a page was made, the journal keeps which entries were on it "
        "and when, and no word more; --new reads it. wins-undo(1) steps over "
        "that, because what others have read cannot be taken back. A page "
        "that was left with q, or whose output nobody took, does not "
        "count.\n\n"
        "share has --format in place of --json and --plain: pages are for "
        "people. For scripts there is wins-list(1).",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .overview = "a page to bring to therapy",
    .arguments = "[ID ...]",
};

}  // namespace wins
