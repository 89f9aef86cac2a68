// SPDX-License-Identifier: MIT
// wins reflect lift: one old moment alone on the screen.
#include <string>
#include <utility>
#include <vector>

#include "lift_choice.h"
#include "read_date.h"
#include "shown_before.h"
#include "views.h"
#include "wins/core/catalogue/celebrating.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/catalogue/views.h"
#include "wins/core/kind.h"

namespace wins {
namespace {

using messages::celebrating;
using messages::reading;
using messages::views;

/// Public.
std::string name_of(LiftSource source) {
  switch (source) {
    case LiftSource::celebrated:
      return "celebrated";
    case LiftSource::kinder:
      return "kinder";
    case LiftSource::heard:
      return "heard";
    case LiftSource::kind:
      break;
  }
  return "kind";
}

/// What machines get of it, whether or not there is one.
Facts facts_of(const std::optional<Lift>& lift) {
  Cell source;
  Cell session;
  Cell day;
  Cell heard;
  if (lift.has_value()) {
    source = name_of(lift->source);
    day = lift->entry.has_value() ? lift->entry->when.day : lift->heard->day;
    if (lift->heard.has_value()) {
      session = lift->heard->session;
      heard = lift->heard->text;
    }
  }
  return {{{.key = "view", .value = std::string("lift")},
           {.key = "source", .value = std::move(source)},
           {.key = "day", .value = std::move(day)},
           {.key = "session", .value = std::move(session)},
           {.key = "heard", .value = std::move(heard)}}};
}

std::vector<Telling> tellings(std::initializer_list<const Message*> messages) {
  std::vector<Telling> all;
  for (const Message* message : messages) {
    all.push_back({message->id, message});
  }
  return all;
}

/// The sentences that are true of its source.
std::vector<Telling> about_source(const Lift& lift) {
  switch (lift.source) {
    case LiftSource::celebrated:
      return lift.entry->celebrated_how.has_value()
                 ? tellings({&views["lift.marked.by_you"],
                             &views["lift.marked.way"], &views["lift.words"]})
                 : tellings(
                       {&views["lift.marked.by_you"], &views["lift.words"]});
    case LiftSource::kinder:
      return tellings({&views["lift.kinder.wrote"], &views["lift.kinder.both"],
                       &views["lift.words"]});
    case LiftSource::heard:
      return tellings({&views["lift.heard.kept"], &views["lift.heard.said"]});
    case LiftSource::kind:
      break;
  }
  return tellings({&views["lift.kind.set"], &views["lift.words"]});
}

std::string sentence_for(const Lift& lift, Invocation& invocation) {
  std::vector<Telling> fitting = about_source(lift);
  const std::vector<Telling> others = tellings(
      {&views["lift.follow"], &views["lift.place"], &views["lift.slowly"],
       &views["lift.room"], &views["lift.enough"]});
  fitting.insert(fitting.end(), others.begin(), others.end());
  const std::string kind =
      lift.entry.has_value() ? printed_kind(lift.entry->kind.value_or("")) : "";
  return say(next_telling(fitting, invocation), fmt::arg("kind", kind));
}

void add_words(const std::optional<Lift>& lift, Day today, Report& report) {
  if (lift.has_value() && lift->heard.has_value()) {
    report.blocks.push_back(
        {Note{say(views["lift.heard"],
                  fmt::arg("day", short_day(lift->heard->day, today)),
                  fmt::arg("text", lift->heard->text))},
         Audience::people});
  }
  const std::optional<Entry> entry = lift ? lift->entry : std::nullopt;
  report.blocks.push_back({Entries{.layout = EntryLayout::alone,
                                   .each = [entry](const auto& visit) {
                                     if (entry.has_value()) {
                                       visit(*entry);
                                     }
                                   }}});
}

void tell_none(const ReflectArgs& args, Invocation& invocation) {
  if (!invocation.host().terminal.output) {
    return;
  }
  if (invocation.store().count({}) == 0) {
    invocation.hint(say(reading["first_comes"]));
  } else if (args.another) {
    invocation.tell(say(celebrating["no_other"]));
  } else {
    invocation.tell(say(is_gentle(args, invocation)
                            ? views["lift.none"]
                            : views["lift.none.facts"]));
  }
}

void show(const ReflectArgs& args, Invocation& invocation) {
  const std::optional<Lift> lift = choose_lift(
      filter_for(args, invocation),
      args.another ? Again::not_the_last : Again::may_be, invocation);
  const bool for_people = invocation.format() == Format::human;
  if (!lift.has_value() && for_people) {
    tell_none(args, invocation);
    return;
  }
  Report report{.kind = "reflect"};
  report.blocks.push_back({facts_of(lift), Audience::machines});
  add_words(lift, today(invocation), report);
  if (for_people && is_gentle(args, invocation)) {
    report.blocks.push_back({Note{""}, Audience::people});
    report.blocks.push_back(
        {Note{sentence_for(*lift, invocation)}, Audience::people});
  }
  if (const auto closing = closing_line(args, invocation)) {
    report.blocks.push_back({Note{*closing}, Audience::people});
  }
  invocation.print(report);
}

}  // namespace

constinit const ReflectView lift_view{
    .name = "lift", .takes = {.choice = true, .another = true}, .show = show};

}  // namespace wins
