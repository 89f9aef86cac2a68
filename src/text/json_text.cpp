// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include <iterator>

#include "wins/text/json.h"
#include "wins/text/machine_text.h"
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

void JsonMembers::text(std::string_view key, std::string_view value) {
  begin(key);
  append_json_text(json_, value);
}

void JsonMembers::word(std::string_view key, std::string_view value) {
  begin(key);
  json_ += '"';
  json_ += value;
  json_ += '"';
}

void JsonMembers::text_or_null(std::string_view key,
                               const std::optional<std::string>& value) {
  value.has_value() ? text(key, *value) : null(key);
}

void JsonMembers::number(std::string_view key,
                         std::optional<std::int64_t> value) {
  if (!value.has_value()) {
    null(key);
    return;
  }
  begin(key);
  append_number(json_, *value);
}

void JsonMembers::flag(std::string_view key, bool value) {
  begin(key);
  json_ += value ? "true" : "false";
}

void JsonMembers::null(std::string_view key) {
  begin(key);
  json_ += "null";
}

void JsonMembers::begin(std::string_view key) {
  if (json_.back() != '{') {
    json_ += ',';
  }
  json_ += '"';
  json_ += key;
  json_ += "\":";
}

}  // namespace wins
