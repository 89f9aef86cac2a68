// SPDX-License-Identifier: MIT
// Values over time as lines of text: dots, two windows, months.
#include "wins/report/plot.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

#include "wins/text/utf8.h"
#include "wins/text/width.h"

namespace wins {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr int kDotsAcross = 2;
constexpr int kDotsDown = 4;
constexpr char32_t kBraille = 0x2800;

/// The bit of a dot in a braille pattern, by column and row.
constexpr std::array<std::array<unsigned, kDotsDown>, kDotsAcross> kDotBits = {
    {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}}};

/// What is drawn in one character.
struct Cell {
  unsigned dots = 0;
  int points = 0;
  bool or_more = false;
  bool middle = false;
};

double on_scale(double value, PlotScale scale) {
  return scale == PlotScale::logarithmic ? std::log(value) : value;
}

/// 0 at the low end, 1 at the high end; values beyond stand at the edge.
double height_of(double value, const Plot& plot) {
  if (value <= plot.low) {
    return 0;
  }
  const double low = on_scale(plot.low, plot.scale);
  const double high = on_scale(plot.high, plot.scale);
  return std::min((on_scale(value, plot.scale) - low) / (high - low), 1.0);
}

/// Place of a share of `count` places.
int place_of(double share, int count) {
  return std::clamp(static_cast<int>(std::lround(share * (count - 1))), 0,
                    count - 1);
}

class Canvas {
 public:
  Canvas(const Plot& plot, int columns)
      : plot_(plot),
        columns_(columns),
        cells_(static_cast<std::size_t>(columns * plot.rows)) {
    for (const PlotWindow& window : plot.windows) {
      draw_middle(window);
    }
    for (const PlotPoint& point : plot.points) {
      if (plot.first <= point.day && point.day <= plot.last) {
        draw_point(point);
      }
    }
  }

  [[nodiscard]] int column_of(Day day) const {
    return place_of(share_of(day), columns_);
  }
  [[nodiscard]] int row_of(double value) const {
    return plot_.rows - 1 - place_of(height_of(value, plot_), plot_.rows);
  }
  [[nodiscard]] std::string row(int row, Signs signs) const {
    std::string line;
    for (int column = 0; column < columns_; ++column) {
      append_sign(line, at(row, column), signs);
    }
    return line;
  }

 private:
  [[nodiscard]] double share_of(Day day) const {
    const auto whole = (plot_.last - plot_.first).count();
    return whole == 0
               ? 0
               : std::clamp(static_cast<double>((day - plot_.first).count()) /
                                static_cast<double>(whole),
                            0.0, 1.0);
  }
  [[nodiscard]] std::size_t index_of(int row, int column) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
           static_cast<std::size_t>(column);
  }
  [[nodiscard]] const Cell& at(int row, int column) const {
    return cells_[index_of(row, column)];
  }

  void draw_point(const PlotPoint& point) {
    const int across = place_of(share_of(point.day), columns_ * kDotsAcross);
    const int dots = plot_.rows * kDotsDown;
    const int down = dots - 1 - place_of(height_of(point.value, plot_), dots);
    Cell& cell = cells_[index_of(down / kDotsDown, across / kDotsAcross)];
    cell.dots |= kDotBits.at(static_cast<std::size_t>(across % kDotsAcross))
                     .at(static_cast<std::size_t>(down % kDotsDown));
    ++cell.points;
    cell.or_more = cell.or_more || point.or_more;
  }

  void draw_middle(const PlotWindow& window) {
    const int dots = plot_.rows * kDotsDown;
    const int down = dots - 1 - place_of(height_of(window.middle, plot_), dots);
    for (int column = column_of(window.first); column <= column_of(window.last);
         ++column) {
      cells_[index_of(down / kDotsDown, column)].middle = true;
    }
  }

  static void append_sign(std::string& line, const Cell& cell, Signs signs) {
    const bool ascii = signs == Signs::ascii;
    if (cell.or_more) {
      line += '+';
    } else if (cell.points > 0 && ascii) {
      line += cell.points == 1 ? 'o' : 'O';
    } else if (cell.points > 0) {
      line += encode_utf8(kBraille + cell.dots);
    } else if (cell.middle) {
      line += ascii ? "-" : "─";
    } else {
      line += ' ';
    }
  }

  const Plot& plot_;
  int columns_;
  std::vector<Cell> cells_;
};

void trim(std::string& line) {
  line.erase(line.find_last_not_of(' ') + 1);
}

int label_columns(const Plot& plot) {
  int widest = 0;
  for (const PlotTick& tick : plot.ticks) {
    widest = std::max(widest, display_width(tick.label));
  }
  return widest;
}

/// The label of each row; a tick gives way to one before it.
std::vector<std::string> labels_of(const Plot& plot, const Canvas& canvas) {
  std::vector<std::string> labels(static_cast<std::size_t>(plot.rows));
  for (const PlotTick& tick : plot.ticks) {
    std::string& label =
        labels[static_cast<std::size_t>(canvas.row_of(tick.value))];
    if (label.empty()) {
      label = tick.label;
    }
  }
  return labels;
}

/// Writes `text` at a column where a blank stays on either side of it.
bool put_word(std::string& line, std::string_view text, int column) {
  const auto at = static_cast<std::size_t>(column);
  if (at + text.size() > line.size()) {
    return false;
  }
  const std::size_t from = at == 0 ? 0 : at - 1;
  const std::size_t room = std::min(text.size() + 2, line.size() - from);
  if (line.find_first_not_of(' ', from) < from + room) {
    return false;
  }
  line.replace(at, text.size(), text);
  return true;
}

/// The name of a month where it begins; those without room are left out.
std::string month_line(const Plot& plot, const Canvas& canvas, int columns) {
  std::string line(static_cast<std::size_t>(columns), ' ');
  const year_month_day date(plot.first);
  year_month month = date.year() / date.month();
  for (; Day(month / 1) <= plot.last; month += months(1)) {
    const Day begin(month / 1);
    put_word(line, month_name(month.month()),
             canvas.column_of(std::max(begin, plot.first)));
  }
  return line;
}

/// "[-then-]    [-now-]"; where a window has no room the name alone.
std::string window_line(const Plot& plot, const Canvas& canvas, int columns) {
  std::string line(static_cast<std::size_t>(columns), ' ');
  for (const PlotWindow& window : plot.windows) {
    const int first = canvas.column_of(window.first);
    const int columns_wide = canvas.column_of(window.last) - first + 1;
    const auto width = static_cast<std::size_t>(columns_wide);
    std::string mark = window.name;
    if (width >= mark.size() + 2) {
      const std::size_t dashes = width - mark.size() - 2;
      mark.insert(0, dashes / 2, '-').insert(0, 1, '[');
      mark.append(dashes - dashes / 2, '-').push_back(']');
    }
    const int room = columns - static_cast<int>(mark.size());
    put_word(line, mark, std::clamp(first, 0, std::max(room, 0)));
  }
  return line;
}

}  // namespace

std::vector<std::string> plot_lines(const Plot& plot, int columns,
                                    Signs signs) {
  const int labels_wide = label_columns(plot);
  const int inner = columns - labels_wide - 2;
  const Canvas canvas(plot, inner);
  const std::vector<std::string> labels = labels_of(plot, canvas);
  const std::string upright = signs == Signs::ascii ? " |" : " │";
  std::vector<std::string> lines;
  // Below the rows come the axis, the months and the windows.
  lines.reserve(static_cast<std::size_t>(plot.rows) + 3);
  for (int row = 0; row < plot.rows; ++row) {
    lines.push_back(
        pad_left(labels[static_cast<std::size_t>(row)], labels_wide) + upright +
        canvas.row(row, signs));
  }
  const std::string margin(static_cast<std::size_t>(labels_wide + 2), ' ');
  std::string axis(static_cast<std::size_t>(labels_wide + 1), ' ');
  axis += signs == Signs::ascii ? "+" : "└";
  for (int column = 0; column < inner; ++column) {
    axis += signs == Signs::ascii ? "-" : "─";
  }
  lines.push_back(axis);
  lines.push_back(margin + month_line(plot, canvas, inner));
  if (!plot.windows.empty()) {
    lines.push_back(margin + window_line(plot, canvas, inner));
  }
  std::ranges::for_each(lines, trim);
  return lines;
}

std::string sparkline(std::span<const double> values, PlotScale scale,
                      Signs signs) {
  static constexpr std::array<std::string_view, 7> kBlocks = {
      "▁", "▂", "▃", "▄", "▅", "▆", "▇"};
  static constexpr std::array<std::string_view, 4> kAscii = {"_", "-", "=",
                                                             "#"};
  if (values.size() < 2) {
    return {};
  }
  const auto scaled = [scale](double value) {
    return scale == PlotScale::logarithmic ? std::log(std::max(value, 1.0))
                                           : value;
  };
  const auto [low, high] = std::ranges::minmax(values);
  const double from = scaled(low);
  const double to = scaled(high);
  const std::span<const std::string_view> signs_of_heights =
      signs == Signs::ascii ? std::span<const std::string_view>(kAscii)
                            : std::span<const std::string_view>(kBlocks);
  const auto count = static_cast<int>(signs_of_heights.size());
  std::string line;
  for (const double value : values) {
    const double share = to > from ? (scaled(value) - from) / (to - from) : 0.5;
    line += signs_of_heights[static_cast<std::size_t>(place_of(share, count))];
  }
  return line;
}

}  // namespace wins
