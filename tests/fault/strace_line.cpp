// SPDX-License-Identifier: MIT
#include "fault/strace_line.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace wins::test {
namespace {

/// "\x41\x42" as bytes, between its quotation marks.
std::string bytes_of_hex(std::string_view quoted) {
  constexpr std::size_t kWide = 4;
  const std::string_view hex = quoted.substr(1, quoted.size() - 2);
  std::string bytes;
  bytes.reserve(hex.size() / kWide);
  for (std::size_t at = 0; at + kWide <= hex.size(); at += kWide) {
    unsigned value = 0;
    std::from_chars(hex.data() + at + 2, hex.data() + at + kWide, value, 16);
    bytes += static_cast<char>(value);
  }
  return bytes;
}

std::int64_t to_number(std::string_view text) {
  std::int64_t number = -1;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// Texts are in hexadecimal, so that a comma always parts two arguments.
std::vector<std::string> parted(std::string_view arguments) {
  std::vector<std::string> parts;
  while (!arguments.empty()) {
    const std::size_t end = arguments.find(", ");
    parts.emplace_back(arguments.substr(0, end));
    arguments.remove_prefix(end == arguments.npos ? arguments.size() : end + 2);
  }
  return parts;
}

}  // namespace

StraceLine::StraceLine(const std::string& line) : line_(line) {
  const std::size_t open = line_.find('(');
  const std::size_t equals = line_.rfind(" = ");
  const std::size_t close = line_.rfind(')', equals);
  if (open == line_.npos || equals == line_.npos || close == line_.npos ||
      line_.starts_with("---") || line_.starts_with("+++")) {
    return;
  }
  name_ = line_.substr(0, open);
  arguments_ =
      parted(std::string_view(line_).substr(open + 1, close - open - 1));
  result_ = to_number(std::string_view(line_).substr(equals + 3));
}

std::int64_t StraceLine::number(std::size_t nth) const {
  return to_number(arguments_.at(nth));
}

std::size_t StraceLine::place_of_text(std::size_t nth) const {
  for (std::size_t place = 0; place < arguments_.size(); ++place) {
    if (arguments_[place].starts_with('"') && nth-- == 0) {
      return place;
    }
  }
  throw std::runtime_error("no text in: " + line_.substr(0, 200));
}

std::string StraceLine::text_at(std::size_t nth) const {
  const std::string& text = arguments_.at(place_of_text(nth));
  if (!text.ends_with('"')) {
    throw std::runtime_error("cut short: " + line_.substr(0, 200));
  }
  return bytes_of_hex(text);
}

int StraceLine::folder_of(std::size_t nth) const {
  const std::size_t place = place_of_text(nth);
  return place == 0 ? -1
                    : static_cast<int>(to_number(arguments_.at(place - 1)));
}

bool StraceLine::has(std::string_view flag) const {
  return std::ranges::any_of(arguments_, [&](const std::string& argument) {
    return argument.find(flag) != argument.npos;
  });
}

}  // namespace wins::test
