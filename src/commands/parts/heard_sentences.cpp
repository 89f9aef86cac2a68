// SPDX-License-Identifier: MIT
#include "heard_sentences.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>

#include "wins/text/utf8.h"

namespace wins {
namespace {

constexpr std::string_view kPrefix = "heard.";

/// Reads a number off the front. False when there is none.
template <typename Number>
bool take_number(std::string_view& text, Number& number) {
  const auto [stopped, problem] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  text.remove_prefix(static_cast<std::size_t>(stopped - text.data()));
  return problem == std::errc();
}

}  // namespace

std::vector<std::string> heard_sentences(const Session& session) {
  std::vector<std::string> sentences;
  const std::string heard = session.heard.value_or("");
  std::string_view left = heard;
  while (!left.empty()) {
    const std::size_t end = std::min(left.find('\n'), left.size());
    if (!is_blank_text(left.substr(0, end))) {
      sentences.emplace_back(left.substr(0, end));
    }
    left.remove_prefix(std::min(end + 1, left.size()));
  }
  return sentences;
}

std::string name_of(const HeardPlace& place) {
  return fmt::format("{}{}.{}", kPrefix, place.session, place.sentence);
}

std::optional<HeardPlace> parse_heard_place(std::string_view name) {
  if (!name.starts_with(kPrefix)) {
    return std::nullopt;
  }
  name.remove_prefix(kPrefix.size());
  HeardPlace place;
  if (!take_number(name, place.session) || !name.starts_with('.')) {
    return std::nullopt;
  }
  name.remove_prefix(1);
  if (!take_number(name, place.sentence) || !name.empty()) {
    return std::nullopt;
  }
  return place;
}

}  // namespace wins
