// SPDX-License-Identifier: MIT
#include "change_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "change_facts.h"
#include "rows_table.h"

namespace wins {
namespace {

using trend::Trend;
using trend::Value;
using trend::Waiting;
using trend::Window;

constexpr int kWide = 100;
constexpr int kLabelColumns = 14;

std::string waiting_name(Waiting waiting) {
  constexpr std::array<std::string_view, 4> kNames = {
      "nothing_noted", "stale", "few_weeks", "few_entries"};
  return std::string(kNames.at(static_cast<std::size_t>(waiting)));
}

/// In the unit of the array months: seconds, or as it is.
Cell value_cell(MeasureOrAll subject, double value) {
  constexpr double kSecondsInMinute = 60;
  if (!subject.has_value()) {
    return {};
  }
  return trend::scale_of(*subject) == trend::Scale::minutes
             ? value * kSecondsInMinute
             : value;
}

void add_window(MeasureOrAll subject, const Window* window,
                std::vector<Cell>& row) {
  if (window == nullptr) {
    row.insert(row.end(), 8, Cell());
    return;
  }
  row.insert(row.end(), {Cell(window->first), Cell(window->last),
                         Cell(static_cast<std::int64_t>(window->moments)),
                         value_cell(subject, window->middle.value),
                         value_cell(subject, window->lower_quarter.value),
                         value_cell(subject, window->upper_quarter.value),
                         Cell(window->middle.or_more),
                         subject == Measure::choice
                             ? Cell(static_cast<std::int64_t>(window->pauses))
                             : Cell()});
}

void add_size(MeasureOrAll subject, const Trend& trend,
              std::vector<Cell>& row) {
  if (!trend.magnitude.has_value() || !subject.has_value()) {
    row.insert(row.end(), 3, Cell());
    return;
  }
  row.insert(row.end(), {Cell(trend.magnitude->estimate),
                         Cell(trend.magnitude->interval.low),
                         Cell(trend.magnitude->interval.high)});
}

std::vector<Cell> machine_row(const SubjectChanges& changes,
                              const SubjectChange& change) {
  const Trend& trend = change.trend;
  const auto& facts = trend.facts;
  const auto words = [&](bool used, std::string text) {
    return changes.stated && used ? Cell(std::move(text)) : Cell();
  };
  std::vector<Cell> row = {
      subject_name(change.subject),
      words(true, std::string(trend::verdict_name(trend.verdict))),
      words(trend.waiting.has_value(),
            waiting_name(trend.waiting.value_or(Waiting::nothing_noted)))};
  add_window(change.subject, facts ? &facts->then : nullptr, row);
  add_window(change.subject, facts ? &facts->now : nullptr, row);
  row.push_back(facts ? Cell(std::int64_t{facts->gentler_of_ten}) : Cell());
  row.push_back(facts ? Cell(std::int64_t{facts->harder_of_ten}) : Cell());
  add_size(change.subject, trend, row);
  row.emplace_back(static_cast<std::int64_t>(
      trend.since.has_value() ? trend.since->moments : 0));
  row.push_back(trend.since.has_value()
                    ? value_cell(change.subject, trend.since->middle.value)
                    : Cell());
  return row;
}

std::vector<Column> machine_columns() {
  std::vector<Column> columns;
  for (const char* const key :
       {"measure",       "verdict",      "waiting",     "then_from",
        "then_to",       "then_moments", "then_middle", "then_lower",
        "then_upper",    "then_or_more", "then_pauses", "now_from",
        "now_to",        "now_moments",  "now_middle",  "now_lower",
        "now_upper",     "now_or_more",  "now_pauses",  "pairs_gentler",
        "pairs_harder",  "size",         "size_low",    "size_high",
        "since_moments", "since_middle"}) {
    columns.push_back({.key = key});
  }
  return columns;
}

/// "then 3h, now 2h": with commas, as far as they fit into one line.
std::string in_one(const std::vector<std::string>& facts) {
  std::string text;
  for (const std::string& fact : facts) {
    text += (text.empty() ? "" : ", ") + fact;
  }
  return text;
}

/// Then and now with the pairs share a line where the middle halves do not
/// make it long; the rest have lines of their own.
std::vector<std::string> on_own_lines(std::vector<std::string> facts,
                                      bool directed) {
  if (facts.size() < 2) {
    return facts;
  }
  const std::size_t first = directed ? 0 : 1;
  const std::size_t count =
      std::min<std::size_t>(facts.size() - first, directed ? 3 : 2);
  const auto begin = facts.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = begin + static_cast<std::ptrdiff_t>(count);
  const std::string together = in_one({begin, end});
  facts.erase(begin + 1, end);
  facts[first] = together;
  return facts;
}

}  // namespace

std::vector<std::string> change_lines(const SubjectChanges& changes,
                                      const SubjectChange& change,
                                      const Style& style) {
  const std::vector<std::string> facts =
      facts_in_words(change.subject, change.trend, style.today);
  // A word never stands without its facts.
  const bool word = has_word(changes, change) && !facts.empty();
  const std::string verdict =
      word ? verdict_in_words(change.subject, change.trend.verdict) : "";
  if (style.columns.value_or(0) >= kWide && word) {
    return {verdict + "  " + in_one(facts)};
  }
  const bool directed = change.trend.verdict == trend::Verdict::gentler ||
                        change.trend.verdict == trend::Verdict::harder;
  std::vector<std::string> lines =
      style.columns.value_or(0) >= kWide && !facts.empty()
          ? std::vector<std::string>{in_one(facts)}
          : on_own_lines(facts, directed);
  if (word) {
    lines.push_back(verdict);
  }
  return lines;
}

std::optional<int> room_for_lines(const Style& style) {
  constexpr int kIndent = 2;
  constexpr int kGap = 2;
  return style.columns.has_value()
             ? std::optional(*style.columns - kIndent - kLabelColumns - kGap)
             : std::nullopt;
}

Block measure_block(const std::string& key, const std::string& title,
                    const std::vector<MeasureRow>& rows) {
  std::vector<std::vector<Cell>> cells;
  for (const MeasureRow& row : rows) {
    std::string label = subject_label(row.subject);
    for (const std::string& line : row.lines) {
      cells.push_back({std::exchange(label, ""), line});
    }
  }
  Table table = rows_table(
      key, {{.key = "measure", .width = kLabelColumns}, {.key = "middle"}},
      std::move(cells));
  table.title = title;
  return {std::move(table), Audience::people};
}

Block changes_block(const SubjectChanges& changes,
                    const std::vector<MeasureOrAll>& hidden) {
  std::vector<std::vector<Cell>> rows;
  for (const SubjectChange& change : changes.rows) {
    if (std::ranges::count(hidden, change.subject) == 0) {
      rows.push_back(machine_row(changes, change));
    }
  }
  return {rows_table("changes", machine_columns(), std::move(rows)),
          Audience::machines};
}

}  // namespace wins
