// SPDX-License-Identifier: MIT
#include "wins/host/line_painter.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>

#include "wins/text/sanitize.h"
#include "wins/text/utf8.h"
#include "wins/text/width.h"

namespace wins {
namespace {

constexpr int kTabStop = 8;
constexpr std::string_view kClearToEnd = "\x1B[J";

bool is_control(char byte) {
  return (byte >= '\0' && byte < ' ') || byte == '\x7F';
}

/// How one character is shown; a line break is itself, a tab goes to the
/// next stop.
std::string shown(std::string_view character, int column) {
  if (character == "\n") {
    return "\n";
  }
  if (character == "\t") {
    return std::string(static_cast<std::size_t>(kTabStop - column % kTabStop),
                       ' ');
  }
  if (is_control(character.front())) {
    std::string caret;
    for (const char byte : character) {
      caret += {'^', static_cast<char>(byte ^ '@')};
    }
    return caret;
  }
  return make_safe(character, Breaks::shown);
}

/// Bytes at the end that may become a character with the next byte.
std::size_t unfinished(std::string_view text) {
  for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size());
       ++back) {
    const auto lead = static_cast<unsigned char>(text[text.size() - back]);
    const bool continues = lead >= 0x80 && lead < 0xC0;
    if (!continues) {
      const std::size_t length = lead >= 0xF5   ? 1
                                 : lead >= 0xF0 ? 4
                                 : lead >= 0xE0 ? 3
                                 : lead >= 0xC2 ? 2
                                                : 1;
      return length > back ? back : 0;
    }
  }
  return 0;
}

std::string_view finished(std::string_view text) {
  return text.substr(0, text.size() - unfinished(text));
}

/// From wherever the cursor stands in its row.
std::string move_to(int rows_up, int column) {
  std::string sent;
  if (rows_up > 0) {
    sent += fmt::format("\x1B[{}A", rows_up);
  }
  sent += '\r';
  if (column > 0) {
    sent += fmt::format("\x1B[{}C", column);
  }
  return sent;
}

}  // namespace

LinePainter::LinePainter(std::string_view prompt, int columns, int rows)
    : prompt_(prompt), columns_(columns), rows_(rows) {}

std::vector<LinePainter::Cell> LinePainter::lay_out(
    std::string_view text) const {
  const std::string whole = prompt_ + std::string(finished(text));
  std::vector<Cell> cells;
  Cell at;
  for (const std::string_view character : graphemes(whole)) {
    at.shown = shown(character, at.column);
    if (at.shown == "\n") {
      at.shown = "\r\n";
      ++at.row;
      at.column = 0;
    } else {
      const int width = display_width(at.shown);
      if (at.column + width > columns_ && at.column > 0) {
        at.shown.insert(0, "\r\n");
        ++at.row;
        at.column = 0;
      }
      at.column += width;
      // What is wider than the screen takes rows of its own.
      at.row += at.column > columns_ ? (at.column - 1) / columns_ : 0;
      at.column =
          at.column > columns_ ? (at.column - 1) % columns_ + 1 : at.column;
    }
    cells.push_back(at);
  }
  return cells;
}

std::string LinePainter::paint(std::string_view text) {
  std::vector<Cell> wanted = lay_out(text);
  const auto [old_rest, new_rest] =
      std::mismatch(cells_.begin(), cells_.end(), wanted.begin(), wanted.end());
  std::string sent;
  if (old_rest != cells_.end()) {
    const Cell start =
        old_rest == cells_.begin() ? Cell{} : *std::prev(old_rest);
    const int up = cells_.back().row - start.row;
    if (up >= rows_) {
      // The place to start from has scrolled out of reach.
      sent = move_to(rows_ - 1, 0) + std::string(kClearToEnd);
      cells_.clear();
      return sent + paint(text);
    }
    sent = move_to(up, start.column);
    sent += kClearToEnd;
  }
  for (auto cell = new_rest; cell != wanted.end(); ++cell) {
    sent += cell->shown;
  }
  cells_ = std::move(wanted);
  return sent;
}

void LinePainter::forget() {
  cells_.clear();
}

std::string PlainPainter::paint(std::string_view text) {
  std::string wanted;
  for (const std::string_view character : graphemes(finished(text))) {
    wanted += shown(character, 0);
  }
  std::string sent;
  if (started_ && wanted.starts_with(shown_)) {
    sent = wanted.substr(shown_.size());
  } else {
    sent = (started_ ? "\n" : "") + prompt_ + wanted;
  }
  started_ = true;
  shown_ = std::move(wanted);
  return sent;
}

}  // namespace wins
