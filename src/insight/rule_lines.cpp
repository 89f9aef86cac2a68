// SPDX-License-Identifier: MIT
// Cuts a file of rules into lines and words.
#include "rule_lines.h"

#include <algorithm>

namespace wins::rules {

std::vector<std::string> parted(std::string_view text, char sign) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(sign), text.size());
    if (end > 0) {
      parts.emplace_back(text.substr(0, end));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::string joined(std::span<const std::string> words) {
  std::string text;
  for (const std::string& word : words) {
    text += text.empty() ? word : " " + word;
  }
  return text;
}

std::vector<FileLine> lines_of_rules(std::string_view text) {
  std::vector<FileLine> lines;
  std::size_t number = 0;
  while (!text.empty()) {
    ++number;
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    std::vector<std::string> words =
        parted(line.substr(0, line.find('#')), ' ');
    if (words.empty()) {
      continue;
    }
    if (line.front() == ' ' && !lines.empty()) {
      std::vector<std::string>& before = lines.back().words;
      if (before.back().ends_with('|')) {
        before.back() += words.front();
        words.erase(words.begin());
      }
      before.insert(before.end(), words.begin(), words.end());
    } else {
      lines.push_back({.number = number, .words = std::move(words)});
    }
  }
  return lines;
}

}  // namespace wins::rules
