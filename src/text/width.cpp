// SPDX-License-Identifier: MIT
// How many columns text takes, cut and padded to them.
#include "wins/text/width.h"

#include <utf8proc.h>

#include <algorithm>
#include <cassert>
#include <cstddef>

#include "wins/text/utf8.h"

namespace wins {
namespace {

constexpr char32_t kEmojiStyle = 0xFE0F;

constexpr bool is_plain(char byte) {
  return byte >= ' ' && byte <= '~';
}

utf8proc_propval_t boundary_class(char32_t value) {
  return static_cast<utf8proc_propval_t>(
      utf8proc_get_property(static_cast<utf8proc_int32_t>(value))->boundclass);
}

int code_point_width(char32_t value) {
  return utf8proc_charwidth(static_cast<utf8proc_int32_t>(value));
}

/// Columns of a pictogram with all that is joined to it: it stays one sign.
int pictogram_width(std::string_view grapheme) {
  int widest = 0;
  while (!grapheme.empty()) {
    const CodePoint point = first_code_point(grapheme);
    if (point.value == kEmojiStyle) {
      return 2;
    }
    widest = std::max(widest, code_point_width(point.value));
    grapheme.remove_prefix(point.length);
  }
  return widest;
}

/// Columns of a grapheme whose parts stand beside each other.
int summed_width(std::string_view grapheme) {
  int width = 0;
  while (!grapheme.empty()) {
    const CodePoint point = first_code_point(grapheme);
    const utf8proc_propval_t part = boundary_class(point.value);
    // Vowels and finals are drawn into the block of the syllable they end.
    const bool in_block = width > 0 && (part == UTF8PROC_BOUNDCLASS_V ||
                                        part == UTF8PROC_BOUNDCLASS_T);
    width += in_block ? 0 : code_point_width(point.value);
    grapheme.remove_prefix(point.length);
  }
  return width;
}

bool begins_keycap(std::string_view grapheme) {
  const char key = grapheme.front();
  return ((key >= '0' && key <= '9') || key == '#' || key == '*') &&
         first_code_point(grapheme.substr(1)).value == kEmojiStyle;
}

int grapheme_width(std::string_view grapheme) {
  const CodePoint first = first_code_point(grapheme);
  if (grapheme.size() == first.length) {
    return code_point_width(first.value);
  }
  if (boundary_class(first.value) ==
      UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC) {
    return pictogram_width(grapheme);
  }
  return begins_keycap(grapheme) ? 2 : summed_width(grapheme);
}

/// How much of the front of `text` is ASCII that nothing is attached to.
std::size_t plain_run(std::string_view text) {
  const auto* const end = std::ranges::find_if_not(text, is_plain);
  const auto length = static_cast<std::size_t>(end - text.begin());
  const bool alone =
      length == text.size() || static_cast<unsigned char>(*end) < 0x80;
  return alone || length == 0 ? length : length - 1;
}

}  // namespace

int display_width(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    if (const std::size_t plain = plain_run(text); plain > 0) {
      width += static_cast<int>(plain);
      text.remove_prefix(plain);
      continue;
    }
    const std::string_view next = first_grapheme(text);
    width += grapheme_width(next);
    text.remove_prefix(next.size());
  }
  return width;
}

std::string shorten(std::string_view text, int columns,
                    std::string_view ellipsis) {
  assert(columns >= 0);
  if (display_width(text) <= columns) {
    return std::string(text);
  }
  if (display_width(ellipsis) > columns) {
    return shorten(ellipsis, columns, "");
  }
  const int room = columns - display_width(ellipsis);
  std::size_t end = std::min(plain_run(text), static_cast<std::size_t>(room));
  for (int width = static_cast<int>(end); end < text.size();) {
    const std::string_view next = first_grapheme(text.substr(end));
    width += grapheme_width(next);
    if (width > room) {
      break;
    }
    end += next.size();
  }
  const std::string_view kept = text.substr(0, end);
  std::string cut(kept.substr(0, kept.find_last_not_of(' ') + 1));
  cut += ellipsis;
  return cut;
}

std::string pad_right(std::string_view text, int columns) {
  std::string padded(text);
  const int missing = std::max(0, columns - display_width(text));
  padded.append(static_cast<std::size_t>(missing), ' ');
  return padded;
}

std::string pad_left(std::string_view text, int columns) {
  const int missing = std::max(0, columns - display_width(text));
  std::string padded(static_cast<std::size_t>(missing), ' ');
  padded += text;
  return padded;
}

}  // namespace wins
