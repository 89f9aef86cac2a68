// SPDX-License-Identifier: MIT
// wins reflect: the person's own words, with their dates.
#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "commands.h"
#include "parts/views.h"
#include "wins/core/catalogue/reading.h"
#include "wins/text/near.h"

namespace wins {
namespace {

using messages::reading;

/// The first that answers to all that was given is the usual one.
constexpr std::array<const ReflectView*, 2> kViews = {&today_view, &week_view};

/// An option that some views answer to and others do not.
struct ViewOption {
  std::string_view name;
  std::string_view example;
  bool (*given)(const ReflectArgs& args);
  bool Takes::*taken;
};

constexpr ViewOption kOptions[] = {
    {"--since", "--since monday",
     [](const ReflectArgs& args) { return args.since.has_value(); },
     &Takes::span},
    {"--until", "--until yesterday",
     [](const ReflectArgs& args) { return args.until.has_value(); },
     &Takes::span},
    {"--ending", "--ending sunday",
     [](const ReflectArgs& args) { return args.ending.has_value(); },
     &Takes::ending},
    {"--with-measures", "--with-measures",
     [](const ReflectArgs& args) { return args.with_measures; },
     &Takes::measures},
};

const ReflectView* find_view(std::string_view name) {
  const auto* const found = std::ranges::find(kViews, name, &ReflectView::name);
  return found == kViews.end() ? nullptr : *found;
}

/// The option that the view does not answer to; nothing when it does to all.
const ViewOption* unanswered(const ReflectView& view, const ReflectArgs& args) {
  const auto* const found =
      std::ranges::find_if(kOptions, [&](const ViewOption& option) {
        return option.given(args) && !(view.takes.*option.taken);
      });
  return found == std::end(kOptions) ? nullptr : found;
}

const ReflectView& usual_view(const ReflectArgs& args) {
  const auto* const found =
      std::ranges::find_if(kViews, [&](const ReflectView* view) {
        return unanswered(*view, args) == nullptr;
      });
  return found == kViews.end() ? *kViews.front() : **found;
}

std::string names_of_views() {
  std::string names;
  for (const ReflectView* view : kViews) {
    names += names.empty() ? "" : ", ";
    names += view->name;
  }
  return names;
}

[[noreturn]] void refuse_view(const std::string& typed) {
  std::vector<std::string_view> names;
  for (const ReflectView* view : kViews) {
    names.push_back(view->name);
  }
  const auto close = nearest(typed, names);
  throw UsageError(
      say(reading["wrong_view"], fmt::arg("typed", typed)),
      close.has_value()
          ? say(reading["wrong_view.close"], fmt::arg("view", *close))
          : say(reading["wrong_view.hint"],
                fmt::arg("views", names_of_views())));
}

/// Throws: UsageError naming a view that answers to the option.
[[noreturn]] void refuse_option(const ReflectView& view,
                                const ViewOption& option) {
  const auto* const other =
      std::ranges::find_if(kViews, [&](const ReflectView* candidate) {
        return candidate->takes.*option.taken;
      });
  throw UsageError(
      say(reading["wrong_view_option"], fmt::arg("option", option.name),
          fmt::arg("view", view.name)),
      say(reading["wrong_view_option.hint"], fmt::arg("view", (*other)->name),
          fmt::arg("example", option.example)));
}

/// Takes the name of the view off the words. Throws: UsageError.
const ReflectView& take_view(ReflectArgs& args) {
  if (args.words.empty()) {
    return usual_view(args);
  }
  const ReflectView* const view = find_view(args.words.front());
  if (view == nullptr) {
    refuse_view(args.words.front());
  }
  args.words.erase(args.words.begin());
  if (!args.words.empty() && !view->takes.id) {
    refuse_view(args.words.back());
  }
  return *view;
}

ExitCode run(ReflectArgs args, Invocation& invocation) {
  const ReflectView& view = take_view(args);
  if (const ViewOption* const option = unanswered(view, args)) {
    refuse_option(view, *option);
  }
  // A settings file that cannot be read ends the run here: it may say what
  // is not to be quoted.
  static_cast<void>(invocation.settings());
  view.show(args, invocation);
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<ReflectArgs>();
  options.words(Value::view, args->words, "today (the default) or week");
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
  options.flag("--with-measures", args->with_measures,
               "The middle values of what was noted, beside the words");
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
        "Shows your own words with their dates. today is the day so far, "
        "and where that is empty it asks for a line as wins-add(1) does; "
        "week is seven days that end today or with --ending, and --since and "
        "--until make it any span.\n\n"
        "Private entries stay out, and so do the tags and dates of "
        "reflect.skip_tags and reflect.skip_dates, and entries with words "
        "that wins-support(1) tells of. Off a terminal an empty span prints "
        "nothing.\n\n"
        "With --json it prints one object: kind, view, from, to, and the "
        "array entries, in the form that wins-list(1) describes.",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .overview = "look back: today, week",
};

}  // namespace wins
