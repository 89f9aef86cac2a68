// SPDX-License-Identifier: MIT
#include "toml_dots.h"

#include <algorithm>
#include <cstddef>

namespace wins {
namespace {

constexpr std::size_t kMostDots = 1000;

/// What comes after the string that `toml` begins with; nothing of it is
/// left when the string does not end.
std::string_view after_string(std::string_view toml) {
  const char quote = toml.front();
  const bool has_lines =
      toml.size() >= 3 && toml[1] == quote && toml[2] == quote;
  const std::string_view end = toml.substr(0, has_lines ? 3 : 1);
  std::size_t at = end.size();
  // A string of one line that goes on in the next is no TOML, and what comes
  // after it is read by nobody.
  while (at < toml.size() && !toml.substr(at).starts_with(end)) {
    at += quote == '"' && toml[at] == '\\' ? 2 : 1;
  }
  return toml.substr(std::min(at + end.size(), toml.size()));
}

}  // namespace

bool has_few_dots(std::string_view toml) {
  std::size_t dots = 0;
  while (!toml.empty() && dots < kMostDots) {
    if (toml.front() == '"' || toml.front() == '\'') {
      toml = after_string(toml);
    } else if (toml.front() == '#') {
      toml.remove_prefix(std::min(toml.find('\n'), toml.size()));
    } else {
      dots += toml.front() == '.' ? 1U : 0U;
      toml.remove_prefix(1);
    }
  }
  return dots < kMostDots;
}

}  // namespace wins
