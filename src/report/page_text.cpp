// SPDX-License-Identifier: MIT
// A page as text, for a printer, a letter, or a look before it leaves.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "layout.h"
#include "page_writers.h"
#include "wins/core/catalogue/sharing.h"
#include "wins/text/width.h"

namespace wins {
namespace {

constexpr int kIndent = 2;
constexpr int kNumberColumns = 4;
constexpr int kLabelColumns = 14;
constexpr int kMiddleColumns = 16;
constexpr int kBarColumns = 20;

void append_moment(std::string& page, const PageMoment& moment,
                   const Style& style) {
  Lead lead{.text = std::string(kIndent, ' '), .columns = 2 * kIndent};
  if (moment.number.has_value()) {
    const std::string number =
        pad_left(fmt::format("{}", *moment.number), kNumberColumns);
    lead = {.text = dim(number, style) + std::string(kIndent, ' '),
            .columns = kNumberColumns + 2 * kIndent};
  }
  append_hanging(
      page, lead,
      say(messages::sharing["page.moment"], fmt::arg("day", moment.day),
          fmt::arg("text", moment.words)),
      Tint::none, style);
  for (const std::string& beside : moment.beside) {
    append_hanging(
        page,
        {.text = std::string(static_cast<std::size_t>(lead.columns), ' '),
         .columns = lead.columns + kIndent},
        beside, Tint::none, style);
  }
}

void append_heading(std::string& page, const std::string& heading,
                    const Style& style) {
  if (!page.empty()) {
    page += '\n';
  }
  if (!heading.empty()) {
    append_hanging(page, blank_lead(0), heading, Tint::bold, style);
  }
}

std::string bar_of(double value, double top) {
  const auto length = static_cast<std::size_t>(
      std::lround(std::clamp(value / top, 0.0, 1.0) * kBarColumns));
  return std::string(value > 0 ? std::max<std::size_t>(length, 1) : 0, '#');
}

void append_rows(std::string& page, const SharePage& whole,
                 const Style& style) {
  append_heading(page, whole.rows_heading, style);
  for (const PageRow& row : whole.rows) {
    append_hanging(page, blank_lead(kIndent),
                   pad_right(row.label, kLabelColumns) + "  " +
                       pad_right(row.middle, kMiddleColumns) + "  " + row.count,
                   Tint::none, style);
  }
}

void append_chart(std::string& page, const PageChart& chart,
                  const Style& style) {
  append_heading(page, chart.heading, style);
  int days = 0;
  int values = 0;
  for (const PagePoint& point : chart.points) {
    days = std::max(days, display_width(point.day_words));
    values = std::max(values, display_width(point.words));
  }
  for (const PagePoint& point : chart.points) {
    append_hanging(page, blank_lead(kIndent),
                   pad_right(point.day_words, days) + "  " +
                       pad_right(point.words, values) + "  " +
                       bar_of(point.value, chart.top),
                   Tint::none, style);
  }
}

}  // namespace

std::string page_text(const SharePage& page, const Style& style) {
  std::string text;
  if (!page.title.empty()) {
    append_hanging(text, blank_lead(0), page.title, Tint::bold, style);
  }
  if (!page.origin.empty()) {
    append_hanging(text, blank_lead(0), page.origin, Tint::dim, style);
  }
  for (const PageSection& section : page.sections) {
    append_heading(text, section.heading, style);
    for (const PageMoment& moment : section.moments) {
      append_moment(text, moment, style);
    }
  }
  if (!page.rows.empty()) {
    append_rows(text, page, style);
  }
  if (page.chart.has_value()) {
    append_chart(text, *page.chart, style);
  }
  return text;
}

}  // namespace wins
