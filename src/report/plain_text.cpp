// SPDX-License-Identifier: MIT
#include "plain_text.h"

#include <fmt/core.h>

#include <iterator>

#include "wins/text/machine_text.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

constexpr auto kIsSpecial = [](char byte) { return byte == '\\'; };
constexpr auto kIsSpecialInList = [](char byte) {
  return byte == '\\' || byte == ',';
};

void append_bytes(std::string& line, std::string_view bytes) {
  for (const char byte : bytes) {
    fmt::format_to(std::back_inserter(line), "\\x{:02X}",
                   static_cast<unsigned char>(byte));
  }
}

void append_character(std::string& line, const CodePoint& point,
                      std::string_view bytes) {
  if (!point.well_formed) {
    append_bytes(line, bytes);
    return;
  }
  switch (point.value) {
    case '\t':
      line += "\\t";
      return;
    case '\n':
      line += "\\n";
      return;
    case '\r':
      line += "\\r";
      return;
    case '\\':
    case ',':
      line += '\\';
      line += bytes;
      return;
    default:
      break;
  }
  if (!must_be_written_out(point.value)) {
    line += bytes;
  } else if (bytes.size() == 1) {
    append_bytes(line, bytes);
  } else {
    fmt::format_to(std::back_inserter(line), "\\u{{{:04X}}}",
                   static_cast<std::uint32_t>(point.value));
  }
}

template <typename Special>
void append_escaped(std::string& line, std::string_view text, Special special) {
  while (true) {
    take_plain_run(line, text, special);
    if (text.empty()) {
      return;
    }
    const CodePoint point = first_code_point(text);
    append_character(line, point, text.substr(0, point.length));
    text.remove_prefix(point.length);
  }
}

/// Writes one value of a cell.
struct CellWriter {
  std::string& line;

  void operator()(std::monostate) const {}
  void operator()(const std::string& text) const {
    append_plain_text(line, text);
  }
  void operator()(std::int64_t number) const { append_number(line, number); }
  void operator()(double number) const {
    fmt::format_to(std::back_inserter(line), "{}", number);
  }
  void operator()(bool value) const { line += value ? "true" : "false"; }
  void operator()(Day day) const { line += iso_day(day); }
  void operator()(const std::vector<std::string>& items) const {
    bool first = true;
    for (const std::string& item : items) {
      line += first ? "" : ",";
      append_escaped(line, item, kIsSpecialInList);
      first = false;
    }
  }
  void operator()(const std::vector<std::int64_t>& numbers) const {
    bool first = true;
    for (const std::int64_t number : numbers) {
      line += first ? "" : ",";
      append_number(line, number);
      first = false;
    }
  }
};

}  // namespace

void append_plain_text(std::string& line, std::string_view text) {
  append_escaped(line, text, kIsSpecial);
}

void append_plain_cell(std::string& line, const Cell& cell) {
  std::visit(CellWriter{line}, cell);
}

}  // namespace wins
