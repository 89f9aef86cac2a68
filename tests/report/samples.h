// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "wins/core/text_output.h"
#include "wins/report/report.h"

namespace wins::test {

// What the tests of the writers write: three entries, and reports around
// entries given as a list.

inline constexpr Day kToday =
    std::chrono::local_days(std::chrono::year(2026) / 11 / 4);

inline Moment moment_on(Day day, std::chrono::minutes clock) {
  return {.at = Instant(day.time_since_epoch()) + clock,
          .offset = std::chrono::minutes(0),
          .day = day,
          .precision = Precision::minute};
}

/// An entry written three seconds after it happened.
inline Entry plain_entry(EntryId id, Moment when, std::string text) {
  Entry entry;
  entry.id = id;
  entry.when = when;
  entry.text = std::move(text);
  entry.created = when.at + std::chrono::seconds(3);
  entry.changed = entry.created;
  return entry;
}

/// 41, today 15:20: a guess, two measures, two tags, one of them in the words.
inline Entry sam_entry() {
  Entry entry = plain_entry(41, moment_on(kToday, std::chrono::minutes(920)),
                            "asked sam to sit with me +family");
  entry.uid = *parse_uid("0193a5b0-0000-7000-8000-000000000029");
  entry.tags = {{"family", "family"}, {"Sam", "sam"}};
  entry.kind = "reach";
  entry.kind_source = KindSource::guess;
  entry.used_to = "i'd go to my room and wait for it to pass";
  entry.measures.duration = TimeSpan{.length = std::chrono::minutes(40)};
  entry.measures.choice = Choice::brief;
  return entry;
}

/// 42, today 18:02: here, without words.
inline Entry here_entry() {
  Entry entry =
      plain_entry(42, moment_on(kToday, std::chrono::minutes(1082)), "");
  entry.here = true;
  return entry;
}

/// 40, yesterday 09:30, with every field that an entry can have.
inline Entry full_entry() {
  const Day yesterday = kToday - std::chrono::days(1);
  Entry entry = plain_entry(40, moment_on(yesterday, std::chrono::minutes(570)),
                            "made tea,\nsat");
  entry.uid = *parse_uid("0193a5b0-0000-7000-8000-000000000028");
  entry.tags = {{"Rest", "rest"}};
  entry.kind = "rest";
  entry.kind_source = KindSource::given;
  entry.used_to = "ran on until i fell over";
  entry.kinder = "the body asked and it was heard";
  entry.here = entry.hard = entry.first = entry.bring = true;
  entry.is_private = true;
  entry.celebrated = entry.created + std::chrono::hours(26);
  entry.celebrated_how = "told jo";
  entry.session = 7;
  entry.measures = {
      .duration = TimeSpan{.length = std::chrono::days(1), .or_more = true},
      .intensity = 7,
      .choice = Choice::yes,
      .self_talk = SelfTalk::gentle,
      .repair = TimeSpan{.length = {}, .or_more = true}};
  entry.answers = Answers{.question = "today.gap", .entry = 39};
  entry.changed = *entry.celebrated;
  return entry;
}

inline Style plain_style() {
  return {.today = kToday};
}

inline Style narrow_style(int columns) {
  return {.columns = columns, .today = kToday};
}

/// A block of these entries.
inline Block entries_block(std::vector<Entry> entries,
                           EntryLayout layout = EntryLayout::by_day) {
  return {.body = Entries{
              .layout = layout,
              .each = [kept = std::move(entries)](
                          const std::function<void(const Entry&)>& visit) {
                for (const Entry& entry : kept) {
                  visit(entry);
                }
              }}};
}

inline Report list_report(std::vector<Entry> entries,
                          EntryLayout layout = EntryLayout::by_day) {
  return {.kind = "list",
          .shape = Shape::entries,
          .blocks = {entries_block(std::move(entries), layout)}};
}

inline Report object_report(std::vector<Block> blocks) {
  return {
      .kind = "sample", .shape = Shape::object, .blocks = std::move(blocks)};
}

/// A table with these rows.
inline Table table_of(std::vector<Column> columns,
                      std::vector<std::vector<Cell>> rows) {
  Table table{.key = "rows", .columns = std::move(columns)};
  table.each_row =
      [kept = std::move(rows)](
          const std::function<void(const std::vector<Cell>&)>& visit) {
        for (const std::vector<Cell>& row : kept) {
          visit(row);
        }
      };
  return table;
}

/// One of each block, and each kind of value.
inline Report sample_report() {
  Table kinds = table_of(
      {{.key = "kind", .heading = "Kind", .width = 12},
       {.key = "count", .heading = "Count", .align = Align::right, .width = 5}},
      {{"a boundary", std::int64_t{14}}, {"noticing", std::int64_t{6}}});
  kinds.key = "kinds";
  kinds.title = "Kinds";
  kinds.bars = {1, 14};
  return object_report(
      {{.body = Note{"3 Mar to 4 Nov 2026, in your own words."}},
       {.body = Facts{{{.key = "moments",
                        .label = "Moments",
                        .value = std::int64_t{62}},
                       {.key = "middle", .label = "Middle", .value = 2.5},
                       {.key = "nothing", .label = "Nothing"},
                       {.key = "open", .label = "Open", .value = true},
                       {.key = "day", .label = "Day", .value = kToday},
                       {.key = "ways",
                        .label = "Ways",
                        .value = std::vector<std::string>{"tea, the good one",
                                                          "sun"}}}}},
       {.body = kinds},
       entries_block({here_entry(), sam_entry()})});
}

inline std::string written(const Report& report, Format format,
                           const Style& style) {
  TextOutput out;
  write(report, format, style, out);
  return out.str();
}

}  // namespace wins::test
