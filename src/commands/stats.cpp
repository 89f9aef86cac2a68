// SPDX-License-Identifier: MIT
// wins stats: what the entries hold, in numbers.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/change_closing.h"
#include "parts/change_rows.h"
#include "parts/changes.h"
#include "parts/entry_counts.h"
#include "parts/explain.h"
#include "parts/kinds_table.h"
#include "parts/measure_section.h"
#include "parts/month_middles.h"
#include "parts/plot_view.h"
#include "parts/read_date.h"
#include "parts/sign_answers.h"
#include "parts/stats_span.h"
#include "wins/core/catalogue/explaining.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/catalogue/sessions.h"

namespace wins {
namespace {

using messages::explaining;
using messages::reading;
using messages::sessions;
using std::chrono::year_month_day;

struct StatsArgs {
  StatsChoice choice{};
  std::vector<std::string> without{};
  std::optional<std::string> by{};
  std::optional<std::string> plot{};
  bool explain = false;
  bool no_bars = false;
};

std::vector<MeasureOrAll> hidden_subjects(const StatsArgs& args,
                                          Invocation& invocation) {
  const auto& off = invocation.settings().measures_off;
  std::vector<MeasureOrAll> hidden(off.begin(), off.end());
  for (const std::string& name : args.without) {
    const auto subject = parse_subject(name);
    if (!subject.has_value()) {
      throw UsageError(say(reading["wrong_measure"], fmt::arg("typed", name)),
                       say(reading["wrong_row.hint"]));
    }
    hidden.push_back(*subject);
  }
  return hidden;
}

/// Throws: UsageError for what is no measure, and for one that is hidden.
std::optional<Measure> plotted_measure(
    const StatsArgs& args, const std::vector<MeasureOrAll>& hidden) {
  if (!args.plot.has_value()) {
    return std::nullopt;
  }
  const auto measure = parse_measure(*args.plot);
  if (!measure.has_value()) {
    throw UsageError(
        say(reading["wrong_measure"], fmt::arg("typed", *args.plot)),
        say(reading["wrong_measure.hint"]));
  }
  if (std::ranges::count(hidden, MeasureOrAll(measure)) > 0) {
    throw UsageError(
        say(explaining["plot.hidden"], fmt::arg("name", *args.plot)),
        say(explaining["plot.hidden.hint"]));
  }
  return measure;
}

std::optional<CountBy> counted_by(const StatsArgs& args) {
  if (!args.by.has_value()) {
    return std::nullopt;
  }
  if (*args.by != "week" && *args.by != "month") {
    throw UsageError(say(reading["wrong_by"], fmt::arg("typed", *args.by)),
                     say(reading["wrong_by.hint"]));
  }
  return *args.by == "week" ? CountBy::week : CountBy::month;
}

/// "62 moments, 24 sessions".
std::string amount_of(const Overview& overview) {
  std::string moments =
      overview.entries == 1
          ? say(reading["stats.one"])
          : say(reading["stats.many"], fmt::arg("count", overview.entries));
  switch (overview.sessions) {
    case 0:
      return moments;
    case 1:
      return say(sessions["stats.one"], fmt::arg("moments", moments));
    default:
      return say(sessions["stats.many"], fmt::arg("moments", moments),
                 fmt::arg("count", overview.sessions));
  }
}

Block span_line(const Overview& overview, Day today) {
  const std::string moments = amount_of(overview);
  const std::string first = short_day(*overview.first, today);
  const std::string span =
      overview.first == overview.last
          ? say(reading["stats.day"], fmt::arg("day", first),
                fmt::arg("moments", moments))
          : say(reading["stats.span"], fmt::arg("from", first),
                fmt::arg("to", short_day(*overview.last, today)),
                fmt::arg("moments", moments));
  return {Note{span}, Audience::people};
}

Block span_facts(const Overview& overview) {
  const auto cell = [](const std::optional<Day>& day) {
    return day.has_value() ? Cell(*day) : Cell();
  };
  return {Facts{{{.key = "from", .value = cell(overview.first)},
                 {.key = "to", .value = cell(overview.last)},
                 {.key = "moments", .value = overview.entries},
                 {.key = "sessions", .value = overview.sessions}}},
          Audience::machines};
}

/// All that the report is made from, read once.
struct Numbers {
  StatsSpan span{};
  Overview overview{};
  std::vector<MonthValue> values{};
  SubjectChanges changes{};
};

Numbers read_numbers(const StatsArgs& args, Invocation& invocation) {
  Numbers numbers{.span = read_stats_span(args.choice, invocation)};
  const StatsSpan& span = numbers.span;
  numbers.overview = overview_of(span, invocation);
  if (span.chosen) {
    numbers.values = month_values_of(invocation.store().noted(span.filter));
    numbers.changes = changes_of_choice(span.filter, span.last, invocation);
  } else {
    numbers.values =
        invocation.store().month_values(span.first_month, span.last_month);
    numbers.changes = changes_of_journal(invocation);
  }
  return numbers;
}

void add_span(const Numbers& numbers, Day day, Report& report) {
  if (numbers.overview.entries > 0) {
    report.blocks.push_back(span_line(numbers.overview, day));
  }
  report.blocks.push_back(span_facts(numbers.overview));
}

Reach reach_of(const Numbers& numbers) {
  if (numbers.span.chosen) {
    return Reach::chosen;
  }
  const bool older = numbers.overview.entries > 0 &&
                     *numbers.overview.first < *numbers.span.first;
  return older ? Reach::last_year : Reach::whole;
}

const Message& title_of_tags(Reach reach) {
  switch (reach) {
    case Reach::whole:
      return reading["stats.tags"];
    case Reach::last_year:
      return reading["stats.tags.year"];
    case Reach::chosen:
      break;
  }
  return reading["stats.tags.chosen"];
}

const Message& title_of_signs(Reach reach) {
  return reach == Reach::last_year ? reading["stats.signs.year"]
                                   : reading["stats.signs"];
}

void add_all_kinds(const Numbers& numbers, Bars bars, Invocation& invocation,
                   Report& report) {
  const StatsSpan& span = numbers.span;
  Store& store = invocation.store();
  add_kinds(span.chosen ? store.kind_counts(span.filter)
                        : kinds_of_months(store.month_counts(span.first_month,
                                                             span.last_month)),
            reach_of(numbers), bars, report);
}

/// One measure over time, and the same facts in words.
void add_chart(const Numbers& numbers, Measure measure, Invocation& invocation,
               Report& report) {
  const Style style = invocation.style();
  const auto change = std::ranges::find(
      numbers.changes.rows, MeasureOrAll(measure), &SubjectChange::subject);
  add_plot(*change, numbers.span.first.value_or(Day()), style, report);
  MeasureRow row{
      .subject = change->subject,
      .lines = months_in_words(numbers.values, measure, Bars::left_out,
                               room_for_lines(style), style)};
  for (std::string& line : change_lines(numbers.changes, *change, style)) {
    row.lines.push_back(std::move(line));
  }
  if (!row.lines.empty()) {
    report.blocks.push_back(measure_block("measures", "", {row}));
  }
}

void add_rest(const StatsArgs& args, const Numbers& numbers,
              Invocation& invocation, Report& report) {
  const StatsSpan& span = numbers.span;
  if (span.all_entries) {
    add_sign_answers({.first = span.first, .last = span.last},
                     title_of_signs(reach_of(numbers)), invocation, report);
  }
  add_tags(invocation.store().tag_counts(span.filter),
           title_of_tags(reach_of(numbers)), report);
  if (const auto by = counted_by(args)) {
    add_entry_counts(invocation.store().day_counts(span.filter), *by,
                     invocation.settings().week_starts, today(invocation),
                     report);
  }
}

ExitCode run(const StatsArgs& args, Invocation& invocation) {
  const std::vector<MeasureOrAll> hidden = hidden_subjects(args, invocation);
  const auto plotted = plotted_measure(args, hidden);
  static_cast<void>(counted_by(args));
  const Numbers numbers = read_numbers(args, invocation);
  const Day day = today(invocation);
  if (numbers.overview.entries == 0 && invocation.host().terminal.output) {
    invocation.hint(say(numbers.span.chosen ? reading["none_match"]
                                            : reading["first_comes"]));
  }
  const bool gentle = invocation.settings().tone == Tone::gentle;
  const Bars bars = args.no_bars ? Bars::left_out : Bars::drawn;
  const Style style = invocation.style();
  Report report{.kind = "stats"};
  add_span(numbers, day, report);
  std::vector<MeasureOrAll> shown;
  const bool empty = numbers.overview.entries == 0;
  if (plotted.has_value() && !empty) {
    add_chart(numbers, *plotted, invocation, report);
    shown = {plotted};
    for (std::string& line : waiting_lines(numbers.changes, shown, gentle)) {
      report.blocks.push_back({Note{std::move(line)}, Audience::people});
    }
  } else {
    add_all_kinds(numbers, bars, invocation, report);
    shown = add_measures(numbers.values, numbers.changes, hidden, bars, gentle,
                         style, report);
    add_rest(args, numbers, invocation, report);
  }
  if (args.explain && !empty) {
    add_explanation(numbers.changes, shown, day, report);
  }
  for (std::string& line :
       closing_lines(numbers.changes, shown, gentle, invocation)) {
    report.blocks.push_back({Note{std::move(line)}, Audience::people});
  }
  invocation.print(report);
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<StatsArgs>();
  options.value("--since", args->choice.since, Value::when,
                "Entries from WHEN on, that day included");
  options.value("--until", args->choice.until, Value::when,
                "Entries up to WHEN, that day included");
  options.each("-k,--kind", args->choice.kinds, Value::kind,
               "Entries of this KIND; several mean any of them");
  options.each("-t,--tag", args->choice.tags, Value::tag,
               "Entries with this TAG; several mean all of them");
  options.value("--by", args->by, Value::text,
                "Count the moments by TEXT: week or month");
  options.each("--without", args->without, Value::measure,
               "Leave the row of this MEASURE out; together is the last row");
  options.value("--plot", args->plot, Value::measure,
                "One MEASURE over time, drawn in the terminal");
  options.flag("--explain", args->explain,
               "Where each word of change comes from");
  options.flag("--no-bars", args->no_bars, "Numbers without bars");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"stats", "The last twelve months in numbers."},
    {"stats --without intensity", "Without the row of intensity."},
    {"stats -t family --since january",
     "The entries about family, since then."},
    {"stats --plot duration", "How long it took until things eased, drawn."},
    {"stats --explain", "Where each word of change comes from."},
};

}  // namespace

constinit const Command stats_command{
    .name = "stats",
    .aliases = "",
    .group = "Everyday",
    .summary = "Numbers, for when they help",
    .details =
        "Prints the span of the journal, and over the last twelve months how "
        "many moments there are of each kind, the middle value of each measure "
        "by month, the answers to the questions of signs, and the ten tags "
        "with the most entries. The middle value is the median: as many values "
        "lie below it as above. Months without a note are left out. A gap "
        "before responding is told as how many of the noted moments had one. "
        "--by counts the entries by week or month.\n\n"
        "Under the months of a measure stand its facts, then and now: the "
        "middle values of the first and of the last weeks that hold a note of "
        "it, out of the 52 weeks before the last of the fixed days, which come "
        "every four weeks. Of all pairs of a moment then and a moment now, so "
        "many of ten are shorter, or longer; other measures have their own "
        "words. Facts come with three notes in each. Where mostly stands, half "
        "of the values lie between the two that follow it.\n\n"
        "A word of change, such as shorter lately or longer lately, is used "
        "where the notes support it: then against now and the whole path agree "
        "on one way, at the last two of the fixed days, beside all the other "
        "measures. Until then it is too mixed to call yet, or too early to "
        "say; about the same means that then and now lie close together. "
        "--explain says of each word where it comes from. Words rest on the "
        "whole journal and on every measure that is on, whatever is shown: "
        "--without leaves a row out and changes no word, and the setting "
        "measures.off takes a measure out of all of it. With -k, -t, --since "
        "or --until there are facts and no word.\n\n"
        "What the numbers cannot know: what gets written down changes. Someone "
        "who first writes down storms, and later drizzle too, looks gentler, "
        "and the other way round looks harder. Few notes are neither. A "
        "comparison is about moments that were noted, and never about a "
        "cause, a person, or what comes next. Louder can mean that more is "
        "being let in.\n\n"
        "--plot draws one measure over time: a dot a moment, + for that or "
        "more, the two stretches under the months, and a line at the middle "
        "value of each. Lengths of time are drawn on a logarithmic scale. The "
        "same facts follow in words.\n\n"
        "With --json it prints one object: kind, from, to, moments, sessions, "
        "and these arrays; with a choice of entries sessions is 0 and signs "
        "may be missing. kinds: name, entries. months: measure, month, low, "
        "high, or_more, noted. low and high are the value in the middle, or "
        "the two around the middle; seconds for duration and repair, 0 to 10 "
        "for intensity, 0 to 2 for choice (no, brief, yes), 1 to 5 for "
        "self-talk (harsh to kind). changes, one for each measure that is "
        "shown and one for together: verdict (not_enough, gentler, harder, "
        "same, varied, or null with a choice of entries), waiting (null, "
        "nothing_noted, stale, few_weeks or few_entries); of then and of now, "
        "as then_from and so on: from, to, moments, middle, lower, upper (the "
        "ends of the middle half), or_more, pauses; pairs_gentler and "
        "pairs_harder of ten; size, size_low and size_high, the ratio of now "
        "to then, or the difference in steps; since_moments and since_middle, "
        "after the last fixed day. In them choice is 0 or 1, and what is not "
        "known is null. signs: question, answer, times. tags: name, entries, "
        "all of them. With --by there is counts: from, entries. With --explain "
        "there is evidence, two for each measure: before (the fixed day), "
        "notes, weeks, then, now, stale, nap, nap_low, nap_high, rho, vif, "
        "whitney_z, whitney_p_gentler, whitney_p_harder, kendall_s, "
        "kendall_tau, kendall_p_gentler, kendall_p_harder, slope, p_gentler, "
        "bound_gentler, p_harder, bound_harder. With --plot there is plot: "
        "entry, day, value, or_more, in place of kinds and what follows it.",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .overview = "numbers, for when they help",
};

}  // namespace wins
