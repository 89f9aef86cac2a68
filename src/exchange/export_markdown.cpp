// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <string>

#include "wins/core/catalogue/exchange.h"
#include "wins/exchange/export.h"
#include "wins/text/sanitize.h"
#include "wins/text/sink.h"

namespace wins {
namespace {

using messages::exchange;

/// Has a meaning in Markdown wherever it stands. `&`, `<` and `>` are written
/// as HTML has them: not every reader of Markdown knows `\<`.
constexpr std::string_view kSigns = "\\`*_[]|#~{}!$^";

void append_sign(std::string& to, char byte) {
  if (byte == '&') {
    to += "&amp;";
  } else if (byte == '<') {
    to += "&lt;";
  } else if (byte == '>') {
    to += "&gt;";
  } else {
    to += kSigns.find(byte) == std::string_view::npos ? "" : "\\";
    to += byte;
  }
}

/// What is a list, a heading or code where a line begins with it.
void append_beginning(std::string& to, std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  const std::size_t digits =
      std::min(line.find_first_not_of("0123456789"), line.size());
  to += line.substr(0, digits);
  line.remove_prefix(digits);
  const std::string_view signs = digits > 0 ? ".)" : "-+=";
  if (!line.empty() && signs.find(line.front()) != std::string_view::npos) {
    to += '\\';
  }
}

/// The text as a part of a list item: what looks like Markdown stays as it
/// was written, and its lines stay lines.
void append_text(std::string& to, std::string_view text) {
  const std::string safe = make_safe(text, Breaks::kept);
  std::string_view rest = safe;
  while (true) {
    std::string_view line = rest.substr(0, rest.find('\n'));
    const bool last = line.size() == rest.size();
    rest.remove_prefix(line.size() + (last ? 0 : 1));
    append_beginning(to, line);
    for (const char byte : line) {
      append_sign(to, byte);
    }
    if (last) {
      return;
    }
    to += rest.starts_with('\n') || line.empty() ? "\n" : "\\\n";
    to += rest.starts_with('\n') ? "" : "  ";
  }
}

void append_beside(std::string& to, const Message& label,
                   const std::optional<std::string>& text) {
  if (text.has_value()) {
    to += "\n  - " + say(label);
    append_text(to, *text);
  }
}

void append_entry(std::string& to, const Entry& entry) {
  to += "- ";
  if (entry.when.precision == Precision::minute) {
    to += clock_time(
        LocalTime(entry.when.at.time_since_epoch() + entry.when.offset));
    to += ' ';
  }
  append_text(to, entry.text.empty() ? say(exchange["here"]) : entry.text);
  append_beside(to, exchange["used_to"], entry.used_to);
  append_beside(to, exchange["kinder"], entry.kinder);
  to += '\n';
}

}  // namespace

void export_markdown(const Exported& rows, Output& out) {
  Sink sink(out);
  std::optional<Day> day;
  rows.entries([&](const Entry& entry) {
    std::string& text = sink.text();
    if (day != entry.when.day) {
      text += (day.has_value() ? "\n## " : "## ") +
              std::string(weekday_name(entry.when.day)) + ", " +
              long_day(entry.when.day) + "\n\n";
      day = entry.when.day;
    }
    append_entry(text, entry);
    sink.end_record();
  });
  sink.flush();
}

}  // namespace wins
