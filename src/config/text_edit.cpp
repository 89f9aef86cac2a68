// SPDX-License-Identifier: MIT
#include "text_edit.h"

#include <algorithm>

namespace wins {

std::string edited(std::string_view text, const std::vector<TextEdit>& edits) {
  std::string result;
  std::size_t at = 0;
  for (const TextEdit& edit : edits) {
    result += text.substr(at, edit.begin - at);
    result += edit.with;
    at = edit.end;
  }
  result += text.substr(at);
  return result;
}

std::size_t line_begin(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? text.npos : text.rfind('\n', at - 1);
  return before == text.npos ? 0 : before + 1;
}

std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t end = std::min(text.find('\n', at), text.size());
  return end > at && end < text.size() && text[end - 1] == '\r' ? end - 1 : end;
}

std::size_t next_line(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return end == text.npos ? text.size() : end + 1;
}

std::size_t line_number(std::string_view text, std::size_t at) {
  return 1 +
         static_cast<std::size_t>(std::ranges::count(text.substr(0, at), '\n'));
}

std::string line_break(std::string_view text, std::size_t at) {
  std::size_t end = text.find('\n', at);
  if (end == text.npos) {
    end = text.rfind('\n');
  }
  const bool has_return = end != text.npos && end > 0 && text[end - 1] == '\r';
  return has_return ? "\r\n" : "\n";
}

std::string indentation(std::string_view text, std::size_t at) {
  const std::size_t begin = line_begin(text, at);
  const std::size_t end =
      std::min(text.find_first_not_of(" \t", begin), text.size());
  return std::string(text.substr(begin, end - begin));
}

}  // namespace wins
