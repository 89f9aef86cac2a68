// SPDX-License-Identifier: MIT
// Finds the tags that a person wrote into a text.
#include "wins/text/tags.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "wins/text/utf8.h"

namespace wins {
namespace {

/// In bytes. A longer name is no label; folding the case of very long ones
/// would also take a while.
constexpr std::size_t kLongestName = 255;

constexpr bool is_connector(char32_t value) {
  return value == '-' || value == '_' || value == '/';
}

bool begins_tag(char sign, TagSigns signs) {
  return sign == '+' || (sign == '#' && signs == TagSigns::plus_and_hash);
}

/// A letter that shows something: there are Hangul letters that do not.
bool begins_name(char32_t value) {
  return is_letter(value) && !is_ignorable(value);
}

/// The name at the front of `text`, without its sign; empty when none is.
std::string_view first_name(std::string_view text) {
  if (text.empty() || !begins_name(first_code_point(text).value)) {
    return {};
  }
  // A name ends after its last letter, mark or digit.
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size() && end <= kLongestName;) {
    const CodePoint point = first_code_point(text.substr(at));
    at += point.length;
    if (is_letter(point.value) || is_mark(point.value) ||
        is_digit(point.value)) {
      end = at;
    } else if (!is_connector(point.value) && !is_joiner(point.value)) {
      break;
    }
  }
  return end > kLongestName ? std::string_view{} : text.substr(0, end);
}

Tag make_tag(std::string_view name) {
  return {.shown = std::string(name), .folded = fold_case(name)};
}

void add_tag(std::vector<Tag>& to, Tag tag) {
  if (std::ranges::find(to, tag) == to.end()) {
    to.push_back(std::move(tag));
  }
}

}  // namespace

std::vector<Tag> tags_in(std::string_view text, TagSigns signs) {
  std::vector<Tag> tags;
  bool word_starts = true;
  while (!text.empty()) {
    if (word_starts && begins_tag(text.front(), signs)) {
      const std::string_view name = first_name(text.substr(1));
      if (!name.empty()) {
        add_tag(tags, make_tag(name));
      }
      text.remove_prefix(1 + name.size());
      word_starts = false;
      continue;
    }
    const CodePoint point = first_code_point(text);
    word_starts = is_blank(point.value);
    text.remove_prefix(point.length);
  }
  return tags;
}

std::optional<Tag> parse_tag(std::string_view name) {
  if (!name.empty() && begins_tag(name.front(), TagSigns::plus_and_hash)) {
    name.remove_prefix(1);
  }
  if (name.empty() || first_name(name).size() != name.size()) {
    return std::nullopt;
  }
  return make_tag(name);
}

void add_tags(std::vector<Tag>& to, const std::vector<Tag>& more) {
  for (const Tag& tag : more) {
    add_tag(to, tag);
  }
}

}  // namespace wins
