// SPDX-License-Identifier: MIT
#include "letter.h"

#include <algorithm>

#include "read_date.h"
#include "wins/core/catalogue/reading.h"

namespace wins {
namespace {

using messages::reading;
using std::chrono::days;

/// "Tuesday" within a week, "Tue 3 Nov" in a longer span.
std::string day_word(Day day, const LetterSpan& span, Day today) {
  return span.is_week ? std::string(weekday_name(day)) : short_day(day, today);
}

std::string entry_line(const Entry& entry, const LetterSpan& span, Day today) {
  const std::string day = day_word(entry.when.day, span, today);
  if (entry.text.empty()) {
    return say(reading["week.here"], fmt::arg("day", day));
  }
  return say(reading["week.on"], fmt::arg("day", day),
             fmt::arg("text", entry.text));
}

bool holds_kindness(const Entry& entry) {
  return entry.kinder.has_value() ||
         (entry.kind == "gentle" && entry.kind_source == KindSource::given);
}

/// At most one sentence about the whole, after the words.
const Message* about(const std::vector<Entry>& entries) {
  if (entries.size() == 1 && entries[0].here && entries[0].text.empty()) {
    return &reading["week.one_here"];
  }
  const bool hard = std::ranges::any_of(entries, &Entry::hard);
  const bool kind = std::ranges::any_of(entries, holds_kindness);
  return hard && kind ? &reading["week.both"] : nullptr;
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
  void machines(std::variant<Note, Facts, Table, Entries> body) {
    blocks_.push_back({std::move(body), Audience::machines});
  }
  std::vector<Block> blocks() { return std::move(blocks_); }

 private:
  std::vector<Block> blocks_;
};

void write_words(const std::string& view, const LetterSpan& span,
                 const std::vector<Entry>& entries, Day today, Letter& letter) {
  if (view == "today") {
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

void write_sentences(const std::string& view, const LetterSpan& span,
                     const std::vector<Entry>& entries, Invocation& invocation,
                     Letter& letter) {
  if (const Message* sentence = about(entries)) {
    letter.paragraph(say(*sentence));
  }
  if (view == "week") {
    letter.paragraph(
        say(span.is_week ? reading["week.end"] : reading["span.end"]));
    const auto& closing = invocation.settings().closing;
    if (closing.has_value() && invocation.host().terminal.output) {
      letter.line(*closing);
    }
  }
}

void write_for_machines(const std::string& view, const LetterSpan& span,
                        const std::vector<Entry>& entries, Letter& letter) {
  const Cell first = span.first.has_value() ? Cell(*span.first) : Cell();
  letter.machines(Facts{{{.key = "view", .value = view},
                         {.key = "from", .value = first},
                         {.key = "to", .value = span.last}}});
  letter.machines(Entries{.each = [&entries](const auto& visit) {
    std::ranges::for_each(entries, visit);
  }});
}

}  // namespace

void print_letter(const std::string& view, const LetterSpan& span,
                  const std::vector<Entry>& entries, LetterTone tone,
                  Invocation& invocation) {
  const bool for_people = invocation.format() == Format::human;
  if (entries.empty() && for_people) {
    if (invocation.host().terminal.output) {
      invocation.tell(say(reading["week.quiet"]));
    }
    return;
  }
  Letter letter;
  if (for_people) {
    write_words(view, span, entries, today(invocation), letter);
    if (tone == LetterTone::gentle &&
        invocation.settings().tone == Tone::gentle) {
      write_sentences(view, span, entries, invocation, letter);
    }
  }
  write_for_machines(view, span, entries, letter);
  invocation.print({.kind = "reflect", .blocks = letter.blocks()});
}

}  // namespace wins
