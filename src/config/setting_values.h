// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "toml_tree.h"
#include "wins/config/settings.h"

// Each reader sets the value and gives nullptr, or leaves it alone and gives
// the node that is not what it takes.
namespace wins {

[[nodiscard]] const TomlNode* read_truth(const TomlNode& node, bool& value);
[[nodiscard]] const TomlNode* read_text(const TomlNode& node,
                                        std::optional<std::string>& value);
[[nodiscard]] const TomlNode* read_texts(const TomlNode& node,
                                         std::vector<std::string>& value);
[[nodiscard]] const TomlNode* read_tags(const TomlNode& node,
                                        std::vector<std::string>& value);
[[nodiscard]] const TomlNode* read_kinds(const TomlNode& node,
                                         std::vector<std::string>& value);
[[nodiscard]] const TomlNode* read_measures(const TomlNode& node,
                                            std::vector<Measure>& value);
[[nodiscard]] const TomlNode* read_dates(const TomlNode& node,
                                         std::vector<SkipDate>& value);
[[nodiscard]] const TomlNode* read_day_start(const TomlNode& node,
                                             std::chrono::minutes& value);

/// The names of the values of an enumeration.
template <typename Value, std::size_t Count>
using Names = std::array<std::pair<std::string_view, Value>, Count>;

template <typename Value, std::size_t Count>
[[nodiscard]] const TomlNode* read_name(const TomlNode& node,
                                        const Names<Value, Count>& names,
                                        Value& value) {
  for (const auto& [name, meaning] : names) {
    if (node.kind == TomlNode::Kind::text && node.text == name) {
      value = meaning;
      return nullptr;
    }
  }
  return &node;
}

// The way back: values as TOML writes them.

[[nodiscard]] std::string toml_text(std::string_view text);
[[nodiscard]] std::string toml_text_if(const std::optional<std::string>& text);
[[nodiscard]] std::string toml_truth(bool truth);
[[nodiscard]] std::string toml_texts(const std::vector<std::string>& texts);
[[nodiscard]] std::string toml_measures(const std::vector<Measure>& measures);
[[nodiscard]] std::string toml_dates(const std::vector<SkipDate>& dates);
[[nodiscard]] std::string toml_day_start(std::chrono::minutes start);

template <typename Value, std::size_t Count>
[[nodiscard]] std::string toml_name(const Names<Value, Count>& names,
                                    Value value) {
  const auto found =
      std::find_if(names.begin(), names.end(),
                   [value](const auto& each) { return each.second == value; });
  return toml_text(found->first);
}

}  // namespace wins
