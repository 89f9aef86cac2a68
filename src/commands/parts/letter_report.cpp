// SPDX-License-Identifier: MIT
#include "letter_report.h"

#include <algorithm>
#include <string>
#include <utility>

#include "measure_words.h"
#include "rows_table.h"
#include "wins/core/catalogue/letter.h"
#include "wins/insight/middle.h"

namespace wins {
namespace {

using messages::letter;
using Rows = std::vector<std::vector<Cell>>;
using Ids = std::vector<std::int64_t>;

/// A middle value is told from three values on.
constexpr std::int64_t kFewest = 3;
constexpr int kLabelColumns = 14;
constexpr int kValueColumns = 16;

void add_new(const std::string& fact, const std::vector<NewName>& names,
             Rows& rows) {
  for (const NewName& one : names) {
    rows.push_back(
        {fact, one.name, Cell(), std::int64_t{1}, Ids{one.entry}, Ids()});
  }
}

void add_presence(const LetterFacts& facts, Rows& rows) {
  const std::size_t count = facts.here.size() + facts.sessions.size();
  if (facts.is_quiet_season()) {
    rows.push_back({"presence", Cell(), Cell(),
                    static_cast<std::int64_t>(count), facts.here,
                    facts.sessions});
  }
}

void add_middles(const LetterFacts& facts, const std::vector<Measure>& off,
                 Rows& rows) {
  for (const auto& [measure, noted] : facts.noted) {
    const Middle middle = middle_of(facts.values_of(measure));
    if (middle.count >= kFewest && std::ranges::count(off, measure) == 0) {
      rows.push_back({"middle", std::string(measure_name(measure)),
                      middle.value(), middle.count, noted.entries, Ids()});
    }
  }
}

void add_helped(const LetterFacts& facts, Rows& rows) {
  Ids ids;
  for (const auto& [id, day] : facts.helped) {
    ids.push_back(id);
  }
  if (ids.size() > 1) {
    const auto count = static_cast<std::int64_t>(ids.size());
    rows.push_back({"after_tough", Cell(), Cell(), count, ids, Ids()});
  }
}

void add_heard(const LetterFacts& facts, Rows& rows) {
  if (facts.heard.has_value()) {
    rows.push_back({"heard", facts.heard->heard.text, Cell(), std::int64_t{1},
                    Ids{facts.heard->entry}, Ids{facts.heard->heard.session}});
  }
}

}  // namespace

Block span_block(const LetterSpan& span) {
  const std::string view = span.about == About::day ? "today" : "week";
  Cell first;
  if (span.first.has_value()) {
    first = *span.first;
  }
  return {Facts{{{.key = "view", .value = view},
                 {.key = "from", .value = first},
                 {.key = "to", .value = span.last}}},
          Audience::machines};
}

Block lines_block(const Quotable& entries, EntryLayout layout) {
  return {Entries{.layout = layout, .each = [&entries](const auto& visit) {
                    entries.for_each(visit);
                  }}};
}

Block facts_block(const LetterFacts& facts, const std::vector<Measure>& off) {
  Rows rows;
  add_new("new_kind", facts.new_kinds, rows);
  add_new("new_tag", facts.new_tags, rows);
  add_presence(facts, rows);
  add_middles(facts, off, rows);
  add_helped(facts, rows);
  add_heard(facts, rows);
  return {rows_table("facts",
                     {{.key = "fact"},
                      {.key = "name"},
                      {.key = "value"},
                      {.key = "n"},
                      {.key = "entries"},
                      {.key = "sessions"}},
                     std::move(rows)),
          Audience::machines};
}

Block measures_block(const LetterFacts& facts,
                     const std::vector<Measure>& off) {
  Rows rows;
  for (const auto& [measure, noted] : facts.noted) {
    const auto values = facts.values_of(measure);
    const std::int64_t count = middle_of(values).count;
    if (count >= kFewest && std::ranges::count(off, measure) == 0) {
      rows.push_back({measure_label(measure), middle_in_words(measure, values),
                      say(letter["measures.noted"], fmt::arg("count", count))});
    }
  }
  if (rows.empty()) {
    return {Note{say(letter["measures.few"])}, Audience::people};
  }
  Table table = rows_table("measures",
                           {{.key = "measure", .width = kLabelColumns},
                            {.key = "middle", .width = kValueColumns},
                            {.key = "n"}},
                           std::move(rows));
  table.title = say(letter["measures"]);
  return {std::move(table), Audience::people};
}

}  // namespace wins
