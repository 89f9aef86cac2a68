// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "wins/text/utf8.h"
#include "wins/text/width.h"

namespace wins::test {

/// What a terminal shows of the bytes it was sent: as much of a VT100 as a
/// prompt needs. What scrolls off the top is gone.
class Screen {
 public:
  Screen(int columns, int rows) : columns_(columns), rows_(rows) {}

  void send(std::string_view bytes) {
    while (!bytes.empty()) {
      std::size_t used = 1;
      if (bytes.starts_with("\x1B[")) {
        used = obey(bytes);
      } else if (bytes.front() == '\r') {
        column_ = 0;
      } else if (bytes.front() == '\n') {
        next_row();
      } else {
        const std::string_view character = first_grapheme(bytes);
        show(character);
        used = character.size();
      }
      bytes.remove_prefix(used);
    }
  }

  /// The rows that are not blank, without blanks at their ends.
  [[nodiscard]] std::vector<std::string> rows() const {
    std::vector<std::string> shown;
    for (const auto& row : cells_) {
      std::string line;
      for (const std::string& cell : row) {
        line += cell;
      }
      line.erase(line.find_last_not_of(' ') + 1);
      shown.push_back(line);
    }
    while (!shown.empty() && shown.back().empty()) {
      shown.pop_back();
    }
    return shown;
  }
  [[nodiscard]] int row() const { return row_; }
  [[nodiscard]] int column() const { return column_; }

 private:
  using Row = std::vector<std::string>;

  [[nodiscard]] std::vector<Row> blank() const {
    return {static_cast<std::size_t>(rows_), blank_row()};
  }
  [[nodiscard]] Row blank_row() const {
    return Row(static_cast<std::size_t>(columns_), " ");
  }
  [[nodiscard]] std::string& cell(int row, int column) {
    return cells_.at(static_cast<std::size_t>(row))
        .at(static_cast<std::size_t>(column));
  }

  void next_row() {
    if (++row_ == rows_) {
      --row_;
      cells_.erase(cells_.begin());
      cells_.push_back(blank_row());
    }
  }

  /// A character that does not fit goes to the next row, as terminals do
  /// it; the cursor stays behind the last column until then.
  void show(std::string_view character) {
    const int width = display_width(character);
    if (column_ + width > columns_) {
      column_ = 0;
      next_row();
    }
    cell(row_, column_) = character;
    for (int more = 1; more < width; ++more) {
      cell(row_, column_ + more).clear();
    }
    column_ += width;
  }

  std::size_t obey(std::string_view bytes) {
    std::size_t at = 2;
    int number = 0;
    for (; bytes[at] >= '0' && bytes[at] <= '9'; ++at) {
      number = number * 10 + (bytes[at] - '0');
    }
    if (bytes[at] == 'A') {
      row_ = row_ - number < 0 ? 0 : row_ - number;
    } else if (bytes[at] == 'C') {
      column_ += number;
    } else if (bytes[at] == 'J') {
      clear_to_end();
    }
    return at + 1;
  }

  void clear_to_end() {
    for (int row = row_; row < rows_; ++row) {
      for (int at = row == row_ ? column_ : 0; at < columns_; ++at) {
        cell(row, at) = " ";
      }
    }
  }

  int columns_;
  int rows_;
  int row_ = 0;
  int column_ = 0;
  std::vector<Row> cells_ = blank();
};

}  // namespace wins::test
