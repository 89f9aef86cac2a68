// SPDX-License-Identifier: MIT
#include "letter.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "after_session.h"
#include "read_date.h"
#include "unasked.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/catalogue/sessions.h"

namespace wins {
namespace {

using messages::reading;
using messages::sessions;
using std::chrono::days;

/// "Tuesday" within a week, "Tue 3 Nov" in a longer span.
std::string day_word(Day day, const LetterSpan& span, Day today) {
  return span.about == About::week ? std::string(weekday_name(day))
                                   : short_day(day, today);
}

std::string entry_line(const Entry& entry, const LetterSpan& span, Day today) {
  const std::string day = day_word(entry.when.day, span, today);
  const bool after_session = entry.session.has_value();
  if (entry.text.empty()) {
    return say(after_session ? sessions["week.here"] : reading["week.here"],
               fmt::arg("day", day));
  }
  return say(after_session ? sessions["week.on"] : reading["week.on"],
             fmt::arg("day", day), fmt::arg("text", entry.text));
}

/// A sentence in the wording of each view.
struct Wordings {
  const Message& today;
  const Message& week;
  const Message& span;

  [[nodiscard]] const Message& of(About about) const {
    switch (about) {
      case About::day:
        return today;
      case About::week:
        return week;
      case About::span:
        break;
    }
    return span;
  }
};

constexpr Wordings kOneHere{.today = reading["today.one_here"],
                            .week = reading["week.one_here"],
                            .span = reading["span.one_here"]};
constexpr Wordings kBoth{.today = reading["today.both"],
                         .week = reading["week.both"],
                         .span = reading["span.both"]};

bool holds_kindness(const Entry& entry) {
  return entry.kinder.has_value() ||
         (entry.kind == "gentle" && entry.kind_source == KindSource::given);
}

/// At most one sentence about the whole, after the words.
const Message* sentence_about(const std::vector<Entry>& entries, About about) {
  if (entries.size() == 1 && entries[0].here && entries[0].text.empty()) {
    return &kOneHere.of(about);
  }
  const bool hard = std::ranges::any_of(entries, &Entry::hard);
  const bool kind = std::ranges::any_of(entries, holds_kindness);
  return hard && kind ? &kBoth.of(about) : nullptr;
}

class Letter {
 public:
  void line(const std::string& text) {
    blocks_.push_back({Note{text}, Audience::people});
  }
  void paragraph(const std::string& text) {
    line("");
    line(text);
  }
  void machines(decltype(Block::body) body) {
    blocks_.push_back({std::move(body), Audience::machines});
  }
  std::vector<Block> blocks() { return std::move(blocks_); }

 private:
  std::vector<Block> blocks_;
};

void write_words(const LetterSpan& span, const std::vector<Entry>& entries,
                 Day today, Letter& letter) {
  if (span.about == About::day) {
    letter.line(
        say(reading["today"], fmt::arg("day", short_day(span.last, today))));
    letter.line("");
    for (const Entry& entry : entries) {
      letter.line(entry.text.empty() ? say(reading["here"]) : entry.text);
    }
    return;
  }
  const Day first = span.first.value_or(entries.front().when.day);
  letter.line(say(reading["week"], fmt::arg("from", short_day(first, today)),
                  fmt::arg("to", short_day(span.last, today))));
  letter.line("");
  for (const Entry& entry : entries) {
    letter.line(entry_line(entry, span, today));
  }
}

/// At most one sentence. The day after a tough session has its own.
const Message* sentence_for(const LetterSpan& span,
                            const std::vector<Entry>& entries,
                            Invocation& invocation) {
  if (span.about == About::day && was_tough(span.last - days(1), invocation) &&
      !was_tough(span.last, invocation)) {
    return &sessions["tough.yesterday"];
  }
  return sentence_about(entries, span.about);
}

void write_sentences(const LetterSpan& span, const std::vector<Entry>& entries,
                     Invocation& invocation, Letter& letter) {
  if (const Message* sentence = sentence_for(span, entries, invocation)) {
    letter.paragraph(say(*sentence));
  }
  if (span.about != About::day) {
    letter.paragraph(say(span.about == About::week ? reading["week.end"]
                                                   : reading["span.end"]));
  }
}

void write_for_machines(const LetterSpan& span,
                        const std::vector<Entry>& entries, Letter& letter) {
  const std::string view = span.about == About::day ? "today" : "week";
  Cell first;
  if (span.first.has_value()) {
    first = *span.first;
  }
  letter.machines(Facts{{{.key = "view", .value = view},
                         {.key = "from", .value = first},
                         {.key = "to", .value = span.last}}});
  letter.machines(Entries{.each = [&entries](const auto& visit) {
    std::ranges::for_each(entries, visit);
  }});
}

std::vector<Entry> quotable(const Filter& filter, Invocation& invocation) {
  const QuoteRule rule(invocation.settings());
  std::vector<Entry> entries = invocation.store().find(filter);
  std::erase_if(entries,
                [&](const Entry& entry) { return !rule.allows(entry); });
  leave_out_tough_evenings(entries, invocation);
  return entries;
}

/// A span without entries: quiet, on a terminal.
void tell_quiet(bool gentle, Invocation& invocation) {
  if (!invocation.host().terminal.output) {
    return;
  }
  if (invocation.store().overview().entries == 0) {
    invocation.hint(say(reading["first_comes"]));
  } else {
    invocation.tell(
        say(gentle ? reading["week.quiet"] : reading["quiet.facts"]));
  }
}

}  // namespace

void print_letter(const LetterSpan& span, const Filter& filter,
                  const ReflectArgs& args, Invocation& invocation) {
  const std::vector<Entry> entries = quotable(filter, invocation);
  const bool for_people = invocation.format() == Format::human;
  const bool gentle = is_gentle(args, invocation);
  if (entries.empty() && for_people) {
    tell_quiet(gentle, invocation);
    return;
  }
  Letter letter;
  if (for_people) {
    write_words(span, entries, today(invocation), letter);
    if (gentle) {
      write_sentences(span, entries, invocation, letter);
    }
    const auto closing = closing_line(args, invocation);
    if (closing.has_value() && span.about != About::day) {
      letter.line(*closing);
    }
  }
  write_for_machines(span, entries, letter);
  invocation.print({.kind = "reflect", .blocks = letter.blocks()});
}

}  // namespace wins
