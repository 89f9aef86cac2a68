// SPDX-License-Identifier: MIT
#include "wins/report/style.h"

#include <fmt/core.h>

#include "wins/text/sanitize.h"

namespace wins {
namespace {

std::string safe_in(const Style& style, std::string_view text, Breaks breaks) {
  std::string safe = make_safe(text, breaks);
  return style.ascii ? to_ascii(safe) : safe;
}

std::string rendered(std::string_view text, int rendition, const Style& style) {
  return style.color && !text.empty()
             ? fmt::format("\x1b[{}m{}\x1b[0m", rendition, text)
             : std::string(text);
}

}  // namespace

std::string shown(std::string_view text, const Style& style) {
  return safe_in(style, text, Breaks::kept);
}

std::string shown_in_line(std::string_view text, const Style& style) {
  return safe_in(style, text, Breaks::shown);
}

std::string bold(std::string_view text, const Style& style) {
  return rendered(text, 1, style);
}

std::string dim(std::string_view text, const Style& style) {
  return rendered(text, 2, style);
}

}  // namespace wins
