// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "toml_tree.h"
#include "wins/config/settings.h"

namespace wins {

/// A setting: what the manual says of it, and how the file is read.
struct SettingRow {
  enum class Holds {
    choices,  ///< names of ours: a message may quote what stands there
    words     ///< words of the person, which no message repeats
  };

  /// What TOML a typed word becomes; a list holds texts.
  enum class Form { text, truth, list };

  SettingDoc doc{};
  Form form = Form::text;
  Holds holds = Holds::choices;
  /// Gives nullptr, or the node that is not what the setting takes.
  const TomlNode* (*read)(const TomlNode& node, Settings& to) = nullptr;
};

[[nodiscard]] std::span<const SettingRow> setting_rows();

/// The row of that key, or nothing.
[[nodiscard]] const SettingRow* find_row(std::string_view key);

}  // namespace wins
