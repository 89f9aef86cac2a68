// SPDX-License-Identifier: MIT
#include "measure_section.h"

#include <algorithm>
#include <string>

#include "change_closing.h"
#include "month_middles.h"
#include "wins/core/catalogue/reading.h"

namespace wins {
namespace {

using messages::reading;

bool is_hidden(const std::vector<MeasureOrAll>& hidden,
               const MeasureOrAll& subject) {
  return std::ranges::count(hidden, subject) > 0;
}

}  // namespace

std::vector<MeasureOrAll> add_measures(const std::vector<MonthValue>& values,
                                       const SubjectChanges& changes,
                                       const std::vector<MeasureOrAll>& hidden,
                                       Bars bars, bool is_gentle,
                                       const Style& style, Report& report) {
  report.blocks.push_back(months_block(values, hidden));
  report.blocks.push_back(changes_block(changes, hidden));
  std::vector<MeasureRow> rows;
  std::vector<MeasureOrAll> shown;
  bool any_months = false;
  for (const SubjectChange& change : changes.rows) {
    MeasureRow row{.subject = change.subject};
    if (is_hidden(hidden, change.subject)) {
      continue;
    }
    if (change.subject.has_value()) {
      row.lines = months_in_words(values, *change.subject, bars,
                                  room_for_lines(style), style);
      any_months = any_months || !row.lines.empty();
    }
    for (std::string& line : change_lines(changes, change, style)) {
      row.lines.push_back(std::move(line));
    }
    // All taken together wait where two of them do.
    const bool waits = !change.subject.has_value() && shown.size() > 1;
    if (!row.lines.empty() || waits) {
      shown.push_back(change.subject);
    }
    if (!row.lines.empty()) {
      rows.push_back(std::move(row));
    }
  }
  if (!rows.empty()) {
    report.blocks.push_back(measure_block(
        "measures",
        say(any_months ? reading["stats.middle"] : reading["stats.then_now"]),
        rows));
  }
  for (std::string& line : waiting_lines(changes, shown, is_gentle)) {
    report.blocks.push_back({Note{std::move(line)}, Audience::people});
  }
  return shown;
}

}  // namespace wins
