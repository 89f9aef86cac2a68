// SPDX-License-Identifier: MIT
#include "entry_options.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "read_date.h"
#include "wins/core/catalogue/asking.h"
#include "wins/core/catalogue/saving.h"
#include "wins/core/kind.h"
#include "wins/text/duration.h"
#include "wins/text/near.h"
#include "wins/text/tags.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::asking;
using messages::saving;

/// The names of all kinds that may be given, the person's own last.
std::vector<std::string_view> kind_names(const Settings& settings) {
  std::vector<std::string_view> names;
  for (const Kind& kind : all_kinds()) {
    names.push_back(kind.name);
  }
  names.insert(names.end(), settings.kinds_extra.begin(),
               settings.kinds_extra.end());
  return names;
}

std::vector<std::string_view> kind_aliases() {
  std::vector<std::string_view> aliases;
  for (const Kind& kind : all_kinds()) {
    std::string_view rest = kind.aliases;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      aliases.push_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return aliases;
}

/// A name of a kind within two edits, else an alias.
std::optional<std::string_view> close_kind(
    const std::string& typed, const std::vector<std::string_view>& names) {
  const auto name = nearest(typed, names);
  return name.has_value() ? name : nearest(typed, kind_aliases());
}

std::string kind_hint(const std::string& typed, const Settings& settings) {
  const std::vector<std::string_view> names = kind_names(settings);
  if (const auto close = close_kind(typed, names)) {
    return say(saving["wrong_kind.close"], fmt::arg("kind", *close));
  }
  std::string listed;
  for (const std::string_view name : names) {
    listed += listed.empty() ? "" : ", ";
    listed += name;
  }
  return say(saving["wrong_kind.hint"], fmt::arg("kinds", listed));
}

int read_intensity(const std::string& typed) {
  int value = 0;
  const char* const end = typed.data() + typed.size();
  const auto [stopped, problem] = std::from_chars(typed.data(), end, value);
  if (problem != std::errc() || stopped != end || value < 0 || value > 10) {
    throw UsageError(say(saving["wrong_number"], fmt::arg("typed", typed)),
                     say(saving["wrong_number.hint"]));
  }
  return value;
}

Choice read_choice(const std::string& typed) {
  const auto choice = parse_choice(typed);
  if (!choice.has_value()) {
    throw UsageError(say(saving["wrong_choice"], fmt::arg("typed", typed)),
                     say(saving["wrong_choice.hint"]));
  }
  return *choice;
}

SelfTalk read_tone(const std::string& typed) {
  const auto tone = parse_self_talk(typed);
  if (!tone.has_value()) {
    throw UsageError(say(saving["wrong_tone"], fmt::arg("typed", typed)),
                     say(saving["wrong_tone.hint"]));
  }
  return *tone;
}

/// Words beside the entry; blank ones are none.
std::optional<std::string> read_side_text(const std::string& typed,
                                          Invocation& invocation) {
  if (is_blank_text(typed)) {
    return std::nullopt;
  }
  return read_text(typed, invocation);
}

void apply_measures(const EntryOptions& given, Measures& measures) {
  const auto read = [&](Measure measure,
                        const std::optional<std::string>& typed) {
    if (typed.has_value()) {
      read_measure(measure, *typed, measures);
    }
  };
  read(Measure::duration, given.duration);
  read(Measure::intensity, given.intensity);
  read(Measure::choice, given.choice);
  read(Measure::self_talk, given.self_talk);
  read(Measure::repair, given.repair);
}

}  // namespace

void declare(Options& options, EntryOptions& into) {
  options.value("-w,--when", into.when, Value::when,
                "When it happened; WHEN may be fuzzy, and now is the default");
  options.value("-k,--kind", into.kind, Value::kind, "KIND of moment, or none");
  options.each("-t,--tag", into.tags, Value::tag,
               "Put a tag on it; the same as +TAG in the words");
  options.value("-u,--used-to", into.used_to, Value::text,
                "TEXT says how this used to go");
  options.value("--kinder", into.kinder, Value::text,
                "TEXT is the same moment in kinder words");
  options.flag("--hard", into.hard, "It was hard");
  options.flag("--first", into.first, "It was the first time");
  options.flag("--bring", into.bring, "Bring it to the next session");
  options.value("--duration,--eased", into.duration, Value::time,
                "TIME until things eased: 90s, 20m, 2h, 3d, or 1d+ for a day "
                "or more");
  options.value("--intensity", into.intensity, Value::number,
                "How intense it was, N from 0 to 10");
  options.value("--choice,--pause", into.choice, Value::gap,
                "GAP before responding: no, brief or yes");
  options.value("--self-talk", into.self_talk, Value::tone,
                "TONE of the inner voice: harsh, rough, mixed, gentle, kind");
  options.value("--repair", into.repair, Value::time,
                "TIME until back in touch, or not-yet");
  options.flag("--private", into.is_private,
               "Keep it out of reflect and share");
}

void apply(const EntryOptions& given, Invocation& invocation, Entry& entry) {
  const Settings& settings = invocation.settings_or_defaults();
  if (given.when.has_value()) {
    const Message& again =
        entry.id == 0 ? asking["when_again"] : asking["when_again.edit"];
    entry.when =
        read_moment(*given.when, again, invocation).value_or(entry.when);
  }
  if (given.kind.has_value()) {
    entry.kind = read_kind(*given.kind, settings);
    entry.kind_source = entry.kind.has_value()
                            ? std::optional(KindSource::given)
                            : std::nullopt;
  }
  for (const std::string& tag : given.tags) {
    add_tags(entry.tags, {read_tag(tag)});
  }
  if (given.used_to.has_value()) {
    entry.used_to = read_side_text(*given.used_to, invocation);
  }
  if (given.kinder.has_value()) {
    entry.kinder = read_side_text(*given.kinder, invocation);
  }
  entry.hard = entry.hard || given.hard;
  entry.first = entry.first || given.first;
  entry.bring = entry.bring || given.bring;
  entry.is_private = entry.is_private || given.is_private;
  apply_measures(given, entry.measures);
}

std::optional<std::string> read_kind(const std::string& typed,
                                     const Settings& settings) {
  if (typed == "none") {
    return std::nullopt;
  }
  if (const Kind* kind = find_kind(typed)) {
    return std::string(kind->name);
  }
  const std::string folded = fold_case(typed);
  for (const std::string& own : settings.kinds_extra) {
    if (fold_case(own) == folded) {
      return own;
    }
  }
  throw UsageError(say(saving["wrong_kind"], fmt::arg("typed", typed)),
                   kind_hint(typed, settings));
}

Tag read_tag(const std::string& typed) {
  auto tag = parse_tag(typed);
  if (!tag.has_value()) {
    throw UsageError(say(saving["wrong_tag"], fmt::arg("typed", typed)),
                     say(saving["wrong_tag.hint"]));
  }
  return *std::move(tag);
}

void read_measure(Measure measure, const std::string& typed,
                  Measures& measures) {
  switch (measure) {
    case Measure::duration:
      measures.duration = parse_time_span(typed, NotYet::refused);
      break;
    case Measure::intensity:
      measures.intensity = read_intensity(typed);
      break;
    case Measure::choice:
      measures.choice = read_choice(typed);
      break;
    case Measure::self_talk:
      measures.self_talk = read_tone(typed);
      break;
    case Measure::repair:
      measures.repair = parse_time_span(typed, NotYet::allowed);
      break;
  }
}

std::string read_text(const std::string& typed, Invocation& invocation) {
  CleanText clean = clean_utf8(typed);
  if (clean.text.size() > kTextLimit) {
    throw UserError(
        say(saving["too_long"], fmt::arg("bytes", clean.text.size()),
            fmt::arg("limit", kTextLimit)),
        say(saving["too_long.hint"]));
  }
  const std::size_t places = clean.replaced + clean.nuls;
  if (places > 0) {
    invocation.warn(
        places == 1 ? say(saving["replaced.one"])
                    : say(saving["replaced.many"], fmt::arg("count", places)));
  }
  return std::move(clean.text);
}

}  // namespace wins
