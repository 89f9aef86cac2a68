// SPDX-License-Identifier: MIT
// Breaks text into lines.
#include <algorithm>
#include <cassert>
#include <cstddef>
#include <utility>

#include "wins/text/utf8.h"
#include "wins/text/width.h"

namespace wins {
namespace {

constexpr int kTabStop = 8;

constexpr bool is_plain(char byte) {
  return byte >= ' ' && byte <= '~';
}

/// A place where a line may be broken, unless a mark stands on it.
bool is_break(std::string_view grapheme) {
  const CodePoint point = first_code_point(grapheme);
  const bool held =
      point.value == 0xA0 || point.value == 0x2007 || point.value == 0x202F;
  return grapheme.size() == point.length && is_blank(point.value) && !held;
}

/// The word at the front of `text`, which begins with no blank.
std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    // Most letters are ASCII. A mark on one is no blank, so that the word is
    // the same whether the two are taken together or not.
    if (is_plain(text[end]) && text[end] != ' ') {
      ++end;
      continue;
    }
    const std::string_view next = first_grapheme(text.substr(end));
    if (is_break(next)) {
      break;
    }
    end += next.size();
  }
  return text.substr(0, end);
}

/// Fills lines with words and the blanks between them.
class LineFiller {
 public:
  explicit LineFiller(int columns) : columns_(columns) {}

  void add_blank(std::string_view blank) {
    if (blank == "\t") {
      const int stop = kTabStop - (width_ + blanks_width_) % kTabStop;
      blanks_.append(static_cast<std::size_t>(stop), ' ');
      blanks_width_ += stop;
      return;
    }
    blanks_ += blank;
    blanks_width_ += display_width(blank);
  }

  void add_word(std::string_view word) {
    const int width = display_width(word);
    if (width_ + blanks_width_ + width <= columns_) {
      line_ += blanks_;
      width_ += blanks_width_;
      drop_blanks();
      append(word, width);
      return;
    }
    if (!line_.empty()) {
      end_line();
    }
    drop_blanks();
    if (width <= columns_) {
      append(word, width);
    } else {
      append_in_pieces(word);
    }
  }

  /// For a line that is nothing but `text`.
  void add_line(std::string_view text) { lines_.emplace_back(text); }

  [[nodiscard]] std::size_t columns() const {
    return static_cast<std::size_t>(columns_);
  }

  void end_line() {
    lines_.push_back(std::exchange(line_, {}));
    width_ = 0;
    drop_blanks();
  }

  [[nodiscard]] std::vector<std::string> take_lines() {
    return std::move(lines_);
  }

 private:
  void append(std::string_view piece, int width) {
    line_ += piece;
    width_ += width;
  }

  void append_in_pieces(std::string_view word) {
    while (!word.empty()) {
      const std::string_view next = first_grapheme(word);
      const int width = display_width(next);
      if (width_ + width > columns_ && !line_.empty()) {
        end_line();
      }
      append(next, width);
      word.remove_prefix(next.size());
    }
  }

  void drop_blanks() {
    blanks_.clear();
    blanks_width_ = 0;
  }

  int columns_;
  std::string line_{};
  int width_ = 0;
  std::string blanks_{};  ///< kept only when a word follows on the line
  int blanks_width_ = 0;
  std::vector<std::string> lines_{};
};

/// The same for ASCII, where a byte is a column: most text is, and a long
/// journal has a million of them.
void fill_plain(LineFiller& filler, std::string_view paragraph) {
  std::string_view rest =
      paragraph.substr(0, paragraph.find_last_not_of(' ') + 1);
  while (rest.size() > filler.columns()) {
    const std::size_t word = rest.find_first_not_of(' ');
    const std::size_t blank = rest.rfind(' ', filler.columns());
    if (blank != std::string_view::npos && blank > word) {
      const std::string_view line = rest.substr(0, blank);
      filler.add_line(line.substr(0, line.find_last_not_of(' ') + 1));
      rest.remove_prefix(rest.find_first_not_of(' ', blank));
    } else if (word > 0) {
      rest.remove_prefix(word);
    } else {
      filler.add_line(rest.substr(0, filler.columns()));
      rest.remove_prefix(filler.columns());
    }
  }
  filler.add_line(rest);
}

void fill_paragraph(LineFiller& filler, std::string_view paragraph) {
  if (std::ranges::all_of(paragraph, is_plain)) {
    fill_plain(filler, paragraph);
    return;
  }
  while (!paragraph.empty()) {
    const std::string_view next = first_grapheme(paragraph);
    if (is_break(next)) {
      filler.add_blank(next);
      paragraph.remove_prefix(next.size());
      continue;
    }
    const std::string_view word = first_word(paragraph);
    filler.add_word(word);
    paragraph.remove_prefix(word.size());
  }
  filler.end_line();
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, int columns) {
  assert(columns >= 1);
  LineFiller filler(columns);
  for (std::size_t at = 0;;) {
    const std::size_t end = text.find('\n', at);
    fill_paragraph(filler, text.substr(at, end - at));
    if (end == std::string_view::npos) {
      return filler.take_lines();
    }
    at = end + 1;
  }
}

}  // namespace wins
