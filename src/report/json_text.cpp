// SPDX-License-Identifier: MIT
#include "json_text.h"

#include <fmt/core.h>

#include <cmath>
#include <iterator>

#include "shown_measures.h"
#include "wins/text/machine_text.h"

namespace wins {
namespace {

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

void append_json_cell(std::string& json, const Cell& cell) {
  std::visit(CellWriter{json}, cell);
}

void append_json_entry(std::string& json, const Entry& entry,
                       const Style& style) {
  if (style.measures_off.empty()) {
    append_json_entry(json, entry);
    return;
  }
  Entry shown = entry;
  shown.measures = shown_measures(entry.measures, style);
  append_json_entry(json, shown);
}

}  // namespace wins
