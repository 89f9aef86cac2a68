// SPDX-License-Identifier: MIT
// Entries for people: day by day, the words alone, or one in full.
#include <fmt/core.h>

#include "entry_words.h"
#include "human_blocks.h"
#include "layout.h"
#include "wins/core/catalogue/entries.h"
#include "wins/text/when.h"
#include "wins/text/width.h"

namespace wins {
namespace {

constexpr int kIdColumns = 4;
constexpr int kGap = 2;

std::string day_heading(const Entry& entry, const Style& style) {
  const std::string day = short_day(entry.when.day, style.today);
  return entry.session.has_value()
             ? say(messages::entries["entry-day-after-session"],
                   fmt::arg("day", day))
             : day;
}

/// Entries under headings: one a day, or two where a session parts it.
class ByDay {
 public:
  ByDay(const Style& style, Sink& sink) : style_(style), sink_(sink) {}

  void write(const Entry& entry) {
    write_heading(entry);
    const std::string id = pad_left(fmt::format("{}", entry.id), kIdColumns);
    const int indent = static_cast<int>(id.size()) + kGap;
    append_hanging(
        sink_.text(),
        {.text = dim(id, style_) + std::string(kGap, ' '), .columns = indent},
        words_of(entry), Tint::none, style_);
    if (const std::string facts =
            facts_of(entry, style_, Celebration::among_facts);
        !facts.empty()) {
      append_hanging(sink_.text(), blank_lead(indent), facts, Tint::dim,
                     style_);
    }
    sink_.end_record();
  }

 private:
  void write_heading(const Entry& entry) {
    const std::pair part(entry.when.day, entry.session.has_value());
    if (last_ == part) {
      return;
    }
    last_ = part;
    append_hanging(sink_.text(), blank_lead(0), day_heading(entry, style_),
                   Tint::bold, style_);
  }

  const Style& style_;
  Sink& sink_;
  std::optional<std::pair<Day, bool>> last_{};
};

void write_words(const Entry& entry, const Style& style, Sink& sink) {
  if (style.columns.has_value()) {
    append_hanging(sink.text(), blank_lead(0), words_of(entry), Tint::none,
                   style);
  } else {
    // What a pipe gets keeps its blanks and tabs.
    sink.text() += shown(words_of(entry), style);
    sink.text() += '\n';
  }
  sink.end_record();
}

/// "On Tuesday, after the session: made tea".
void write_line(const Entry& entry, EntryLayout layout, const Style& style,
                Sink& sink) {
  const std::string day = layout == EntryLayout::by_weekday
                              ? std::string(weekday_name(entry.when.day))
                              : short_day(entry.when.day, style.today);
  const Message& message = entry.session.has_value()
                               ? messages::entries["entry-on-after-session"]
                               : messages::entries["entry-on"];
  const std::string words = words_of(entry);
  append_hanging(sink.text(), blank_lead(0),
                 say(message, fmt::arg("day", day), fmt::arg("text", words)),
                 Tint::none, style);
  sink.end_record();
}

void write_alone(const Entry& entry, const Style& style, Sink& sink) {
  std::string& page = sink.text();
  const Lead indent = blank_lead(kGap);
  // A month or a year has no day that could stand for it.
  const std::string heading = entry.when.precision > Precision::day
                                  ? describe(entry.when, style.today)
                                  : day_heading(entry, style);
  append_hanging(page, blank_lead(0), heading, Tint::bold, style);
  append_hanging(page, indent, words_of(entry), Tint::none, style);
  for (const std::string& sentence : words_beside(entry, style)) {
    append_hanging(page, indent, sentence, Tint::none, style);
  }
  sink.end_record();
}

void write_in_full(const Entry& entry, const Style& style, Sink& sink) {
  std::string& page = sink.text();
  const Lead indent = blank_lead(kGap);
  append_hanging(
      page, blank_lead(0),
      say(messages::entries["entry-heading"], fmt::arg("id", entry.id),
          fmt::arg("when", describe(entry.when, style.today))),
      Tint::bold, style);
  append_hanging(page, indent, words_of(entry), Tint::none, style);
  for (const std::string& sentence : sentences_about(entry, style)) {
    append_hanging(page, indent, sentence, Tint::none, style);
  }
  if (const std::string facts =
          facts_of(entry, style, Celebration::in_a_sentence);
      !facts.empty()) {
    append_hanging(page, indent, facts, Tint::dim, style);
  }
  append_hanging(page, indent, written_of(entry, style), Tint::dim, style);
  sink.end_record();
}

}  // namespace

void write_human_entries(const Entries& entries, const Style& style,
                         Sink& sink) {
  switch (entries.layout) {
    case EntryLayout::by_day: {
      ByDay days(style, sink);
      entries.each([&](const Entry& entry) { days.write(entry); });
      break;
    }
    case EntryLayout::words_only:
      entries.each(
          [&](const Entry& entry) { write_words(entry, style, sink); });
      break;
    case EntryLayout::by_weekday:
    case EntryLayout::by_date:
      entries.each([&](const Entry& entry) {
        write_line(entry, entries.layout, style, sink);
      });
      break;
    case EntryLayout::alone:
      entries.each(
          [&](const Entry& entry) { write_alone(entry, style, sink); });
      break;
    case EntryLayout::in_full:
      entries.each(
          [&](const Entry& entry) { write_in_full(entry, style, sink); });
      break;
  }
}

}  // namespace wins
