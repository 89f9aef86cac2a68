// SPDX-License-Identifier: MIT
// A letter: the person's own lines with their days, then little else.
#include "letter.h"

#include <cstdint>
#include <iterator>
#include <string>
#include <utility>

#include "after_session.h"
#include "letter_changes.h"
#include "letter_facts.h"
#include "letter_report.h"
#include "read_date.h"
#include "shown_before.h"
#include "wins/core/catalogue/letter.h"
#include "wins/core/catalogue/quiet.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/kind.h"

namespace wins {
namespace {

using messages::letter;
using messages::quiet;
using messages::reading;
using std::chrono::days;

class Letter {
 public:
  void line(const std::string& text) {
    blocks_.push_back({Note{text}, Audience::people});
  }
  void paragraph(const std::string& text) {
    line("");
    line(text);
  }
  void put(Block block) { blocks_.push_back(std::move(block)); }
  std::vector<Block> blocks() { return std::move(blocks_); }

 private:
  std::vector<Block> blocks_;
};

/// Where a sentence is worded for a day, a week or another span.
std::string_view ending_of(About about) {
  switch (about) {
    case About::day:
      return "day";
    case About::week:
      return "week";
    case About::span:
      break;
  }
  return "span";
}

Tellings worded_for(About about, std::string_view situation) {
  return tellings(letter,
                  std::string(situation) + "." + std::string(ending_of(about)));
}

std::string heading(const LetterSpan& span, const LetterFacts& facts,
                    Day today) {
  const std::string to = short_day(span.last, today);
  if (span.about == About::day) {
    return say(letter["today"], fmt::arg("day", to));
  }
  const std::string from =
      short_day(span.first.value_or(facts.first.value_or(span.last)), today);
  return say(facts.entries > 0 ? letter["span"] : letter["span.wordless"],
             fmt::arg("from", from), fmt::arg("to", to));
}

EntryLayout layout_of(About about) {
  switch (about) {
    case About::day:
      return EntryLayout::words_only;
    case About::week:
      return EntryLayout::by_weekday;
    case About::span:
      break;
  }
  return EntryLayout::by_date;
}

/// "Friday" within a week, "Fri 6 Nov" in a longer span.
std::string day_word(Day day, About about, Day today) {
  return about == About::week ? std::string(weekday_name(day))
                              : short_day(day, today);
}

/// What the facts show, each in one line.
void write_facts(const LetterSpan& span, const LetterFacts& facts, Day today,
                 Letter& page) {
  if (span.about != About::day && !facts.new_kinds.empty()) {
    const NewName& first = facts.new_kinds.front();
    const std::string kind = printed_kind(first.name);
    const std::string day = day_word(first.day, span.about, today);
    page.paragraph(say(
        span.about == About::week ? letter["first.week"] : letter["first.span"],
        fmt::arg("kind", kind), fmt::arg("day", day)));
  }
  if (facts.helped.size() > 1) {
    std::string on;
    for (const auto& [id, day] : facts.helped) {
      on += (on.empty() ? "" : ", ") + day_word(day, span.about, today);
    }
    page.paragraph(say(letter["helped"], fmt::arg("count", facts.helped.size()),
                       fmt::arg("days", on)));
  }
  if (facts.heard.has_value()) {
    const Heard& heard = facts.heard->heard;
    page.paragraph(
        say(letter["heard"],
            fmt::arg("day", day_word(facts.heard->day, span.about, today)),
            fmt::arg("session", short_day(heard.day, today)),
            fmt::arg("text", heard.text)));
  }
}

Tellings season_tellings(const LetterFacts& facts) {
  Tellings messages;
  if (facts.sessions.size() == 1) {
    messages = tellings(quiet, "went.one");
  } else if (facts.sessions.size() > 1) {
    messages = tellings(quiet, "went.many");
  }
  if (facts.here.size() > 2) {
    messages = joined(std::move(messages), tellings(quiet, "times.here"));
  }
  return joined(std::move(messages), tellings(quiet, "season."));
}

/// What is tender, and the sentences that are true of it: seven or more.
Tellings tender_tellings(const LetterSpan& span, const LetterFacts& facts,
                         Invocation& invocation) {
  if (span.about == About::day && was_tough(span.last - days(1), invocation) &&
      !was_tough(span.last, invocation)) {
    return tellings(letter, "tough_yesterday.");
  }
  if (facts.entries == 1 && facts.here.size() == 1 && facts.others == 0 &&
      facts.sessions.empty()) {
    return joined(worded_for(span.about, "one_here"),
                  tellings(quiet, "season."));
  }
  if (span.about != About::day && facts.is_quiet_season()) {
    return season_tellings(facts);
  }
  if (!facts.hard) {
    return {};
  }
  const Tellings hard = tellings(letter, "hard.");
  return facts.kind ? joined(worded_for(span.about, "both"), hard) : hard;
}

/// At most one sentence about the whole; nothing when none is true, or plain
/// words do as well.
const Message* sentence_about(const LetterSpan& span, const LetterFacts& facts,
                              Invocation& invocation) {
  const Tellings tender = tender_tellings(span, facts, invocation);
  if (!tender.empty()) {
    return &telling_of_the_day(tender, invocation);
  }
  const bool plain = span.about == About::week && !facts.marked &&
                     facts.new_kinds.empty() && facts.worded > 1 &&
                     facts.others == 0;
  return plain ? rested_of_the_day(tellings(letter, "headline."), invocation)
               : nullptr;
}

std::string end_of(About about, Invocation& invocation) {
  const std::string_view own = about == About::week ? "week_end." : "span_end.";
  return say(telling_of_the_day(
      joined(tellings(letter, own), tellings(letter, "end.")), invocation));
}

/// At most one sentence about the whole, and one that lets go.
void write_sentences(const LetterSpan& span, const LetterFacts& facts,
                     Invocation& invocation, Letter& page) {
  if (const Message* const sentence = sentence_about(span, facts, invocation)) {
    const std::int64_t count =
        facts.is_quiet_season() ? std::ssize(facts.here) : facts.entries;
    page.paragraph(say(*sentence, fmt::arg("sessions", facts.sessions.size()),
                       fmt::arg("count", count)));
  }
  // A stretch of sessions alone has no lines to speak of.
  if (span.about != About::day && facts.entries > 0) {
    page.paragraph(end_of(span.about, invocation));
  }
}

/// A span with nothing to show: quiet, on a terminal.
void tell_quiet(const LetterFacts& facts, bool gentle, Invocation& invocation) {
  if (!invocation.host().terminal.output) {
    return;
  }
  if (facts.others > 0) {
    invocation.tell(
        say(gentle ? telling_of_the_day(tellings(quiet, "others."), invocation)
                   : quiet["not_shown"]));
  } else if (invocation.store().count({}) == 0) {
    invocation.hint(say(reading["first_comes"]));
  } else {
    invocation.tell(
        say(gentle ? telling_of_the_day(tellings(quiet, "empty."), invocation)
                   : quiet["no_words"]));
  }
}

}  // namespace

void print_letter(const LetterSpan& span, const Filter& filter,
                  const ReflectArgs& args, Invocation& invocation) {
  const Quotable entries(filter, invocation);
  const LetterFacts facts = gather_facts(span, entries, args, invocation);
  const bool for_people = invocation.format() == Format::human;
  const bool gentle = is_gentle(args, invocation);
  const bool has_pages =
      facts.entries > 0 || (span.about != About::day && facts.others == 0 &&
                            !facts.sessions.empty());
  if (for_people && !has_pages) {
    tell_quiet(facts, gentle, invocation);
    return;
  }
  const Day day = today(invocation);
  const std::vector<Measure>& off = invocation.settings().measures_off;
  Letter page;
  page.put(span_block(span));
  page.line(heading(span, facts, day));
  page.line("");
  page.put(lines_block(entries, layout_of(span.about)));
  write_facts(span, facts, day, page);
  if (args.with_measures) {
    page.line("");
    page.put(measures_block(facts, off));
  }
  const LetterChanges changes = letter_changes(span, args, invocation);
  for (const Block& row : changes.rows) {
    page.put(row);
  }
  page.put(facts_block(facts, off));
  if (for_people && gentle) {
    write_sentences(span, facts, invocation, page);
  }
  for (const std::string& sentence : changes.closing) {
    page.line(sentence);
  }
  const auto closing = closing_line(args, invocation);
  if (closing.has_value() && span.about != About::day && !changes.harder) {
    page.line(*closing);
  }
  invocation.print({.kind = "reflect", .blocks = page.blocks()});
}

}  // namespace wins
