// SPDX-License-Identifier: MIT
#include "pen.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace wins::lives {
namespace {

constexpr int kTries = 8;

/// Where the brace that opens at `open` is closed.
std::size_t closing_brace(std::string_view pattern, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < pattern.size(); ++at) {
    depth += pattern[at] == '{' ? 1 : 0;
    depth -= pattern[at] == '}' ? 1 : 0;
    if (depth == 0) {
      return at;
    }
  }
  throw std::logic_error("an open brace in: " + std::string(pattern));
}

/// The parts between | that stand in no inner braces.
std::vector<std::string_view> choices_in(std::string_view inner) {
  std::vector<std::string_view> choices;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < inner.size(); ++at) {
    if (inner[at] == '{') {
      at = closing_brace(inner, at);
    } else if (inner[at] == '|') {
      choices.push_back(inner.substr(begin, at - begin));
      begin = at + 1;
    }
  }
  choices.push_back(inner.substr(begin));
  return choices;
}

}  // namespace

std::string Pen::write(std::string_view pattern) {
  std::string text;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] != '{') {
      text += pattern[at];
      continue;
    }
    const std::size_t end = closing_brace(pattern, at);
    text += filled(pattern.substr(at + 1, end - at - 1));
    at = end;
  }
  return text;
}

std::string Pen::write_new(std::string_view pattern) {
  std::string text = write(pattern);
  for (int i = 1; i < kTries && written_.contains(text); ++i) {
    text = write(pattern);
  }
  written_.insert(text);
  return text;
}

std::string Pen::filled(std::string_view inner) {
  const auto slot = std::ranges::find(slots_, inner, &Slot::name);
  const bool is_slot = slot != slots_.end();
  const auto choices = choices_in(is_slot ? slot->choices : inner);
  if (!is_slot && choices.size() == 1) {
    throw std::logic_error("no slot of that name: " + std::string(inner));
  }
  return write(choices[dice_.below(choices.size())]);
}

}  // namespace wins::lives
