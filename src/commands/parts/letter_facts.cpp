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

/// The last worded entries of the span that are not hard.
class Latest {
 public:
  void see(const Entry& entry) {
    constexpr std::size_t kMost = 60;
    if (entry.text.empty() || entry.hard) {
      return;
    }
    entries_.push_back(entry);
    if (entries_.size() > kMost) {
      entries_.pop_front();
    }
  }
  std::deque<Entry> take() { return std::move(entries_); }

 private:
  std::deque<Entry> entries_;
};

/// The first in the order of the filter.
std::optional<EntryId> first_of(Filter filter, Invocation& invocation) {
  std::optional<EntryId> found;
  filter.limit = 1;
  invocation.store().for_each(filter, [&](const Entry& entry) {
    found = entry.id;
    return Visit::stop;
  });
  return found;
}

/// Entries of these days that were not gathered.
std::int64_t count_others(const LetterSpan& span, const LetterFacts& facts,
                          Invocation& invocation) {
  const std::int64_t all = invocation.store().count(
      {.ranges = {{.first = span.first, .last = span.last}}});
  return std::max<std::int64_t>(all - facts.entries, 0);
}

/// Whether no entry before this one has it. What is private counts too: a
/// first that is none would not be true.
bool is_first(const NewName& one, Filter with, Invocation& invocation) {
  with.ranges = {{.last = one.day}};
  with.order = Order::oldest_first;
  return first_of(with, invocation) == one.entry;
}

bool is_first_of_kind(const NewName& one, Invocation& invocation) {
  return is_first(one, {.kinds = {one.name}, .kind_source = KindSource::given},
                  invocation);
}

/// The entries of a frequent tag would all have to be sorted by time. A few of
/// them tell mostly that it is not new.
bool is_first_of_tag(const NewName& one, Invocation& invocation) {
  constexpr std::int64_t kFew = 20;
  const Tag tag = parse_tag(one.name).value_or(Tag{});
  const Sought sought[] = {{.text = tag.folded, .how = Sought::How::tag}};
  Store& store = invocation.store();
  const std::vector<Entry> few =
      store.entries(store.hits(sought, kFew).front().entries);
  const auto is_earlier = [&](const Entry& entry) {
    return entry.when.day < one.day;
  };
  return std::ranges::none_of(few, is_earlier) &&
         is_first(one, {.tags = {tag}}, invocation);
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
  const auto else_written = static_cast<std::size_t>(worded + others);
  return presence > 0 && else_written * 3 <= presence;
}

LetterFacts gather_facts(const LetterSpan& span, const Quotable& entries,
                         const ReflectArgs& args, Invocation& invocation) {
  LetterFacts facts;
  const std::vector<SessionId> tough =
      tough_sessions(span, facts.sessions, invocation);
  const bool wants_helped = asks_what_helped(args);
  Names kinds;
  Names tags;
  Latest latest;
  entries.for_each([&](const Entry& entry) {
    count(entry, facts);
    latest.see(entry);
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
  if (span.about != About::day) {
    facts.heard = heard_beside(latest.take(), invocation);
  }
  facts.others = count_others(span, facts, invocation);
  // In the first pages everything is new, and that says nothing.
  if (span.first.has_value() &&
      first_of({.ranges = {{.last = *span.first - days(1)}}}, invocation)) {
    facts.new_kinds = kinds.take();
    std::erase_if(facts.new_kinds, [&](const NewName& kind) {
      return !is_first_of_kind(kind, invocation);
    });
    facts.new_tags = tags.take();
    std::erase_if(facts.new_tags, [&](const NewName& tag) {
      return !is_first_of_tag(tag, invocation);
    });
  }
  return facts;
}

}  // namespace wins
