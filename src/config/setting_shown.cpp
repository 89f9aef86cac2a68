// SPDX-License-Identifier: MIT
// How the values of settings are written.
#include <fmt/core.h>

#include "setting_values.h"

namespace wins {
namespace {

std::string as_listed(const std::string& text) {
  return toml_text(text);
}

std::string as_listed(Measure measure) {
  return toml_text(measure_name(measure));
}

std::string as_listed(const SkipDate& date) {
  if (const Day* day = std::get_if<Day>(&date); day != nullptr) {
    return toml_text(iso_day(*day));
  }
  const auto every_year = std::get<std::chrono::month_day>(date);
  return fmt::format("\"{:02}-{:02}\"",
                     static_cast<unsigned>(every_year.month()),
                     static_cast<unsigned>(every_year.day()));
}

template <typename Value>
std::string toml_list(const std::vector<Value>& values) {
  std::string list = "[";
  for (const Value& value : values) {
    list += list.size() > 1 ? ", " : "";
    list += as_listed(value);
  }
  return list + "]";
}

}  // namespace

std::string toml_text(std::string_view text) {
  std::string quoted = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') {
      quoted += '\\';
      quoted += byte;
    } else if (byte == '\n') {
      quoted += "\\n";
    } else if (byte == '\t') {
      quoted += "\\t";
    } else if ((byte >= '\0' && byte < ' ') || byte == '\x7F') {
      quoted += fmt::format("\\u{:04X}", static_cast<unsigned>(byte));
    } else {
      quoted += byte;
    }
  }
  return quoted + "\"";
}

std::string toml_text_if(const std::optional<std::string>& text) {
  return text.has_value() ? toml_text(std::string_view(*text)) : "";
}

std::string toml_truth(bool truth) {
  return truth ? "true" : "false";
}

std::string toml_texts(const std::vector<std::string>& texts) {
  return toml_list(texts);
}

std::string toml_measures(const std::vector<Measure>& measures) {
  return toml_list(measures);
}

std::string toml_dates(const std::vector<SkipDate>& dates) {
  return toml_list(dates);
}

std::string toml_day_start(std::chrono::minutes start) {
  return fmt::format("\"{:02}:{:02}\"", start.count() / 60, start.count() % 60);
}

}  // namespace wins
