// SPDX-License-Identifier: MIT
// Text fitted into lines with hanging indentation.
#include "layout.h"

#include <algorithm>

#include "wins/text/width.h"

namespace wins {
namespace {

// Wide enough for any text; tabs and blanks at the end of a line are treated
// alike whether lines are broken or not.
constexpr int kNeverBroken = 1 << 24;
// Below this lines are longer than the terminal rather than unreadable.
constexpr int kLeastRoom = 8;

int room_beside(int indent, const Style& style) {
  return style.columns.has_value()
             ? std::max(*style.columns - indent, kLeastRoom)
             : kNeverBroken;
}

std::string tinted(const std::string& line, Tint tint, const Style& style) {
  switch (tint) {
    case Tint::bold:
      return bold(line, style);
    case Tint::dim:
      return dim(line, style);
    case Tint::none:
      break;
  }
  return line;
}

void append_blanks(std::string& page, int columns) {
  page.append(static_cast<std::size_t>(columns), ' ');
}

}  // namespace

void append_hanging(std::string& page, const Lead& lead, std::string_view text,
                    Tint tint, const Style& style) {
  const int room = room_beside(lead.columns, style);
  bool first = true;
  for (const std::string& line : wrap(shown(text, style), room)) {
    if (first) {
      page += lead.text;
    } else if (!line.empty()) {
      append_blanks(page, lead.columns);
    }
    first = false;
    page += tinted(line, tint, style);
    end_line(page);
  }
}

void append_sentence(std::string& page, std::string_view text,
                     const Style& style) {
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    const std::size_t indent = std::min(line.find_first_not_of(' '), end);
    append_hanging(page, blank_lead(static_cast<int>(indent)),
                   line.substr(indent), Tint::none, style);
    if (end == text.size()) {
      return;
    }
    text.remove_prefix(end + 1);
  }
}

void end_line(std::string& page) {
  while (!page.empty() && page.back() == ' ') {
    page.pop_back();
  }
  page += '\n';
}

Lead blank_lead(int columns) {
  return {.text = std::string(static_cast<std::size_t>(columns), ' '),
          .columns = columns};
}

}  // namespace wins
