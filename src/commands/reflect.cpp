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
constexpr std::array<const ReflectView*, 6> kViews = {
    &today_view, &week_view, &then_view, &signs_view, &kinder_view, &lift_view};

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
    {"-k", "-k rest",
     [](const ReflectArgs& args) { return !args.kinds.empty(); },
     &Takes::choice},
    {"-t", "-t family",
     [](const ReflectArgs& args) { return !args.tags.empty(); },
     &Takes::choice},
    {"--ago", "--ago '6 months'",
     [](const ReflectArgs& args) { return args.ago.has_value(); }, &Takes::ago},
    {"--another", "--another",
     [](const ReflectArgs& args) { return args.another; }, &Takes::another},
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
  names.reserve(std::size(kViews));
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
  options.words(Value::view, args->words,
                "today (the default), week, then, signs, kinder or lift");
  options.value("--since", args->since, Value::when,
                "A span from WHEN on, in place of the week");
  options.value("--until", args->until, Value::when,
                "A span up to WHEN, in place of the week");
  options.value("--ending", args->ending, Value::when,
                "The seven days that end with WHEN");
  options.value("--ago", args->ago, Value::when,
                "then: the older line is from about this long ago, or of "
                "WHEN");
  options.each("-k,--kind", args->kinds, Value::kind,
               "Entries of this KIND; several mean any of them");
  options.each("-t,--tag", args->tags, Value::tag,
               "Entries with this TAG; several mean all of them");
  options.flag("--with-measures", args->with_measures,
               "The middle values of what was noted, beside the words");
  options.flag("--another", args->another,
               "then, lift: another than the one shown last");
  options.flag("--facts", args->facts, "Words and dates alone");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"reflect", "What today holds so far."},
    {"reflect week", "The last seven days, in your own words."},
    {"reflect week --ending sunday", "The seven days up to Sunday."},
    {"reflect then", "Old words of yours beside new ones."},
    {"reflect then --ago '6 months'", "The old ones from about then."},
    {"reflect signs", "Three questions, to answer or to leave."},
    {"reflect kinder 41", "Entry 41, with room for kinder words beside it."},
    {"reflect lift", "One old moment, alone on the screen."},
};

}  // namespace

constinit const Command reflect_command{
    .name = "reflect",
    .aliases = "",
    .group = "Everyday",
    .summary = "Look back, in your own words",
    .details =
        "Shows your own words with their dates.\n\n"
        "today is the day so far, and where that is empty it asks for a line "
        "as wins-add(1) does. Else one open question may follow the entries; "
        "Enter leaves it. An answer is an entry of its own, linked to the one "
        "it answers. The setting reflect.ask turns the question off.\n\n"
        "week is seven days that end today or with --ending, and --since and "
        "--until make it any span. --with-measures adds the middle value of "
        "each measure that was noted three times or more. A sentence heard in "
        "an earlier session may stand beside a day whose words it is near to: "
        "a tag stands in it, or two words that few entries have. That they "
        "belong together is a guess.\n\n"
        "then sets an older line of yours beside a newer one. The two lines of "
        "then have something in common: how it used to go, "
        "with the entry it stands beside or a newer one; a tag, and the kind "
        "that you set; or words, where what happened is alike and what was "
        "done is not. They lie thirty days apart or more, and which words are "
        "alike is a guess. Each call shows another pair until all have been; "
        "--another leaves out the thread that was shown last. --ago takes a "
        "length of time such as 6mo, 1y or '6 months', and the older line is "
        "then from a quarter of that time to either side of it, at least a "
        "week; or it takes WHEN, as wins-dates(7) has it, and the older line "
        "is of those days.\n\n"
        "signs asks three questions: noticing sooner, staying longer, kinder "
        "to yourself. Before each stands a line of yours from the last 30 "
        "days, where there is one. The answers are yes, a little, not lately "
        "and pass, or their first letters; Enter leaves a question open. Off "
        "a terminal, and with --facts or --no-input, signs prints the answers "
        "so far.\n\n"
        "kinder with an id, or last, shows that moment and asks for it in "
        "kinder words, which are kept with it. Without an id it quotes kinder "
        "words that you wrote, a few at a time.\n\n"
        "lift shows one moment from before today: celebrated ones first, then "
        "those with kinder words, sentences heard in sessions, and moments "
        "whose kind you set to rest, gentle, settle or reach. What was shown "
        "waits until the others have been; --another never shows the last one "
        "again. Hard entries stay out of it, and so do the day of a tough "
        "session, the day after it, and words that are hard on yourself.\n\n"
        "Private entries stay out of all of them, and so do the tags and "
        "dates of reflect.skip_tags and reflect.skip_dates, and entries with "
        "words that wins-support(1) tells of. kinder with an id shows that "
        "entry whatever it holds. Off a terminal nothing is asked, and an "
        "empty span prints nothing.\n\n"
        "With --json each view prints one object. Its first keys are kind and "
        "view. today and week go on with from, to, the array entries, in the "
        "form that wins-list(1) describes, and the array facts, each with "
        "fact (new_kind, new_tag, presence, middle, after_tough or heard), "
        "name (the kind, the tag, the measure or the sentence, or null), value "
        "(of a middle, else null), n, and the arrays entries and sessions, the "
        "ids that it rests on; kinder with entries; lift with "
        "source (celebrated, kinder, heard, kind or null), day, session and "
        "heard (a sentence from a session, or null) and entries, one or none; "
        "signs with the array answers, newest first, each with id, day, "
        "question (sooner, longer or kinder), answer, and entry, the id of the "
        "one that stood before the question or null.\n\n"
        "The object of then has the "
        "array pairs, the next three in their order: thread (used_to, words, "
        "tag or kind), then and now (entries; the same one where used_to "
        "stands beside its own), days_apart, ids, and facts. Each of these has "
        "fact (tag, kind, or a measure by its key), then and now, the two "
        "values, and ids, the entries that it rests on; of duration and repair "
        "also then_or_more and now_or_more. The array "
        "facts of the object has what holds of the journal: pause_intensity, "
        "with then, the middle intensity of moments with a pause up to the end "
        "of the month until, since, the middle of those after it, and "
        "ids.\n\n"
        "The member answers of an entry names the question it answers, such "
        "as today.gap, and the id of the entry the question was about. The "
        "questions of today are today.first, today.stay, today.answer, "
        "today.near, today.after, today.rest, today.kindness, today.door, "
        "today.held, today.touch, today.ease, today.voice, today.noticed, "
        "today.gap, today.before, today.sign, today.beside, today.other, "
        "today.here and today.hard.",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .overview = "look back: today, week, then, signs, kinder, lift",
};

}  // namespace wins
