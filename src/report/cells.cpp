// SPDX-License-Identifier: MIT
#include "cells.h"

#include <fmt/format.h>

#include <cmath>

#include "wins/core/catalogue/entries.h"

namespace wins {
namespace {

struct InWords {
  const Style& style;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const {
    return fmt::format("{}", number);
  }
  std::string operator()(double number) const {
    if (!std::isfinite(number)) {
      return {};
    }
    std::string text = fmt::format("{:.1f}", number);
    if (text.ends_with(".0")) {
      text.resize(text.size() - 2);
    }
    return text == "-0" ? "0" : text;
  }
  std::string operator()(bool value) const {
    return value ? say(messages::entries["cell-yes"])
                 : say(messages::entries["cell-no"]);
  }
  std::string operator()(Day day) const { return short_day(day, style.today); }
  std::string operator()(const std::vector<std::string>& items) const {
    return fmt::format("{}", fmt::join(items, ", "));
  }
  std::string operator()(const std::vector<std::int64_t>& numbers) const {
    return fmt::format("{}", fmt::join(numbers, ", "));
  }
};

}  // namespace

std::string cell_in_words(const Cell& cell, const Style& style) {
  return std::visit(InWords{style}, cell);
}

}  // namespace wins
