// SPDX-License-Identifier: MIT
// Foreign bytes through the text layer: whatever they are, its promises hold.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "wins/text/near.h"
#include "wins/text/sanitize.h"
#include "wins/text/search_terms.h"
#include "wins/text/tags.h"
#include "wins/text/utf8.h"
#include "wins/text/width.h"

namespace wins {
namespace {

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

bool is_control(char32_t value) {
  return value < 0x20 || (value >= 0x7F && value <= 0x9F);
}

bool turns_or_hides(char32_t value) {
  return value == 0x061C || value == 0x200B || value == 0xFEFF ||
         (value >= 0x200E && value <= 0x200F) ||
         (value >= 0x2028 && value <= 0x202E) ||
         (value >= 0x2060 && value <= 0x2064) ||
         (value >= 0x2066 && value <= 0x206F) ||
         (value >= 0xFFF9 && value <= 0xFFFB) ||
         (value >= 0xE0000 && value <= 0xE007F);
}

std::string without_blanks(std::string_view text) {
  std::string rest;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    if (!is_blank(point.value)) {
      rest += text.substr(0, point.length);
    }
    text.remove_prefix(point.length);
  }
  return rest;
}

void check_cleaning(std::string_view bytes) {
  const CleanText clean = clean_utf8(bytes);
  require(is_utf8(clean.text));
  require(clean.text.find('\0') == std::string::npos);
  require(clean_utf8(clean.text).text == clean.text);
  const bool as_it_came = clean.replaced == 0 && clean.nuls == 0;
  require(as_it_came == (clean.text == bytes));
}

void check_safety(std::string_view bytes, Breaks breaks) {
  const std::string safe = make_safe(bytes, breaks);
  require(is_utf8(safe));
  for (std::string_view rest = safe; !rest.empty();) {
    const CodePoint point = first_code_point(rest);
    const bool passes =
        breaks == Breaks::kept && (point.value == '\n' || point.value == '\t');
    require(passes || !is_control(point.value));
    require(!turns_or_hides(point.value));
    rest.remove_prefix(point.length);
  }
  require(make_safe(safe, breaks) == safe);
  require(std::ranges::all_of(to_ascii(safe), [](char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
  }));
}

void check_layout(std::string_view bytes, int columns) {
  const std::string safe = make_safe(bytes, Breaks::kept);
  std::string together;
  const std::vector<std::string> lines = wrap(safe, columns);
  require(!lines.empty());
  for (const std::string& line : lines) {
    require(line.find('\n') == std::string::npos);
    require(display_width(line) <= columns || graphemes(line).size() == 1);
    together += line;
  }
  require(without_blanks(together) == without_blanks(safe));

  const std::string one_line = make_safe(bytes, Breaks::shown);
  require(display_width(one_line) >= 0);
  require(display_width(shorten(one_line, columns, "...")) <= columns);
  require(display_width(pad_right(one_line, columns)) >= columns);
}

void check_tags(std::string_view bytes, TagSigns signs) {
  const std::string text = clean_utf8(bytes).text;
  std::vector<std::string> folded;
  for (const Tag& tag : tags_in(text, signs)) {
    require(text.find(tag.shown) != std::string::npos);
    const auto again = parse_tag(tag.shown);
    require(again && again->shown == tag.shown && *again == tag);
    require(std::ranges::count(folded, tag.folded) == 0);
    folded.push_back(tag.folded);
  }
}

void check_searching(std::string_view bytes) {
  const std::vector<std::string> arguments = {std::string(bytes)};
  const std::vector<SearchTerm> terms = search_terms(arguments);
  require(terms.size() == (bytes.empty() ? 0U : 1U));
  for (const SearchTerm& term : terms) {
    require(is_utf8(term.text));
  }
}

void check_nearest(std::string_view bytes) {
  constexpr std::string_view kCandidates[] = {"add", "list", "reflect"};
  const auto found = nearest(bytes, kCandidates);
  require(!found || edit_distance(fold_case(bytes), *found) <= 2);
}

}  // namespace
}  // namespace wins

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size == 0) {
    return 0;
  }
  // The first byte says how wide the terminal is.
  const int columns = 1 + data[0] % 80;
  const std::string bytes(data + 1, data + size);
  wins::check_cleaning(bytes);
  wins::check_safety(bytes, wins::Breaks::kept);
  wins::check_safety(bytes, wins::Breaks::shown);
  wins::check_layout(bytes, columns);
  wins::check_tags(bytes, wins::TagSigns::plus);
  wins::check_tags(bytes, wins::TagSigns::plus_and_hash);
  wins::check_searching(bytes);
  wins::check_nearest(bytes);
  wins::require(wins::fold_case(wins::fold_case(bytes)) ==
                wins::fold_case(bytes));
  return 0;
}
