// SPDX-License-Identifier: MIT
#include "entry_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "shown_measures.h"
#include "wins/core/catalogue/entries.h"
#include "wins/core/kind.h"
#include "wins/text/duration.h"
#include "wins/text/tags.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::entries;
using Facts = std::vector<std::string>;

void add_kind(Facts& facts, const Entry& entry) {
  if (!entry.kind.has_value()) {
    return;
  }
  const std::string kind = printed_kind(*entry.kind);
  facts.push_back(entry.kind_source == KindSource::guess
                      ? say(entries["entry-guess"], fmt::arg("kind", kind))
                      : kind);
}

std::string told_duration(const TimeSpan& span) {
  if (span.length.count() == 0) {
    return span.or_more ? say(entries["entry-duration-not-yet"])
                        : say(entries["entry-duration-at-once"]);
  }
  return say(entries["entry-duration"], fmt::arg("span", describe(span)));
}

std::string told_repair(const TimeSpan& span) {
  if (span.length.count() == 0) {
    return span.or_more ? say(entries["entry-repair-not-yet"])
                        : say(entries["entry-repair-at-once"]);
  }
  return say(entries["entry-repair"], fmt::arg("span", describe(span)));
}

std::string told_choice(Choice choice) {
  switch (choice) {
    case Choice::no:
      return say(entries["entry-choice-no"]);
    case Choice::brief:
      return say(entries["entry-choice-brief"]);
    case Choice::yes:
      break;
  }
  return say(entries["entry-choice-yes"]);
}

void add_measures(Facts& facts, const Measures& measures) {
  if (measures.duration.has_value()) {
    facts.push_back(told_duration(*measures.duration));
  }
  if (measures.intensity.has_value()) {
    facts.push_back(
        say(entries["entry-intensity"], fmt::arg("n", *measures.intensity)));
  }
  if (measures.choice.has_value()) {
    facts.push_back(told_choice(*measures.choice));
  }
  if (measures.self_talk.has_value()) {
    facts.push_back(say(entries["entry-self-talk"],
                        fmt::arg("tone", self_talk_name(*measures.self_talk))));
  }
  if (measures.repair.has_value()) {
    facts.push_back(told_repair(*measures.repair));
  }
}

void add_marks(Facts& facts, const Entry& entry) {
  if (entry.here && !entry.text.empty()) {
    facts.push_back(say(entries["entry-mark-here"]));
  }
  if (entry.hard) {
    facts.push_back(say(entries["entry-mark-hard"]));
  }
  if (entry.first) {
    facts.push_back(say(entries["entry-mark-first"]));
  }
  if (entry.bring) {
    facts.push_back(say(entries["entry-mark-bring"]));
  }
  if (entry.is_private) {
    facts.push_back(say(entries["entry-mark-private"]));
  }
}

void add_unwritten_tags(Facts& facts, const Entry& entry) {
  if (entry.tags.empty()) {
    return;
  }
  const std::vector<Tag> written = tags_in(entry.text, TagSigns::plus_and_hash);
  for (const Tag& tag : entry.tags) {
    if (std::ranges::find(written, tag) == written.end()) {
      facts.push_back("+" + tag.shown);
    }
  }
}

/// An instant beside the entry, told by the clock that the entry was under.
std::string told(Instant at, const Entry& entry, const Style& style) {
  const LocalTime reading(at.time_since_epoch() + entry.when.offset);
  return describe(Moment{.at = at,
                         .offset = entry.when.offset,
                         .day = std::chrono::floor<std::chrono::days>(reading),
                         .precision = Precision::minute},
                  style.today);
}

std::string told_celebration(const Entry& entry, const Style& style) {
  const std::string when = told(*entry.celebrated, entry, style);
  return entry.celebrated_how.has_value()
             ? say(entries["entry-celebrated-how"], fmt::arg("when", when),
                   fmt::arg("how", *entry.celebrated_how))
             : say(entries["entry-celebrated"], fmt::arg("when", when));
}

}  // namespace

std::string words_of(const Entry& entry) {
  return entry.text.empty() && entry.here ? say(entries["entry-here"])
                                          : entry.text;
}

std::string facts_of(const Entry& entry, const Style& style, Celebration told) {
  Facts facts;
  add_kind(facts, entry);
  add_measures(facts, shown_measures(entry.measures, style));
  add_marks(facts, entry);
  if (entry.celebrated.has_value() && told == Celebration::among_facts) {
    facts.push_back(say(entries["entry-mark-celebrated"]));
  }
  add_unwritten_tags(facts, entry);
  return fmt::format("{}", fmt::join(facts, ", "));
}

std::vector<std::string> words_beside(const Entry& entry, const Style& style) {
  Facts sentences;
  if (entry.used_to.has_value()) {
    sentences.push_back(
        say(entries["entry-used-to"], fmt::arg("text", *entry.used_to)));
  }
  if (entry.kinder.has_value()) {
    sentences.push_back(
        say(entries["entry-kinder"], fmt::arg("text", *entry.kinder)));
  }
  if (entry.celebrated.has_value()) {
    sentences.push_back(told_celebration(entry, style));
  }
  return sentences;
}

std::vector<std::string> sentences_about(const Entry& entry,
                                         const Style& style) {
  Facts sentences = words_beside(entry, style);
  if (entry.session.has_value()) {
    sentences.push_back(
        say(entries["entry-session"], fmt::arg("id", *entry.session)));
  }
  if (entry.answers.has_value()) {
    sentences.push_back(entry.answers->entry == 0
                            ? say(entries["entry-answer-alone"])
                            : say(entries["entry-answer"],
                                  fmt::arg("id", entry.answers->entry)));
  }
  return sentences;
}

std::string written_of(const Entry& entry, const Style& style) {
  const std::string written = told(entry.created, entry, style);
  return entry.changed == entry.created
             ? say(entries["entry-written"], fmt::arg("when", written))
             : say(entries["entry-written-changed"], fmt::arg("when", written),
                   fmt::arg("changed", told(entry.changed, entry, style)));
}

}  // namespace wins
