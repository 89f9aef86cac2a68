// SPDX-License-Identifier: MIT
#include "letter_facts.h"

#include <algorithm>
#include <set>
#include <utility>

#include "set_kind.h"
#include "wins/text/tags.h"

namespace wins {
namespace {

using std::chrono::days;

/// Presence is told by so many ids at most; a letter has no use for more.
constexpr std::size_t kIdLimit = 1000;
/// New names are looked for in spans that have so many of them at most.
constexpr std::size_t kNameLimit = 64;

/// The first of the span for each name, in the order of the entries.
class Names {
 public:
  void see(const std::string& name, const Entry& entry) {
    if (names_.size() < kNameLimit && seen_.insert(name).second) {
      names_.push_back(
          {.name = name, .entry = entry.id, .day = entry.when.day});
    }
  }
  std::vector<NewName> take() { return std::move(names_); }

 private:
  std::set<std::string> seen_;
  std::vector<NewName> names_;
};

bool exists(Filter filter, Invocation& invocation) {
  bool found = false;
  filter.limit = 1;
  invocation.store().for_each(filter, [&](const Entry&) {
    found = true;
    return Visit::stop;
  });
  return found;
}

/// Keeps the names that nothing before `first` has. What is private counts
/// too: a first that is none would not be true.
template <typename Narrow>
std::vector<NewName> only_new(std::vector<NewName> names, Day first,
                              Invocation& invocation, Narrow narrow) {
  std::erase_if(names, [&](const NewName& one) {
    Filter earlier{.ranges = {{.last = first - days(1)}}};
    narrow(one.name, earlier);
    return exists(earlier, invocation);
  });
  return names;
}

/// The tough sessions of the span, ascending; all of them in `all`.
std::vector<SessionId> tough_sessions(const LetterSpan& span,
                                      std::vector<SessionId>& all,
                                      Invocation& invocation) {
  std::vector<SessionId> tough;
  invocation.store().for_each_session({.first = span.first, .last = span.last},
                                      [&](const Session& session) {
                                        if (all.size() < kIdLimit) {
                                          all.push_back(session.id);
                                        }
                                        if (session.tough) {
                                          tough.push_back(session.id);
                                        }
                                        return Visit::go_on;
                                      });
  std::ranges::reverse(all);
  std::ranges::sort(tough);
  return tough;
}

void note_values(const Entry& entry, LetterFacts& facts) {
  for (const Measure measure : kMeasures) {
    if (const auto value = value_of(entry.measures, measure)) {
      Noted& noted = facts.noted[measure];
      ++noted.values[{value->value, value->or_more}];
      if (noted.entries.size() < kIdLimit) {
        noted.entries.push_back(entry.id);
      }
    }
  }
}

void note_marks(const Entry& entry, LetterFacts& facts) {
  facts.hard = facts.hard || entry.hard;
  facts.marked =
      facts.marked || entry.hard || entry.first || entry.celebrated.has_value();
  facts.kind =
      facts.kind || entry.kinder.has_value() || is_of_set_kind(entry, "gentle");
}

void count(const Entry& entry, LetterFacts& facts) {
  ++facts.entries;
  if (!facts.first.has_value()) {
    facts.first = entry.when.day;
  }
  if (!entry.text.empty()) {
    ++facts.worded;
  } else if (facts.here.size() < kIdLimit) {
    facts.here.push_back(entry.id);
  }
  note_marks(entry, facts);
  note_values(entry, facts);
}

bool asks_what_helped(const ReflectArgs& args) {
  return std::ranges::any_of(args.kinds, [](const std::string& kind) {
    return std::ranges::count(kCalmingKinds, kind) > 0;
  });
}

bool helped(const Entry& entry, const std::vector<SessionId>& tough) {
  return is_of_calming_kind(entry) && entry.session.has_value() &&
         std::ranges::binary_search(tough, *entry.session);
}

}  // namespace

std::vector<CountedValue> LetterFacts::values_of(Measure measure) const {
  std::vector<CountedValue> values;
  const auto found = noted.find(measure);
  if (found != noted.end()) {
    for (const auto& [value, times] : found->second.values) {
      values.push_back(
          {.value = {.value = value.first, .or_more = value.second},
           .count = times});
    }
  }
  return values;
}

bool LetterFacts::is_quiet_season() const {
  const std::size_t presence = here.size() + sessions.size();
  // "Little else": a worded line for three of the others, at most.
  return presence > 0 && static_cast<std::size_t>(worded) * 3 <= presence;
}

LetterFacts gather_facts(const LetterSpan& span, const Quotable& entries,
                         const ReflectArgs& args, Invocation& invocation) {
  LetterFacts facts;
  const std::vector<SessionId> tough =
      tough_sessions(span, facts.sessions, invocation);
  const bool wants_helped = asks_what_helped(args);
  Names kinds;
  Names tags;
  entries.for_each([&](const Entry& entry) {
    count(entry, facts);
    if (has_set_kind(entry)) {
      kinds.see(*entry.kind, entry);
    }
    for (const Tag& tag : entry.tags) {
      tags.see(tag.shown, entry);
    }
    if (wants_helped && helped(entry, tough) &&
        facts.helped.size() < kIdLimit) {
      facts.helped.emplace_back(entry.id, entry.when.day);
    }
  });
  // In the first pages everything is new, and that says nothing.
  if (span.first.has_value() &&
      exists({.ranges = {{.last = *span.first - days(1)}}}, invocation)) {
    facts.new_kinds = only_new(kinds.take(), *span.first, invocation,
                               [](const std::string& name, Filter& earlier) {
                                 earlier.kinds = {name};
                                 earlier.kind_source = KindSource::given;
                               });
    facts.new_tags =
        only_new(tags.take(), *span.first, invocation,
                 [](const std::string& name, Filter& earlier) {
                   earlier.tags = {parse_tag(name).value_or(Tag{})};
                 });
  }
  return facts;
}

}  // namespace wins
