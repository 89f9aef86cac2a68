// SPDX-License-Identifier: MIT
#include "json_text.h"

#include <fmt/core.h>

#include <cmath>
#include <iterator>

#include "machine_text.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

constexpr auto kIsSpecial = [](char byte) {
  return byte == '"' || byte == '\\';
};

/// JSON has four digits to an escape; what lies above takes two, a surrogate
/// pair (RFC 8259, section 7).
void append_escape(std::string& json, char32_t value) {
  const auto write = [&json](std::uint32_t unit) {
    fmt::format_to(std::back_inserter(json), "\\u{:04x}", unit);
  };
  const auto number = static_cast<std::uint32_t>(value);
  if (number < 0x10000) {
    write(number);
  } else {
    write(0xD800 + ((number - 0x10000) >> 10));
    write(0xDC00 + ((number - 0x10000) & 0x3FF));
  }
}

void append_character(std::string& json, const CodePoint& point,
                      std::string_view bytes) {
  if (point.value == '"' || point.value == '\\') {
    json += '\\';
    json += bytes;
  } else if (point.value == '\n') {
    json += "\\n";
  } else if (point.value == '\t') {
    json += "\\t";
  } else if (must_be_written_out(point.value)) {
    append_escape(json, point.value);
  } else if (point.well_formed) {
    json += bytes;
  } else {
    json += encode_utf8(point.value);
  }
}

/// Writes one value of a cell.
struct CellWriter {
  std::string& json;

  void operator()(std::monostate) const { json += "null"; }
  void operator()(const std::string& text) const {
    append_json_text(json, text);
  }
  void operator()(std::int64_t number) const { append_number(json, number); }
  void operator()(double number) const {
    if (std::isfinite(number)) {
      fmt::format_to(std::back_inserter(json), "{}", number);
    } else {
      json += "null";
    }
  }
  void operator()(bool value) const { json += value ? "true" : "false"; }
  void operator()(Day day) const { append_json_text(json, iso_day(day)); }
  void operator()(const std::vector<std::string>& items) const {
    json += '[';
    for (const std::string& item : items) {
      if (json.back() != '[') {
        json += ',';
      }
      append_json_text(json, item);
    }
    json += ']';
  }
  void operator()(const std::vector<std::int64_t>& numbers) const {
    json += '[';
    for (const std::int64_t number : numbers) {
      if (json.back() != '[') {
        json += ',';
      }
      append_number(json, number);
    }
    json += ']';
  }
};

}  // namespace

void append_json_text(std::string& json, std::string_view text) {
  json += '"';
  while (true) {
    take_plain_run(json, text, kIsSpecial);
    if (text.empty()) {
      break;
    }
    const CodePoint point = first_code_point(text);
    append_character(json, point, text.substr(0, point.length));
    text.remove_prefix(point.length);
  }
  json += '"';
}

void append_json_cell(std::string& json, const Cell& cell) {
  std::visit(CellWriter{json}, cell);
}

}  // namespace wins
