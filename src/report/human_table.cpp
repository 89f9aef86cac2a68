// SPDX-License-Identifier: MIT
// Tables for people: fixed columns, and bars where there is room for them.
#include <algorithm>

#include "cells.h"
#include "human_blocks.h"
#include "layout.h"
#include "wins/text/width.h"
#include "writers.h"

namespace wins {
namespace {

constexpr int kGap = 2;
constexpr int kLongestBar = 40;
constexpr int kShortestBar = 8;
constexpr int kNarrow = 40;
// The last cell of a row begins on a line of its own when it is longer than
// the room beside the others, and that room is less than this.
constexpr int kLeastRoom = 12;

/// Lays out the rows of one table.
class TablePage {
 public:
  TablePage(const Table& table, const Style& style)
      : table_(table),
        style_(style),
        indent_(table.title.empty() ? 0 : kGap),
        bar_room_(room_for_bars()) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (is_shown(table.columns[i])) {
        last_shown_ = i;
      }
    }
  }

  void append_title(std::string& page) const {
    if (!table_.title.empty()) {
      append_hanging(page, blank_lead(0), table_.title, Tint::none, style_);
    }
  }

  void append_headings(std::string& page) const {
    std::vector<Cell> headings;
    bool any = false;
    for (const Column& column : table_.columns) {
      headings.emplace_back(column.heading);
      any = any || (is_shown(column) && !column.heading.empty());
    }
    if (any) {
      append_cells(page, headings, {});
    }
  }

  void append_row(std::string& page, const std::vector<Cell>& row) const {
    check_row(table_, row);
    append_cells(page, row, bar_of(row));
  }

 private:
  static bool is_shown(const Column& column) {
    return column.audience != Audience::machines;
  }

  void append_cells(std::string& page, const std::vector<Cell>& row,
                    const std::string& bar) const {
    Lead lead = blank_lead(indent_);
    for (std::size_t i = 0; i < last_shown_; ++i) {
      if (is_shown(table_.columns[i])) {
        add_cell(lead, padded(row[i], table_.columns[i]));
      }
    }
    const Column& last = table_.columns[last_shown_];
    if (bar.empty() && last.align == Align::left) {
      append_last(page, lead, cell_in_words(row[last_shown_], style_));
      return;
    }
    std::string text = padded(row[last_shown_], last);
    if (!bar.empty()) {
      text += std::string(kGap, ' ') + bar;
    }
    page += lead.text + text;
    end_line(page);
  }

  /// The text in its column; longer texts push what follows.
  [[nodiscard]] std::string padded(const Cell& cell,
                                   const Column& column) const {
    const std::string text = shown_in_line(cell_in_words(cell, style_), style_);
    return column.align == Align::right ? pad_left(text, column.width)
                                        : pad_right(text, column.width);
  }

  static void add_cell(Lead& lead, const std::string& text) {
    lead.text += text + std::string(kGap, ' ');
    lead.columns += display_width(text) + kGap;
  }

  void append_last(std::string& page, const Lead& lead,
                   const std::string& text) const {
    const bool cramped = style_.columns.has_value() &&
                         *style_.columns - lead.columns < kLeastRoom &&
                         display_width(shown_in_line(text, style_)) >
                             *style_.columns - lead.columns;
    if (!cramped || lead.columns == indent_) {
      append_hanging(page, lead, text, Tint::none, style_);
      return;
    }
    page += lead.text;
    end_line(page);
    append_hanging(page, blank_lead(indent_ + kGap), text, Tint::none, style_);
  }

  /// Columns that a bar may take; 0 for none.
  [[nodiscard]] int room_for_bars() const {
    if (!style_.columns.has_value()) {
      return kLongestBar;
    }
    int used = indent_;
    for (const Column& column : table_.columns) {
      used += is_shown(column) ? column.width + kGap : 0;
    }
    const int room = std::min(*style_.columns - used, kLongestBar);
    return *style_.columns < kNarrow || room < kShortestBar ? 0 : room;
  }

  [[nodiscard]] std::string bar_of(const std::vector<Cell>& row) const {
    if (!table_.bars.has_value() || bar_room_ == 0) {
      return {};
    }
    const auto* const value =
        std::get_if<std::int64_t>(&row.at(table_.bars->first));
    if (value == nullptr || *value <= 0) {
      return {};
    }
    const std::int64_t largest = std::max(table_.bars->second, *value);
    const std::int64_t length =
        largest <= bar_room_
            ? *value
            : std::max<std::int64_t>(1, *value * bar_room_ / largest);
    return std::string(static_cast<std::size_t>(length), '#');
  }

  const Table& table_;
  const Style& style_;
  int indent_;
  int bar_room_;
  std::size_t last_shown_ = 0;
};

}  // namespace

void write_human_table(const Table& table, const Style& style, Sink& sink) {
  const TablePage page(table, style);
  page.append_title(sink.text());
  page.append_headings(sink.text());
  table.each_row([&](const std::vector<Cell>& row) {
    page.append_row(sink.text(), row);
    sink.end_record();
  });
}

}  // namespace wins
