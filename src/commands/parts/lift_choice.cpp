// SPDX-License-Identifier: MIT
#include "lift_choice.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "chosen_entries.h"
#include "lift_rule.h"
#include "read_date.h"
#include "set_kind.h"
#include "shown_before.h"

namespace wins {
namespace {

// Stored: what the file of what was shown calls them.
constexpr std::string_view kLift = "lift";
constexpr std::string_view kPromised = "lift.next";

/// Promises that are looked at: older ones wait their turn with the others.
constexpr std::size_t kPromises = 10;

/// What is light about the entry, if anything.
std::optional<LiftSource> source_of(const Entry& entry) {
  if (entry.celebrated.has_value()) {
    return LiftSource::celebrated;
  }
  if (entry.kinder.has_value()) {
    return LiftSource::kinder;
  }
  return is_of_calming_kind(entry) ? std::optional(LiftSource::kind)
                                   : std::nullopt;
}

/// Looks for the next one, source by source, and stops at the first.
class Chooser {
 public:
  Chooser(const Filter& chosen, Again again, Invocation& invocation)
      : chosen_(chosen),
        again_(again),
        invocation_(invocation),
        lines_(invocation.host().read_shown(invocation.places().shown)),
        shown_(kLift, lines_, invocation),
        rule_(invocation),
        today_(today(invocation)) {}

  std::optional<Lift> choose() {
    using Source = std::optional<Lift> (Chooser::*)();
    constexpr Source kSources[] = {
        &Chooser::promised, &Chooser::celebrated,     &Chooser::with_kinder,
        &Chooser::heard,    &Chooser::of_light_kinds, &Chooser::longest_ago};
    for (const Source source : kSources) {
      std::optional<Lift> lift = (this->*source)();
      if (lift.has_value()) {
        shown_.note(lift->id);
        return lift;
      }
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::optional<Lift> lift_of(const Entry& entry) {
    const auto source = source_of(entry);
    const bool fits = source.has_value() && entry.when.day < today_ &&
                      !(entry.text.empty() && !entry.here) &&
                      matches_choice(entry, chosen_) && rule_.allows(entry);
    if (!fits) {
      return std::nullopt;
    }
    return Lift{.source = *source,
                .id = std::to_string(entry.id),
                .entry = entry,
                .heard = std::nullopt};
  }

  /// The ones that were promised and not shown since, the latest first.
  std::optional<Lift> promised() {
    std::size_t looked_at = 0;
    for (auto line = lines_.rbegin();
         line != lines_.rend() && looked_at < kPromises; ++line) {
      if (line->what != kPromised) {
        continue;
      }
      ++looked_at;
      const bool shown_since =
          std::any_of(lines_.rbegin(), line, [&](const Shown& later) {
            return later.what == kLift && later.id == line->id;
          });
      const auto entry =
          shown_since ? std::nullopt : shown_entry(line->id, invocation_);
      if (entry.has_value() && entry->celebrated.has_value()) {
        if (auto lift = lift_of(*entry)) {
          return lift;
        }
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] Filter filter() const {
    Filter filter = filter_unasked(chosen_, invocation_);
    filter.ranges.push_back({.last = today_ - std::chrono::days(1)});
    filter.not_marks.push_back(Mark::hard);
    return filter;
  }

  std::optional<Lift> never_shown(const Filter& filter) {
    std::optional<Lift> found;
    visit_from_the_first(filter, invocation_, [&](const Entry& entry) {
      if (!shown_.has(std::to_string(entry.id))) {
        found = lift_of(entry);
      }
      return found.has_value() ? Visit::stop : Visit::go_on;
    });
    return found;
  }

  std::optional<Lift> celebrated() {
    Filter celebrated = filter();
    celebrated.marks.push_back(Mark::celebrated);
    return never_shown(celebrated);
  }

  std::optional<Lift> with_kinder() {
    Filter kinder = filter();
    kinder.with = {Written::kinder};
    return never_shown(kinder);
  }

  std::optional<Lift> of_light_kinds() {
    Filter light = filter();
    light.kind_source = KindSource::given;
    light.kinds.clear();
    for (const std::string_view kind : kCalmingKinds) {
      if (chosen_.kinds.empty() ||
          std::ranges::count(chosen_.kinds, kind) > 0) {
        light.kinds.emplace_back(kind);
      }
    }
    return light.kinds.empty() ? std::nullopt : never_shown(light);
  }

  /// Sentences have neither kind nor tag.
  [[nodiscard]] bool is_chosen_among() const {
    return !chosen_.kinds.empty() || !chosen_.tags.empty();
  }

  std::optional<Lift> lift_of(const Session& session, std::size_t sentence) {
    const std::vector<std::string> sentences = heard_sentences(session);
    if (sentence >= sentences.size() || session.when.day >= today_ ||
        !rule_.allows(sentences[sentence], session.when.day)) {
      return std::nullopt;
    }
    return Lift{.source = LiftSource::heard,
                .id = name_of({.session = session.id, .sentence = sentence}),
                .entry = std::nullopt,
                .heard = Heard{.session = session.id,
                               .day = session.when.day,
                               .text = sentences[sentence]}};
  }

  std::optional<Lift> heard() {
    std::optional<Lift> found;
    if (is_chosen_among()) {
      return found;
    }
    const DayRange before{.last = today_ - std::chrono::days(1)};
    invocation_.store().for_each_session(before, [&](const Session& session) {
      const std::size_t sentences = heard_sentences(session).size();
      for (std::size_t i = 0; i < sentences && !found.has_value(); ++i) {
        if (!shown_.has(name_of({.session = session.id, .sentence = i}))) {
          found = lift_of(session, i);
        }
      }
      return found.has_value() ? Visit::stop : Visit::go_on;
    });
    return found;
  }

  std::optional<Lift> heard_again(const HeardPlace& place) {
    const auto session = invocation_.store().session(place.session);
    return session.has_value() && !is_chosen_among()
               ? lift_of(*session, place.sentence)
               : std::nullopt;
  }

  std::optional<Lift> longest_ago() {
    const std::vector<std::string> ids = shown_.oldest_first();
    for (const std::string& id : ids) {
      if (again_ == Again::not_the_last && id == ids.back()) {
        continue;
      }
      std::optional<Lift> lift;
      if (const auto place = parse_heard_place(id)) {
        lift = heard_again(*place);
      } else if (const auto entry = shown_entry(id, invocation_)) {
        lift = lift_of(*entry);
      }
      if (lift.has_value()) {
        return lift;
      }
    }
    return std::nullopt;
  }

  const Filter& chosen_;
  Again again_;
  Invocation& invocation_;
  std::vector<Shown> lines_;  ///< of every sort, as they were at the start
  ShownBefore shown_;
  LiftRule rule_;
  Day today_;
};

}  // namespace

std::optional<Lift> choose_lift(const Filter& chosen, Again again,
                                Invocation& invocation) {
  return Chooser(chosen, again, invocation).choose();
}

bool promise_lift(const Entry& celebrated, Invocation& invocation) {
  return LiftRule(invocation).allows(celebrated) &&
         invocation.host().note_shown(invocation.places().shown,
                                      {.what = std::string(kPromised),
                                       .id = std::to_string(celebrated.id),
                                       .day = today(invocation)});
}

}  // namespace wins
