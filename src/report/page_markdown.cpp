// SPDX-License-Identifier: MIT
// A page as CommonMark in which nothing that a person wrote is markup.
#include <algorithm>

#include "page_writers.h"
#include "wins/core/catalogue/sharing.h"
#include "wins/text/sanitize.h"

namespace wins {
namespace {

using messages::sharing;

/// The end of a line that is to stay one, and the indentation of the next
/// within an item.
constexpr std::string_view kBreak = "\\\n  ";
constexpr std::string_view kHeldBlank = "&nbsp;";

bool is_blank_sign(char sign) {
  return sign == ' ' || sign == '\t';
}

/// Signs that are markup wherever they stand.
bool is_markup(char sign) {
  constexpr std::string_view kSigns = "\\`*_[]<>|~&$";
  return kSigns.find(sign) != kSigns.npos;
}

/// Signs that are markup at the front of a line: of a heading, a list.
bool is_leading_markup(char sign) {
  constexpr std::string_view kSigns = "#+-=";
  return kSigns.find(sign) != kSigns.npos;
}

/// Takes what could begin a block off the line: blanks that would begin code,
/// "1." and "1)", signs. Gives it back as it stands for itself.
std::string take_front(std::string_view& line) {
  std::string front;
  while (!line.empty() && is_blank_sign(line.front())) {
    front += kHeldBlank;
    line.remove_prefix(1);
  }
  const std::size_t digits =
      std::min(line.find_first_not_of("0123456789"), line.size());
  front += line.substr(0, digits);
  line.remove_prefix(digits);
  const bool is_number = digits > 0 && !line.empty() &&
                         (line.front() == '.' || line.front() == ')');
  if (is_number || (!line.empty() && is_leading_markup(line.front()))) {
    front += '\\';
    front += line.front();
    line.remove_prefix(1);
  }
  return front;
}

std::string line_text(std::string_view line) {
  while (!line.empty() && is_blank_sign(line.back())) {
    line.remove_suffix(1);
  }
  std::string text = take_front(line);
  for (const char sign : line) {
    if (is_markup(sign)) {
      text += '\\';
    }
    text += sign == '\t' ? ' ' : sign;
  }
  return text;
}

/// Line breaks stay, empty lines as well.
std::string words_text(std::string_view words) {
  const std::string safe = make_safe(words, Breaks::kept);
  std::string_view rest = safe;
  std::string text;
  while (true) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string line = line_text(rest.substr(0, end));
    text += line.empty() ? std::string(kHeldBlank) : line;
    if (end == rest.size()) {
      return text;
    }
    text += kBreak;
    rest.remove_prefix(end + 1);
  }
}

std::string moment_text(const PageMoment& moment) {
  std::string text =
      "- **" + words_text(moment.day) + "** " + words_text(moment.words);
  for (const std::string& beside : moment.beside) {
    text += kBreak;
    text += words_text(beside);
  }
  return text + '\n';
}

std::string heading_text(const std::string& heading) {
  return heading.empty() ? "\n" : "\n## " + words_text(heading) + "\n\n";
}

std::string rows_text(const SharePage& page) {
  std::string text = heading_text(page.rows_heading);
  for (const PageRow& row : page.rows) {
    text +=
        "- " + words_text(say(sharing["page.row"], fmt::arg("label", row.label),
                              fmt::arg("middle", row.middle),
                              fmt::arg("count", row.count)));
    text += '\n';
  }
  return text;
}

std::string chart_text(const PageChart& chart) {
  std::string text = heading_text(chart.heading);
  for (const PagePoint& point : chart.points) {
    text += "- **" + words_text(point.day_words) + "** " +
            words_text(point.words) + '\n';
  }
  return text;
}

}  // namespace

std::string page_markdown(const SharePage& page) {
  std::string text =
      "# " + words_text(page.title) + "\n\n" + words_text(page.origin) + '\n';
  for (const PageSection& section : page.sections) {
    text += heading_text(section.heading);
    for (const PageMoment& moment : section.moments) {
      text += moment_text(moment);
    }
  }
  if (!page.rows.empty()) {
    text += rows_text(page);
  }
  if (page.chart.has_value()) {
    text += chart_text(*page.chart);
  }
  return text;
}

}  // namespace wins
