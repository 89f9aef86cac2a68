// SPDX-License-Identifier: MIT
// wins reflect: the person's own words, with their dates.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/after_session.h"
#include "parts/entry_options.h"
#include "parts/filter_options.h"
#include "parts/letter.h"
#include "parts/read_date.h"
#include "wins/core/catalogue/reading.h"
#include "wins/text/near.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::reading;
using std::chrono::days;

struct ReflectArgs {
  std::vector<std::string> views{};
  std::optional<std::string> since{};
  std::optional<std::string> until{};
  std::optional<std::string> ending{};
  std::vector<std::string> kinds{};
  std::vector<std::string> tags{};
  bool facts = false;
};

constexpr std::string_view kViews[] = {"today", "week"};

bool names_span(const ReflectArgs& args) {
  return args.since || args.until || args.ending;
}

/// The view that was asked for: week where a span is given, else today.
std::string read_view(const ReflectArgs& args) {
  const std::string usual = names_span(args) ? "week" : "today";
  std::string view = args.views.empty() ? usual : args.views.front();
  const auto* const known = std::ranges::find(kViews, view);
  if (args.views.size() > 1 || known == std::end(kViews)) {
    const std::string& typed = args.views.back();
    const auto close = nearest(typed, kViews);
    throw UsageError(say(reading["wrong_view"], fmt::arg("typed", typed)),
                     close.has_value() ? say(reading["wrong_view.close"],
                                             fmt::arg("view", *close))
                                       : say(reading["wrong_view.hint"]));
  }
  if (view == "today" && names_span(args)) {
    throw UsageError(say(reading["today_alone"]),
                     say(reading["today_alone.hint"]));
  }
  return view;
}

/// The day on which a range begins, for the heading.
std::optional<Day> first_day(const TimeRange& range, const Calendar& calendar) {
  return range.from.has_value()
             ? day_of(to_local(*range.from, calendar.zone), calendar.day_starts)
             : range.first;
}

std::optional<Day> last_day(const TimeRange& range, const Calendar& calendar) {
  return range.until.has_value() ? day_of(to_local(*range.until, calendar.zone),
                                          calendar.day_starts)
                                 : range.last;
}

LetterSpan days_from_to(Day first, Day last, View view, Filter& filter) {
  filter.ranges = {{.first = first, .last = last}};
  return {.view = view, .first = first, .last = last};
}

/// Seven days up to today or to `--ending`.
LetterSpan read_week(const ReflectArgs& args, Day today, Filter& filter,
                     Invocation& invocation) {
  Day last = today;
  if (args.ending.has_value()) {
    const Calendar calendar = calendar_for(*args.ending, invocation);
    last =
        last_day(parse_range(*args.ending, calendar), calendar).value_or(today);
  }
  return days_from_to(last - days(6), last, View::week, filter);
}

LetterSpan read_span(const ReflectArgs& args, Day today, Filter& filter,
                     Invocation& invocation) {
  if (args.ending.has_value()) {
    throw UsageError(say(reading["ending_alone"]),
                     say(reading["ending_alone.hint"]));
  }
  LetterSpan span{.view = View::span, .first = std::nullopt, .last = today};
  if (args.since.has_value()) {
    const Calendar calendar = calendar_for(*args.since, invocation);
    filter.ranges.push_back(parse_since(*args.since, calendar));
    span.first = first_day(filter.ranges.back(), calendar);
  }
  if (args.until.has_value()) {
    const Calendar calendar = calendar_for(*args.until, invocation);
    filter.ranges.push_back(parse_until(*args.until, calendar));
    span.last = last_day(filter.ranges.back(), calendar).value_or(today);
  } else {
    filter.ranges.push_back({.last = today});
  }
  return span;
}

/// Reads the view and its days, and narrows the filter to them.
LetterSpan read_days(const ReflectArgs& args, Filter& filter,
                     Invocation& invocation) {
  const Day day = today(invocation);
  if (read_view(args) == "today") {
    return days_from_to(day, day, View::today, filter);
  }
  return args.since || args.until ? read_span(args, day, filter, invocation)
                                  : read_week(args, day, filter, invocation);
}

/// What a reflection may show: private entries, and tags and dates that the
/// person has set aside, stay out.
Filter filter_for(const ReflectArgs& args, Invocation& invocation) {
  const Settings& settings = invocation.settings();
  Filter filter{.order = Order::oldest_first};
  filter.not_marks = {Mark::is_private};
  for (const std::string& kind : args.kinds) {
    filter.kinds.push_back(read_kind(kind, settings).value_or(""));
  }
  for (const std::string& tag : args.tags) {
    filter.tags.push_back(read_tag(tag));
  }
  for (const std::string& tag : settings.skip_tags) {
    filter.not_tags.push_back(read_tag(tag));
  }
  skip_chosen_dates(settings, filter);
  return filter;
}

ExitCode run(const ReflectArgs& args, Invocation& invocation) {
  Filter filter = filter_for(args, invocation);
  const LetterSpan span = read_days(args, filter, invocation);
  std::vector<Entry> entries = invocation.store().find(filter);
  leave_out_tough_evenings(entries, invocation);
  print_letter(span, entries,
               args.facts ? LetterTone::facts : LetterTone::gentle, invocation);
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<ReflectArgs>();
  options.words(Value::view, args->views, "today (the default) or week");
  options.value("--since", args->since, Value::when,
                "A span from WHEN on, in place of the week");
  options.value("--until", args->until, Value::when,
                "A span up to WHEN, in place of the week");
  options.value("--ending", args->ending, Value::when,
                "The seven days that end with WHEN");
  options.each("-k,--kind", args->kinds, Value::kind,
               "Entries of this KIND; several mean any of them");
  options.each("-t,--tag", args->tags, Value::tag,
               "Entries with this TAG; several mean all of them");
  options.flag("--facts", args->facts, "Words and dates alone");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"reflect", "What today holds so far."},
    {"reflect week", "The last seven days, in your own words."},
    {"reflect week --ending sunday", "The seven days up to Sunday."},
};

}  // namespace

constinit const Command reflect_command{
    .name = "reflect",
    .aliases = "",
    .group = "Everyday",
    .summary = "Look back, in your own words",
    .details =
        "Shows your own words with their dates. today is the day so far; "
        "week is seven days that end today or with --ending, and --since and "
        "--until make it any span.\n\n"
        "Private entries stay out, and so do the tags and dates of "
        "reflect.skip_tags and reflect.skip_dates. Off a terminal an empty "
        "span prints nothing.\n\n"
        "With --json it prints one object: kind, view, from, to, and the "
        "array entries, in the form that wins-list(1) describes.",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .overview = "look back: today, week",
};

}  // namespace wins
