// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "setting_rows.h"
#include "toml_tree.h"

namespace wins {

/// A value as it was typed, for a file.
struct TypedSetting {
  TomlNode node{};                   ///< what the file is to hold
  std::vector<std::string> items{};  ///< of a list, each as TOML
  std::string toml{};                ///< all of it, in one line
};

/// Throws: UsageError when the setting does not take the words.
[[nodiscard]] TypedSetting read_typed(const SettingRow& row,
                                      std::span<const std::string> words);

}  // namespace wins
