// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "wins/core/time.h"

namespace wins {

// Values over time, drawn with characters alone.

/// Braille patterns hold two columns and four rows of dots in one character;
/// ASCII has one sign a character.
enum class Signs { unicode, ascii };

struct PlotPoint {
  Day day{};
  double value = 0;
  bool or_more = false;  ///< drawn as +
};

/// A stretch of days under the axis, and the middle of its values.
struct PlotWindow {
  std::string name{};
  Day first{};
  Day last{};
  double middle = 0;  ///< drawn as a line over its days
};

/// A value with its name at the left.
struct PlotTick {
  double value = 0;
  std::string label{};  ///< safe for a terminal
};

enum class PlotScale { linear, logarithmic };

struct Plot {
  Day first{};
  Day last{};
  PlotScale scale = PlotScale::linear;
  double low = 0;   ///< value of the lowest row
  double high = 1;  ///< value of the highest
  int rows = 8;
  std::vector<PlotPoint> points{};
  std::vector<PlotWindow> windows{};
  std::vector<PlotTick> ticks{};
};

/// The lines of the chart, no wider than `columns`: rows of values from high
/// to low, the axis, the months, and the windows. Points beside the axis are
/// left out; those above or below it stand at its edge.
///
/// Requires: first <= last, low < high and above 0 when logarithmic,
/// rows >= 2, columns >= 24.
[[nodiscard]] std::vector<std::string> plot_lines(const Plot& plot, int columns,
                                                  Signs signs);

/// One sign a value, taller for larger ones; nothing for fewer than two.
/// Requires, when logarithmic: values of 0 and more; what is below 1 is as 1.
[[nodiscard]] std::string sparkline(std::span<const double> values,
                                    PlotScale scale, Signs signs);

}  // namespace wins
