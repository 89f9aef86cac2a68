// SPDX-License-Identifier: MIT
// wins list: looks through the entries.
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/filter_options.h"
#include "wins/core/catalogue/reading.h"
#include "wins/text/search_terms.h"

namespace wins {
namespace {

using messages::reading;

constexpr std::int64_t kShownToPeople = 10;

struct ListArgs {
  std::vector<std::string> search{};
  FilterOptions filter{};
  std::optional<std::int64_t> limit{};
  bool all = false;
  bool oldest_first = false;
  bool words_only = false;
  bool tags = false;
  bool kinds = false;
};

Filter chosen_entries(const ListArgs& args, Invocation& invocation) {
  Filter filter = read_filter(args.filter, invocation);
  filter.search = search_terms(args.search);
  return filter;
}

Filter shown_entries(const ListArgs& args, Invocation& invocation) {
  if (args.limit.has_value() && *args.limit < 1) {
    throw UsageError(say(reading["wrong_limit"]),
                     say(reading["wrong_limit.hint"]));
  }
  Filter filter = chosen_entries(args, invocation);
  filter.order = args.oldest_first ? Order::oldest_first : Order::newest_first;
  const bool for_people =
      invocation.format() == Format::human && !args.words_only;
  if (args.limit.has_value()) {
    filter.limit = args.limit;
  } else if (for_people && !args.all) {
    filter.limit = kShownToPeople;
  }
  return filter;
}

/// Says how the first entry comes, or that nothing matches.
void hint_at_nothing(Invocation& invocation) {
  if (!invocation.host().terminal.output) {
    return;
  }
  const bool empty = invocation.store().count({}) == 0;
  invocation.hint(say(empty ? reading["first_comes"] : reading["none_match"]));
}

void hint_at_more(const Filter& filter, std::int64_t shown,
                  Invocation& invocation) {
  const std::int64_t all = invocation.store().count(filter);
  if (all > shown) {
    invocation.hint(
        say(reading["more"], fmt::arg("shown", shown), fmt::arg("all", all)));
  }
}

ExitCode list_entries(const ListArgs& args, Invocation& invocation) {
  const Filter filter = shown_entries(args, invocation);
  std::int64_t shown = 0;
  Entries entries;
  entries.layout =
      args.words_only ? EntryLayout::words_only : EntryLayout::by_day;
  entries.each = [&](const auto& visit) {
    invocation.store().for_each(filter, [&](const Entry& entry) {
      visit(entry);
      ++shown;
      return Visit::go_on;
    });
  };
  invocation.print(
      {.kind = "list", .shape = Shape::entries, .blocks = {{entries}}});
  if (shown == 0) {
    hint_at_nothing(invocation);
  } else if (filter.limit.has_value() && !args.limit.has_value()) {
    hint_at_more(filter, shown, invocation);
  }
  return ExitCode::ok;
}

/// A report of names and how many entries have each.
Report counts_report(const std::string& key, const std::string& name,
                     std::vector<std::vector<Cell>> rows) {
  Table table;
  table.key = key;
  table.columns = {{.key = name, .width = 24},
                   {.key = "entries", .align = Align::right, .width = 7}};
  table.each_row = [rows = std::move(rows)](const auto& visit) {
    for (const std::vector<Cell>& row : rows) {
      visit(row);
    }
  };
  return {.kind = key, .blocks = {{std::move(table)}}};
}

ExitCode print_counts(const Report& report, bool none, Invocation& invocation) {
  invocation.print(report);
  if (none) {
    hint_at_nothing(invocation);
  }
  return ExitCode::ok;
}

ExitCode list_tags(const ListArgs& args, Invocation& invocation) {
  std::vector<std::vector<Cell>> rows;
  const Filter filter = chosen_entries(args, invocation);
  for (const TagCount& count : invocation.store().tag_counts(filter)) {
    rows.push_back({count.tag.shown, count.entries});
  }
  const bool none = rows.empty();
  return print_counts(counts_report("tags", "tag", std::move(rows)), none,
                      invocation);
}

ExitCode list_kinds(const ListArgs& args, Invocation& invocation) {
  std::vector<std::vector<Cell>> rows;
  const Filter filter = chosen_entries(args, invocation);
  for (const KindCount& count : invocation.store().kind_counts(filter)) {
    if (!count.kind.empty()) {
      rows.push_back({count.kind, count.entries});
    }
  }
  const bool none = rows.empty();
  return print_counts(counts_report("kinds", "name", std::move(rows)), none,
                      invocation);
}

ExitCode run(const ListArgs& args, Invocation& invocation) {
  if (args.tags && args.kinds) {
    throw UsageError(say(reading["two_lists"]), say(reading["two_lists.hint"]));
  }
  if (args.tags) {
    return list_tags(args, invocation);
  }
  return args.kinds ? list_kinds(args, invocation)
                    : list_entries(args, invocation);
}

Action setup(Options& options) {
  const auto args = std::make_shared<ListArgs>();
  options.words(Value::text, args->search,
                "Words to look for; an entry holds all of them");
  declare(options, args->filter);
  options.value("-n,--limit", args->limit, "Show at most N entries");
  options.flag("--all", args->all, "Show all that match");
  options.flag("--oldest-first", args->oldest_first, "Begin with the oldest");
  options.flag("--words-only", args->words_only,
               "The words alone, one entry after the other");
  options.flag("--tags", args->tags, "Count the tags instead");
  options.flag("--kinds", args->kinds, "Count the kinds instead");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"list", "The newest ten."},
    {"list --since monday -k boundary", "Boundaries since Monday."},
    {"list mum 'on the phone'", "Entries with mum and that phrase."},
    {"list --json --since 'last month'", "For a script."},
};

}  // namespace

constinit const Command list_command{
    .name = "list",
    .aliases = "ls",
    .group = "Everyday",
    .summary = "Look through the entries",
    .details =
        "Prints entries, newest first. For people it shows ten and says how "
        "many more match; --json, --plain and --words-only give all that "
        "match unless -n is there.\n\n"
        "Arguments search the words, how it used to go, and the kinder "
        "words; an entry holds all of them. A word is found by its "
        "beginning, whatever its case and accents. An argument with a blank "
        "in it is a phrase. One without a letter or digit, or in a script "
        "written without blanks, is looked for as it stands.\n\n"
        "With --json the output is an array of objects, one entry a line. "
        "Each has the keys id, uid, when, day, precision, text, tags, kind, "
        "kind_source, used_to, kinder, here, hard, first, bring, private, "
        "celebrated, celebrated_how, session, answers, measures, created and "
        "changed, present even when null. Times are RFC 3339 with an "
        "offset. measures holds duration_s, duration_or_more, intensity, "
        "choice, self_talk, repair_s and repair_or_more.\n\n"
        "With --plain each entry is one line of fields with tabs between: "
        "id, when, day, kind, tags, marks, text, used to, kinder, duration, "
        "intensity, choice, self-talk, repair. Tab, line break and "
        "backslash in a text are written \\t, \\n and \\\\; other controls "
        "as \\xNN or \\u{NNNN}.\n\n"
        "--tags and --kinds with --json print one object with the array "
        "tags (tag, entries) or kinds (name, entries).",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .overview = "look through them",
};

}  // namespace wins
