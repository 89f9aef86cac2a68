// SPDX-License-Identifier: MIT
// The small chart of a page: one dot a value, days from left to right.
#include <fmt/core.h>

#include <algorithm>

#include "page_writers.h"

namespace wins {
namespace {

// In units of the picture.
constexpr double kWidth = 480;
constexpr double kHeight = 124;
constexpr double kLeft = 84;
constexpr double kRight = 470;
constexpr double kTop = 12;
constexpr double kBottom = 96;
constexpr double kDot = 3.5;
constexpr double kUnderLine = 19;
constexpr double kHalfLetter = 5;

/// Requires: the chart has a point.
double across(const PageChart& chart, Day day) {
  const Day first = chart.points.front().day;
  const auto span = (chart.points.back().day - first).count();
  if (span == 0) {
    return (kLeft + kRight) / 2;
  }
  return kLeft + kDot +
         (kRight - kLeft - 2 * kDot) *
             static_cast<double>((day - first).count()) /
             static_cast<double>(span);
}

double up(const PageChart& chart, double value) {
  return kBottom - (kBottom - kTop) * std::clamp(value / chart.top, 0.0, 1.0);
}

std::string label(double x, double y, std::string_view anchor,
                  std::string_view text) {
  return fmt::format(
      "<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\" "
      "font-size=\"15\">{}</text>\n",
      x, y, anchor, html_text(text));
}

std::string dot(const PageChart& chart, const PagePoint& point) {
  return fmt::format(
      "<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{}\" fill=\"none\" "
      "stroke=\"#000\" stroke-width=\"1.5\"><title>{}</title></circle>\n",
      across(chart, point.day), up(chart, point.value), kDot,
      html_text(point.day_words + ": " + point.words));
}

/// The words of the lowest and of the highest value stand at their height.
std::string value_labels(const PageChart& chart) {
  const auto [lowest, highest] =
      std::ranges::minmax_element(chart.points, {}, &PagePoint::value);
  std::string svg =
      label(kLeft - 2 * kDot, up(chart, highest->value) + kHalfLetter, "end",
            highest->words);
  const bool apart =
      up(chart, lowest->value) - up(chart, highest->value) > kUnderLine;
  if (apart) {
    svg += label(kLeft - 2 * kDot, up(chart, lowest->value) + kHalfLetter,
                 "end", lowest->words);
  }
  return svg;
}

std::string day_labels(const PageChart& chart) {
  const PagePoint& first = chart.points.front();
  const PagePoint& last = chart.points.back();
  const double y = kBottom + kUnderLine;
  if (first.day == last.day) {
    return label((kLeft + kRight) / 2, y, "middle", first.day_words);
  }
  return label(kLeft, y, "start", first.day_words) +
         label(kRight, y, "end", last.day_words);
}

}  // namespace

std::string page_chart_svg(const PageChart& chart) {
  std::string svg = fmt::format(
      "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">\n", kWidth,
      kHeight, html_text(chart.heading));
  svg += fmt::format(
      "<path d=\"M{} {}V{}H{}\" fill=\"none\" stroke=\"#000\" "
      "stroke-width=\"0.75\"/>\n",
      kLeft, kTop, kBottom, kRight);
  svg += value_labels(chart) + day_labels(chart);
  for (const PagePoint& point : chart.points) {
    svg += dot(chart, point);
  }
  return svg + "</svg>\n";
}

}  // namespace wins
