// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wins {

/// Shows a line while it is typed: works out what to send to the terminal
/// so that it shows the new text where it showed the old. Lines are folded
/// at the width of the terminal. Control characters are shown as ^X; none
/// that came with the text is sent.
class LinePainter {
 public:
  /// Requires: columns >= 1, rows >= 1.
  LinePainter(std::string_view prompt, int columns, int rows);

  /// What to send to show `text` after the prompt.
  [[nodiscard]] std::string paint(std::string_view text);

  /// The terminal shows something else now: the next paint starts afresh at
  /// the cursor.
  void forget();

 private:
  struct Cell {
    std::string shown{};
    int row = 0;  ///< where the next one goes, seen from the prompt
    int column = 0;
    bool operator==(const Cell&) const = default;
  };

  [[nodiscard]] std::vector<Cell> lay_out(std::string_view text) const;

  std::string prompt_;
  int columns_;
  int rows_;
  std::vector<Cell> cells_{};  // what the terminal shows
};

/// The same for a terminal that can move no cursor: what is added is
/// written, and after an erasure the line is written anew below.
class PlainPainter {
 public:
  explicit PlainPainter(std::string_view prompt) : prompt_(prompt) {}

  [[nodiscard]] std::string paint(std::string_view text);
  void forget() { started_ = false; }

 private:
  std::string prompt_;
  std::string shown_{};
  bool started_ = false;
};

}  // namespace wins
