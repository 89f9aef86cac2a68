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

std::string_view slot_or_itself(std::string_view inner,
                                std::span<const Slot> slots) {
  const auto slot = std::ranges::find(slots, inner, &Slot::name);
  return slot == slots.end() ? inner : slot->choices;
}

}  // namespace

std::size_t ways_to_write(std::string_view pattern, std::span<const Slot> slots,
                          std::size_t most) {
  std::size_t ways = 1;
  for (std::size_t at = pattern.find('{');
       at != std::string_view::npos && ways < most;
       at = pattern.find('{', at)) {
    const std::size_t end = closing_brace(pattern, at);
    std::size_t inner_ways = 0;
    for (const std::string_view choice : choices_in(
             slot_or_itself(pattern.substr(at + 1, end - at - 1), slots))) {
      inner_ways += ways_to_write(choice, slots, most);
    }
    ways *= inner_ways;
    at = end;
  }
  return std::min(ways, most);
}

std::string Pen::write(std::string_view pattern) {
  std::string text;
  write_into(text, pattern, Again::yes);
  return text;
}

std::optional<std::string> Pen::write_event(std::string_view pattern) {
  const std::set<std::string_view> before = happened_;
  nothing_left_ = false;
  std::string text;
  write_into(text, pattern, Again::no);
  if (nothing_left_) {
    happened_ = before;
    return std::nullopt;
  }
  return text;
}

void Pen::write_into(std::string& text, std::string_view pattern, Again again) {
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] != '{') {
      text += pattern[at];
      continue;
    }
    const std::size_t end = closing_brace(pattern, at);
    const std::string_view inner = pattern.substr(at + 1, end - at - 1);
    write_into(text, choice_for(inner, again), again);
    at = end;
  }
}

std::string Pen::write_new(std::string_view pattern) {
  std::string text = write(pattern);
  for (int i = 1; i < kTries && written_.contains(text); ++i) {
    text = write(pattern);
  }
  written_.insert(text);
  return text;
}

std::string_view Pen::choice_for(std::string_view inner, Again again) {
  const std::string_view pattern = slot_or_itself(inner, slots_);
  std::vector<std::string_view> choices = choices_in(pattern);
  if (choices.size() == 1 && pattern == inner) {
    throw std::logic_error("no slot of that name: " + std::string(inner));
  }
  // The names of people and places are slots, and come again.
  const bool once = again == Again::no && pattern == inner;
  if (once) {
    std::erase_if(choices, [this](std::string_view choice) {
      return happened_.contains(choice);
    });
  }
  if (choices.empty()) {
    nothing_left_ = true;
    return {};
  }
  const std::string_view choice = choices[dice_.below(choices.size())];
  if (once && choice.find(' ') != std::string_view::npos) {
    happened_.insert(choice);
  }
  return choice;
}

}  // namespace wins::lives
