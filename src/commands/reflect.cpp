// SPDX-License-Identifier: MIT
// wins reflect: the person's own words, with their dates.
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
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

std::string read_view(const ReflectArgs& args) {
  const std::string view = args.views.empty() ? "today" : args.views.front();
  if (args.views.size() < 2 && (view == "today" || view == "week")) {
    return view;
  }
  const auto close = nearest(view, kViews);
  throw UsageError(say(reading["wrong_view"], fmt::arg("typed", view)),
                   close.has_value() ? say(reading["wrong_view.close"],
                                           fmt::arg("view", *close))
                                     : say(reading["wrong_view.hint"]));
}

/// Seven days up to today or to `--ending`; another span where one was given.
LetterSpan read_span(const ReflectArgs& args, Invocation& invocation) {
  const auto read = [&](const std::string& words, auto parse) {
    return parse(words, calendar_for(words, invocation));
  };
  if (args.ending.has_value() && (args.since || args.until)) {
    throw UsageError(say(reading["ending_alone"]),
                     say(reading["ending_alone.hint"]));
  }
  const Day day = today(invocation);
  if (!args.since && !args.until) {
    const Day last = args.ending.has_value()
                         ? read(*args.ending, parse_range).last.value_or(day)
                         : day;
    return {.first = last - days(6), .last = last, .is_week = true};
  }
  LetterSpan span{.first = std::nullopt, .last = day};
  if (args.since.has_value()) {
    span.first = read(*args.since, parse_since).first;
  }
  if (args.until.has_value()) {
    span.last = read(*args.until, parse_until).last.value_or(day);
  }
  return span;
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
  const std::string view = read_view(args);
  Filter filter = filter_for(args, invocation);
  LetterSpan span;
  if (view == "today") {
    const Day day = today(invocation);
    span = {.first = day, .last = day};
  } else {
    span = read_span(args, invocation);
  }
  filter.ranges = {{.first = span.first, .last = span.last}};
  const std::vector<Entry> entries = invocation.store().find(filter);
  print_letter(view, span, entries,
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
